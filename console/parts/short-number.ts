import type { ReportId } from '../../shared/ids.ts';

/** A report's number, short enough to say on the phone. */
export const shortNumber = (id: ReportId): string => id.slice(0, 6).toUpperCase();
