import { describe, expect, it } from 'vitest';
import type { MailboxId, TeamId } from '../../shared/ids.ts';
import { newReportId } from '../../shared/ids.ts';
import { NOTHING_SAID, signalsFrom } from '../flow/answers.ts';
import type { Progress, Sent } from '../thread/tasks.ts';
import { newDealings } from './dealings.ts';

const receipt = { id: newReportId(), nextLook: 1, teamOpen: true, interrupt: false };
const sent = { ok: true, receipt, mailbox: {} } as Sent;

/** A thread that dies for the first `deaths` times that it is asked. */
function dealingsWith(
  { deaths, reachable }: { deaths: number; reachable: boolean },
  by: 'end' | 'cancel' = 'end',
) {
  const waits: number[] = [];
  const told: Progress[] = [];
  let asked = 0;
  let cancelled = 0;
  let ended = 0;
  const dealings = newDealings(
    {
      ask: async (name) => {
        asked += 1;
        if (asked <= deaths) throw new Error('the thread has stopped');
        return (name === 'send' ? sent : true) as never;
      },
      reachable: async () => reachable,
      cancel: () => {
        cancelled += 1;
      },
      end: () => {
        ended += 1;
      },
    },
    {
      spread: () => 0,
      wait: async (ms) => {
        waits.push(ms);
        if (waits.length === 50) leave();
      },
    },
  );
  const leave = (): void => dealings[by]();
  const send = () =>
    dealings.send(
      NOTHING_SAID,
      signalsFrom(NOTHING_SAID, [], 'en'),
      'city-mash' as TeamId,
      (progress) => told.push(progress),
    );
  return {
    dealings,
    send,
    waits,
    told,
    asked: () => asked,
    ended: () => ended,
    cancelled: () => cancelled,
  };
}

describe('a thread whose file does not come', () => {
  it('is asked for again until it comes, and that is said', async () => {
    const { send, waits, told } = dealingsWith({ deaths: 6, reachable: false });
    expect(await send()).toBe(sent);
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(told[0]).toEqual({ stage: 'waiting', offline: true, attempt: 1 });
  });

  it('is not blamed on the browser', async () => {
    const { dealings } = dealingsWith({ deaths: 1, reachable: false });
    expect(await dealings.begin()).toBe(true);
  });

  it('is not begun again once the reporter has left', async () => {
    const { send, asked, ended } = dealingsWith({ deaths: 1_000, reachable: false });
    expect(await send()).toEqual({ ok: false, why: 'replaced' });
    expect([asked(), ended()]).toEqual([50, 1]);
  });
});

describe('a report that the reporter has gone back from', () => {
  it('is not begun again, and the thread is told; sent again it goes', async () => {
    const gone = dealingsWith({ deaths: 50, reachable: false }, 'cancel');
    expect(await gone.send()).toEqual({ ok: false, why: 'replaced' });
    expect([gone.asked(), gone.cancelled(), gone.ended()]).toEqual([50, 1, 0]);
    expect(await gone.send()).toBe(sent);
  });

  it('is said to be sent where it was taken all the same', async () => {
    const { dealings, send } = dealingsWith({ deaths: 0, reachable: true });
    const sending = send();
    dealings.cancel();
    expect(await sending).toBe(sent);
  });
});

describe('a thread that cannot work', () => {
  it('is told at once', async () => {
    const { dealings } = dealingsWith({ deaths: 1_000, reachable: true });
    expect(await dealings.begin()).toBe(false);
  });

  it('is named on sending', async () => {
    const { send, asked } = dealingsWith({ deaths: 1_000, reachable: true });
    expect(await send()).toEqual({ ok: false, why: 'unable' });
    expect(asked()).toBe(2);
  });

  it('is given a second try, for the line may just have come back', async () => {
    const { send, waits } = dealingsWith({ deaths: 1, reachable: true });
    expect(await send()).toBe(sent);
    expect(waits).toEqual([]);
  });
});

const at = { id: 'm' as MailboxId, digest: 'd', team: 'city-mash' as TeamId };
const unsafe = { kind: 'unsafe', text: '', heard: [], about: null, feeling: null } as const;

/** A thread that seals each letter anew, and posts when it is let, after dying `deaths` times. */
function writing({ deaths }: { deaths: number }) {
  const posted: string[] = [];
  let made = 0;
  let ended = 0;
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const thread = {
    ask: async (name: string, given: unknown) => {
      if (name === 'prepare') {
        made += 1;
        return { ok: true, ready: { id: `letter ${made}` } } as never;
      }
      if (name !== 'post') return true as never;
      posted.push(JSON.stringify(given));
      if (posted.length <= deaths) throw new Error('the thread has stopped');
      await gate;
      return { ok: true } as never;
    },
    reachable: async () => true,
    cancel: () => undefined,
    end: () => {
      ended += 1;
    },
  };
  const dealings = newDealings(thread, { spread: () => 0, wait: async () => undefined });
  return { dealings, posted, goOn: () => release(), made: () => made, ended: () => ended };
}

describe('a letter', () => {
  it('I1: whose thread died is posted again with the same id and bytes', async () => {
    const { dealings, posted, goOn, made } = writing({ deaths: 1 });
    goOn();
    expect(await dealings.write(at, unsafe)).toEqual({ ok: true });
    expect(posted).toEqual([posted[0], posted[0]]);
    expect(made()).toBe(1);
  });

  it('on its way outlives "Back": the thread ends once it is settled', async () => {
    const { dealings, goOn, ended } = writing({ deaths: 0 });
    const sending = dealings.write(at, unsafe);
    dealings.endWhenSent();
    expect(ended()).toBe(0);
    goOn();
    expect(await sending).toEqual({ ok: true });
    expect(ended()).toBe(1);
  });

  it('that settles does not end what was begun since', async () => {
    const { dealings, goOn, ended } = writing({ deaths: 0 });
    const sending = dealings.write(at, unsafe);
    dealings.endWhenSent();
    await dealings.begin();
    goOn();
    await sending;
    expect(ended()).toBe(0);
  });

  it('I8: does not outlive leaving, and with nothing on its way "Back" ends the thread at once', async () => {
    const { dealings, ended, goOn } = writing({ deaths: 0 });
    const sending = dealings.write(at, unsafe);
    dealings.end();
    expect(ended()).toBe(1);
    goOn();
    await sending;
    dealings.endWhenSent();
    expect(ended()).toBe(2);
  });
});
