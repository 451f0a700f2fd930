// Sockets whose other end a test plays, in a page that a test plays too. Time stands still.
import { afterEach, beforeEach, vi } from 'vitest';

/** One that is closed on a dead line never says `close`. */
export class FakeSocket extends EventTarget {
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

/** Those that were made in this test, in order. */
export const sockets: FakeSocket[] = [];

export type FakePage = { page: EventTarget & { visibilityState: string }; frame: EventTarget };

/** Call it once in a test file: each test gets a page of its own. */
export function withFakeSockets(): () => FakePage {
  let fake: FakePage;
  beforeEach(() => {
    vi.useFakeTimers();
    sockets.length = 0;
    fake = {
      page: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
      frame: new EventTarget(),
    };
    const { page, frame } = fake;
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
  return () => fake;
}
