// The one way to the server. Every answer is a value or a code; a lost connection is a code too.
import type { AccountId, PartnershipId, ReportId, TeamId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { CODES, fail, ok } from '../../shared/result.ts';
import type { Level, Outcome } from '../../shared/schema/codes.ts';
import type {
  QueueRow,
  ReportView,
  SealedAnswer,
  SealedNote,
  Session,
} from '../../shared/schema/console.ts';
import type { QueueCounts, QueuePage, QueueQuery } from '../../shared/schema/queue.ts';
import { noticesApi } from './notices.ts';
import { API } from './paths.ts';

type Method = 'GET' | 'POST' | 'DELETE';
type Problem = { code?: unknown; params?: Record<string, string> };

const WAIT_MS = 20_000;

async function failureOf(response: Response): Promise<Result<never>> {
  const problem: Problem = await response.json().catch(() => ({}));
  const code = CODES.find((known) => known === problem.code) ?? 'internal';
  return fail(code, problem.params);
}

async function request<T>(method: Method, path: string, body?: unknown): Promise<Result<T>> {
  try {
    const response = await fetch(`${API}${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(WAIT_MS),
      ...(method === 'GET'
        ? {}
        : {
            // A page elsewhere cannot send this header without asking us first.
            headers: { 'content-type': 'application/json', 'x-nightlight': '1' },
            body: JSON.stringify(body ?? {}),
          }),
    });
    if (!response.ok) return await failureOf(response);
    const text = await response.text();
    return ok((text === '' ? null : JSON.parse(text)) as T);
  } catch {
    return fail('unavailable');
  }
}

function searchOf(query: QueueQuery): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)]),
  );
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}

export type Api = ReturnType<typeof createApi>;

/** `onSignedOut` is called when the server no longer knows us, whichever call found out. */
export function createApi(onSignedOut: () => void) {
  async function call<T>(method: Method, path: string, body?: unknown): Promise<Result<T>> {
    const result = await request<T>(method, path, body);
    if (!result.ok && result.code === 'signed_out') onSignedOut();
    return result;
  }
  const report = (team: TeamId, id: ReportId) => `/teams/${team}/reports/${id}`;
  const change = (action: string) => (team: TeamId, id: ReportId) =>
    call<QueueRow>('POST', `${report(team, id)}/${action}`);

  return {
    ...noticesApi(call),
    signIn: (who: { partnership: PartnershipId; account: AccountId; proof: string }) =>
      call<Session>('POST', '/session', who),
    /** Never says `signed_out` to the page: it already is. */
    signOut: () => request<null>('DELETE', '/session'),
    queue: (team: TeamId, query: QueueQuery) =>
      call<QueuePage>('GET', `/teams/${team}/queue${searchOf(query)}`),
    counts: (team: TeamId) => call<QueueCounts>('GET', `/teams/${team}/counts`),
    open: (team: TeamId, id: ReportId) => call<ReportView>('GET', report(team, id)),
    read: (team: TeamId, id: ReportId, letters: readonly string[]) =>
      call<QueueRow>('POST', `${report(team, id)}/read`, { letters }),
    letter: (team: TeamId, id: ReportId, letter: string) =>
      call<{ sealed: string }>('GET', `${report(team, id)}/letters/${letter}`),
    acknowledge: change('acknowledge'),
    claim: change('claim'),
    release: change('release'),
    confirm: (team: TeamId, id: ReportId, proposedAt: number) =>
      call<QueueRow>('POST', `${report(team, id)}/confirm`, { proposedAt }),
    reopen: change('reopen'),
    note: (team: TeamId, id: ReportId, sealed: string) =>
      call<SealedNote>('POST', `${report(team, id)}/notes`, { sealed }),
    answer: (team: TeamId, id: ReportId, sealed: string) =>
      call<SealedAnswer>('POST', `${report(team, id)}/answers`, { sealed }),
    level: (team: TeamId, id: ReportId, level: Level, reason: string) =>
      call<QueueRow>('POST', `${report(team, id)}/level`, { level, reason }),
    outcome: (team: TeamId, id: ReportId, outcome: Outcome, reason: string) =>
      call<QueueRow>('POST', `${report(team, id)}/outcome`, { outcome, reason }),
  };
}
