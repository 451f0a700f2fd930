// What travels with a request through middleware and routes.
import type { Partnership } from '../../shared/partnerships/partnership.ts';
import type { Member } from '../../shared/schema/console.ts';
import type { Env, Settings } from '../env.ts';

export type App = {
  Bindings: Env;
  Variables: {
    requestId: string;
    settings: Settings;
  };
};

/** A reporter's request, about a partnership that exists. */
export type ReporterApp = App & { Variables: App['Variables'] & { partnership: Partnership } };

/** A request by a member of staff who is signed in. */
export type StaffApp = App & {
  Variables: App['Variables'] & { member: Member; partnership: Partnership };
};
