import { describe, expect, it } from 'vitest';
import type { Sign } from '../schema/codes.ts';
import { hear } from './danger.ts';

const heard: [text: string, sign: Sign][] = [
  ['I took loads of tablets', 'took_something'],
  ["I'm not lying I took loads of pills", 'took_something'],
  ['i want to kill myself 😂', 'suicidal'],
  ["My stepdad locks me in if I don't finish my homework. He hits me. I want to die.", 'suicidal'],
  ["My stepdad locks me in if I don't finish my homework. He hits me. I want to die.", 'injury'],
  ["My stepdad locks me in if I don't finish my homework. He hits me. I want to die.", 'held'],
  ["I'm not joking I want to die", 'suicidal'],
  ["it's not fair he hits me every day", 'injury'],
  ["she didn't stop she hit me with a belt", 'injury'],
  ['I don’t want to be here any more', 'suicidal'],
  ['I want to kill myself. Dad screams at me about homework every night', 'suicidal'],
  ['im going to kill myself tonight 😂', 'suicidal'],
  ['i wanna die', 'suicidal'],
  ['ive been cutting myself', 'suicidal'],
  ['he raped me last night', 'assault_24h'],
  ['He will stab me if i tell', 'weapon'],
  ['he has a knife', 'weapon'],
  ["don't tell anyone but he has got a gun", 'weapon'],
  ["he's outside my house", 'person_near'],
  ["she won't wake up", 'needs_doctor'],
  ["they won't let me leave", 'held'],
  ["I'm scared to go home", 'afraid_home'],
  ['it is happening right now', 'happening_now'],
  ['I said goodbye to my friends', 'suicide_plan'],
  ['test lol my brother nicked my crisps', 'joke'],
];

const traps: [text: string, not: Sign][] = [
  ["I'm dying 😂", 'suicidal'],
  ['this game kills me', 'suicidal'],
  ['he got me with a knife in this game', 'weapon'],
  ['in fortnite the gun is mad', 'weapon'],
  ["he isn't here now, he's not hitting me", 'injury'],
  ['he never hits us', 'injury'],
  ['he used to hit me', 'injury'],
  ["it's not happening right now", 'happening_now'],
  ['trap music', 'held'],
  ['a plug socket', 'weapon'],
  ['testing times at school', 'joke'],
  ['Tata bije mamę', 'injury'],
];

describe('danger in words', () => {
  it.each(heard)('"%s" is heard as %s', (text, sign) => {
    expect(hear(text, 'en')).toContain(sign);
  });

  it.each(traps)('"%s" is not %s', (text, sign) => {
    expect(hear(text, 'en')).not.toContain(sign);
  });

  it('a joke elsewhere in the text silences nothing about life', () => {
    expect(hear('lol this game 😂\nI want to die', 'en')).toContain('suicidal');
    expect(hear('FIFA was fun. He has a knife.', 'en')).toContain('weapon');
  });

  it('hears nothing in a language without a lexicon', () => {
    expect(hear('I want to die', 'pl')).toEqual([]);
  });
});
