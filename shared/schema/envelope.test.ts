import { describe, expect, it } from 'vitest';
import { envelope } from './envelope.ts';

const good = {
  v: 1,
  id: 'a'.repeat(32),
  partnership: 'nottingham',
  team: 'city-mash',
  generation: 1,
  signals: {
    language: 'en',
    reporter: 'child',
    about: 'self',
    age: '8_12',
    area: 'nottingham-city',
    worries: ['PHY'],
    safe: 'yes',
    when: 'unsaid',
    tapped: [],
    heard: ['few_words'],
    wantsReply: 'yes',
  },
  sealed: 'A'.repeat(400),
  proof: 'AAAA',
  mailbox: { id: 'b'.repeat(43), recipient: `age1pq1${'q'.repeat(1_950)}` },
};

const with_ = (path: string, value: unknown): unknown => {
  const copy = structuredClone(good) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  place[last] = value;
  return copy;
};

describe('an envelope', () => {
  it('is taken as it should be', () => {
    expect(envelope.safeParse(good).success).toBe(true);
  });

  it.each([
    ['an unknown field', 'name', 'Sam'],
    ['an unknown signal', 'signals.school', 'Trent Vale'],
    ['text where a code belongs', 'signals.safe', 'he hits me'],
    ['text where a sign belongs', 'signals.heard', ['he hits me']],
    ['a worry twice', 'signals.worries', ['PHY', 'PHY']],
    ['an id that is not 128 bits', 'id', 'abc'],
    ['an area in words', 'signals.area', '12 High Street'],
    ['a version of the future', 'v', 2],
    ['a sealed text that is not base64', 'sealed', '<script>'.repeat(60)],
    ['a sealed text of a length that base64 cannot have', 'sealed', 'A'.repeat(401)],
    ['a sealed text with bits left over', 'sealed', `${'A'.repeat(402)}B=`],
    ['a sealed text beyond its bound', 'sealed', 'A'.repeat(90_004)],
    ['a recipient of another kind', 'mailbox.recipient', 'age1qyqszqgpqyqszqgpqyqszqgp'],
    ['a mailbox with more in it', 'mailbox.email', 'a@b.c'],
  ])('I5: refuses %s', (_, path, value) => {
    expect(envelope.safeParse(with_(path, value)).success).toBe(false);
  });
});
