// The body of what needs none: an empty object, so that a form of another site cannot send it.
import * as z from 'zod/mini';

export const nothing = z.strictObject({});
