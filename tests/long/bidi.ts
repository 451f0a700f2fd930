// WebDriver BiDi's wire: commands over one socket, each answered by its number.

export type Bidi = {
  send: <Result>(method: string, params: object) => Promise<Result>;
  close: () => void;
};

type Answer = { id?: number; type: string; result?: unknown; error?: string; message?: string };
type Waiting = { method: string; done: (result: unknown) => void; failed: (error: Error) => void };

const ANSWER_WITHIN_MS = 30_000;

/** Resolves once the socket is open. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise<void>((done, failed) => {
    socket.onopen = () => done();
    socket.onerror = () => failed(new Error(`no socket at ${url}`));
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(answer.id ?? 0);
    if (!asked) return; // an event
    waiting.delete(answer.id ?? 0);
    if (answer.type === 'success') asked.done(answer.result);
    else asked.failed(new Error(`${asked.method}: ${answer.error}: ${answer.message}`));
  };
  socket.onclose = () => {
    for (const { method, failed } of waiting.values()) failed(new Error(`${method}: closed`));
  };
  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((done, failed) => {
        last += 1;
        const id = last;
        waiting.set(id, { method, done: done as (result: unknown) => void, failed });
        setTimeout(() => {
          if (waiting.delete(id)) failed(new Error(`${method}: no answer`));
        }, ANSWER_WITHIN_MS).unref();
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
