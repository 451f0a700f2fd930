// Everything that can be asked, by the host that answers it.
import type { Operation } from '../operation.ts';
import { NOTICES } from './notices.ts';
import { REPORTER } from './reporter.ts';
import { REPORTS } from './reports.ts';
import { SERVICE } from './service.ts';
import { SESSION } from './session.ts';

export const REPORTER_OPERATIONS: readonly Operation[] = [...SERVICE, ...REPORTER];
export const CONSOLE_OPERATIONS: readonly Operation[] = [
  ...SERVICE,
  ...SESSION,
  ...REPORTS,
  ...NOTICES,
];
