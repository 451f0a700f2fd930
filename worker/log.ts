// The only way to write a log line. Fields are a closed list: no address, no agent, no body, no words.
import type { Code } from '../shared/result.ts';

type Line = {
  event: 'request' | 'failure' | 'outbox' | 'notice' | 'intake' | 'letter' | 'sweep';
  requestId?: string;
  /** The route's pattern, never the path that was asked for. */
  route?: string;
  method?: string;
  status?: number;
  code?: Code;
  kind?: string;
  attempts?: number;
  /** The name of an error's class, never its message. */
  error?: string;
};

const FIELDS: (keyof Line)[] = [
  'event',
  'requestId',
  'route',
  'method',
  'status',
  'code',
  'kind',
  'attempts',
  'error',
];

export function log(line: Line): void {
  // biome-ignore lint/suspicious/noConsole: this is the log
  console.log(JSON.stringify(line, FIELDS));
}
