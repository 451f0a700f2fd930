import { expect, it, vi } from 'vitest';
import type { ReportId, TeamId } from '../../shared/ids.ts';
import { PING, PONG, SESSION_OVER } from '../../shared/schema/live.ts';
import { sockets, withFakeSockets } from '../testing/fake-sockets.ts';
import { row } from '../testing/row.ts';
import { follow, OPEN_WITHIN_MS } from './follow.ts';
import { PING_EVERY_MS, PONG_WITHIN_MS } from './heartbeat.ts';
import { TELL_EVERY_MS } from './teller.ts';

const fake = withFakeSockets();

/** Follows, with the first socket open. */
function following() {
  const told = {
    onEvent: vi.fn(),
    onState: vi.fn(),
    onGap: vi.fn(async () => {}),
    onOver: vi.fn(),
  };
  const { stop, look } = follow('city-mash' as TeamId, told);
  const [socket] = sockets;
  if (!socket) throw new Error('no socket');
  socket.opens();
  return { ...told, stop, look, socket };
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
  fake().page.dispatchEvent(new Event('visibilitychange'));
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

it('says which report is open, the latest at last, and again on a new socket', async () => {
  const { socket, look } = following();
  const said = (report: ReportId | null) => JSON.stringify({ type: 'looking', report });
  const [a, b] = [row('a').id, row('b').id];
  for (const report of [a, b, a, null, b]) look(report);
  expect(socket.sent).toEqual([said(a)]);
  await vi.advanceTimersByTimeAsync(TELL_EVERY_MS);
  expect(socket.sent).toEqual([said(a), said(b)]);
  socket.ends(1006);
  await vi.advanceTimersByTimeAsync(500);
  sockets[1]?.opens();
  expect(sockets[1]?.sent).toEqual([said(b)]);
  look(null);
  await vi.advanceTimersByTimeAsync(TELL_EVERY_MS);
  expect(sockets[1]?.sent).toEqual([said(b), said(null)]);
});

it('is silent once it is stopped', async () => {
  const { socket, stop, onState, onOver } = following();
  stop();
  socket.ends(SESSION_OVER);
  fake().frame.dispatchEvent(new Event('offline'));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(socket.sent).toEqual([]);
  expect(onOver).not.toHaveBeenCalled();
  expect(onState.mock.calls).toEqual([['live']]);
  expect(sockets).toHaveLength(1);
});
