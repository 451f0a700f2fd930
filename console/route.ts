// Which page: the queue, or one report. In the address after `#`, which no server sees.
import { useEffect, useState } from 'preact/hooks';
import { HEX_128, type ReportId } from '../shared/ids.ts';

const PREFIX = '#/report/';

export const reportPath = (id: ReportId): string => `${PREFIX}${id}`;

/** The report that the address names, or null for the queue. */
export function reportIn(hash: string): ReportId | null {
  const id = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : '';
  return HEX_128.test(id) ? (id as ReportId) : null;
}

export const goToReport = (id: ReportId): void => {
  location.hash = reportPath(id);
};

export const goToQueue = (): void => {
  location.hash = '#/';
};

export function useRoute(): ReportId | null {
  const [report, setReport] = useState(() => reportIn(location.hash));
  useEffect(() => {
    const follow = (): void => setReport(reportIn(location.hash));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return report;
}
