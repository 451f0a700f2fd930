import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { mailboxHashOf } from '../../shared/crypto/mailbox-hash.ts';
import type { Outcome } from '../../shared/schema/codes.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { postReport } from '../testing/ask.ts';
import { newEnvelope, newSealed } from '../testing/envelope.ts';
import { amina, joe, openReports, received, team } from '../testing/team.ts';

describe('I4: only a named person lowers a level or closes, with a reason; some closures need two', () => {
  it('I4: a level changes by the person who claimed it, with their sealed reason kept', async () => {
    const id = await received({ safe: 'no' });
    await team().claim(id, amina);
    const reason = newSealed();
    const result = await team().setLevel(id, amina, {
      level: 'soon',
      reason,
    });
    expect(result.ok && result.value.level).toBe('soon');
    const view = await team().open(id, amina);
    expect(view.ok && view.value.notes).toMatchObject([
      { kind: 'reason', author: 'amina', sealed: reason },
    ]);
    expect(view.ok && view.value.history).toContainEqual(
      expect.objectContaining({
        actor: 'amina',
        action: 'level_changed',
        detail: expect.objectContaining({ from: 'immediate', to: 'soon' }),
      }),
    );
  });

  it.each<[string, Partial<Signals>, Outcome, boolean]>([
    ['no further action on an Urgent report', { tapped: ['injury'] }, 'no_further_action', true],
    ['no further action on a Soon report', {}, 'no_further_action', false],
    ['a suspected joke', {}, 'suspected_joke', true],
    ['anything where a rule asks for two', { heard: ['joke'] }, 'advice_given', true],
    ['help arranged for an Urgent report', { tapped: ['injury'] }, 's17_assessment', false],
  ])('I4: %s', async (_, change, outcome, two) => {
    const id = await received(change);
    await team().claim(id, amina);
    const result = await team().decide(id, amina, { outcome, reason: newSealed() });
    expect(result.ok && result.value.state).toBe(two ? 'second_person' : 'closed');
    if (!two) return;
    const at = (result.ok && result.value.proposedAt) || 0;
    expect(await team().confirm(id, amina, at)).toMatchObject({ code: 'second_person_needed' });
    expect(await team().confirm(id, joe, at - 1)).toMatchObject({ code: 'not_now' });
    const confirmed = await team().confirm(id, joe, at);
    expect(confirmed.ok && confirmed.value.state).toBe('closed');
  });

  it('I4: the reporter is told that it is decided only once it is', async () => {
    const envelope = await newEnvelope(env.PROOF_SECRET);
    await postReport(envelope);
    const hash = await mailboxHashOf(envelope.mailbox.id);
    await team().read(envelope.id, amina);
    await team().claim(envelope.id, amina);
    await team().decide(envelope.id, amina, { outcome: 'suspected_joke', reason: newSealed() });
    expect(await team().readMailbox(hash)).toMatchObject({ status: 'read' });
  });

  it('I4: a level that is raised never gains time, and one that stays is no change', async () => {
    const id = await received();
    await team().claim(id, amina);
    const [row] = await openReports(amina);
    const reason = newSealed();
    const same = await team().setLevel(id, amina, { level: 'soon', reason });
    expect(same).toMatchObject({ code: 'not_now' });
    const raised = await team().setLevel(id, amina, { level: 'urgent', reason });
    expect(raised.ok && raised.value.dueAt).toBeLessThanOrEqual(row?.dueAt ?? 0);
  });

  it('I4: nothing reopens, claims or closes a closed report', async () => {
    const id = await received();
    await team().claim(id, amina);
    await team().decide(id, amina, { outcome: 'early_help', reason: newSealed() });
    expect(await team().reopen(id, joe)).toMatchObject({ code: 'not_now' });
    expect(await team().confirm(id, joe, 0)).toMatchObject({ code: 'not_now' });
    expect(await openReports(joe)).toEqual([]);
  });
});
