import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TeamId } from '../../shared/ids.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';
import { row } from '../testing/row.ts';
import { follow, OPEN_WITHIN_MS } from './follow.ts';
import { PING_EVERY_MS, PONG_WITHIN_MS } from './heartbeat.ts';

/** A socket whose other end the test plays. One that is closed on a dead line never says `close`. */
class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  closed = false;
  constructor() {
    super();
    sockets.push(this);
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.closed = true;
  }
  opens(): void {
    this.dispatchEvent(new Event('open'));
  }
  says(data: string): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  ends(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

let sockets: FakeSocket[] = [];
let page: EventTarget & { visibilityState: string };
let frame: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  frame = new EventTarget();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { protocol: 'https:', host: 'console.example' });
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Follows, with the first socket open. */
function following() {
  const told = {
    onEvent: vi.fn(),
    onState: vi.fn(),
    onGap: vi.fn(async () => {}),
    onOver: vi.fn(),
  };
  const stop = follow('city-mash' as TeamId, told);
  const [socket] = sockets;
  if (!socket) throw new Error('no socket');
  socket.opens();
  return { ...told, stop, socket };
}

it('asks every 25 seconds, and stays live while it is answered', async () => {
  const { socket, onState } = following();
  for (const asked of [1, 2, 3]) {
    await vi.advanceTimersByTimeAsync(PING_EVERY_MS);
    expect(socket.sent).toEqual(Array(asked).fill(PING));
    socket.says(PONG);
  }
  await vi.advanceTimersByTimeAsync(PONG_WITHIN_MS);
  expect(onState.mock.calls).toEqual([['live']]);
  expect(sockets).toHaveLength(1);
});

it('says that a half-open socket is dead without waiting for its close, fetches, and connects anew', async () => {
  const { socket, onState, onGap } = following();
  await vi.advanceTimersByTimeAsync(PING_EVERY_MS + PONG_WITHIN_MS - 1);
  expect(onState).toHaveBeenLastCalledWith('live');
  await vi.advanceTimersByTimeAsync(1);
  expect(onState).toHaveBeenLastCalledWith('reconnecting');
  expect(socket.closed).toBe(true);
  const gaps = onGap.mock.calls.length;
  await vi.advanceTimersByTimeAsync(500);
  expect(onGap).toHaveBeenCalledTimes(gaps + 1);
  expect(sockets).toHaveLength(2);
  sockets[1]?.opens();
  expect(onState).toHaveBeenLastCalledWith('live');
  socket.ends(1006); // the dead one, at last: nobody cares
  expect(onState).toHaveBeenLastCalledWith('live');
});

it('asks at once when the page is looked at again', () => {
  const { socket } = following();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(socket.sent).toEqual([PING]);
});

it('does not wait for ever for a socket to open', async () => {
  follow('city-mash' as TeamId, {
    onEvent: vi.fn(),
    onState: vi.fn(),
    onGap: async () => {},
    onOver: vi.fn(),
  });
  await vi.advanceTimersByTimeAsync(OPEN_WITHIN_MS + 500);
  expect(sockets).toHaveLength(2);
});

it('takes a session that is over as over: it says so once and does not come back', async () => {
  const { socket, onState, onOver } = following();
  socket.ends(SESSION_OVER);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(onOver).toHaveBeenCalledOnce();
  expect(onState.mock.calls).toEqual([['live']]);
  expect(sockets).toHaveLength(1);
});

it('comes back after any other close, and hands rows on', async () => {
  const { socket, onEvent, onState } = following();
  socket.says(JSON.stringify({ type: 'row', row: row('a') }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'row', row: row('a') });
  socket.ends(1006);
  expect(onState).toHaveBeenLastCalledWith('reconnecting');
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(2);
});

it('is silent once it is stopped', async () => {
  const { socket, stop, onState, onOver } = following();
  stop();
  socket.ends(SESSION_OVER);
  frame.dispatchEvent(new Event('offline'));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(socket.sent).toEqual([]);
  expect(onOver).not.toHaveBeenCalled();
  expect(onState.mock.calls).toEqual([['live']]);
  expect(sockets).toHaveLength(1);
});
