// What is wrong with what somebody gave, in words that say where and what would be right.
import type * as z from 'zod/mini';

/** Said to whoever typed the command; never a fault of ours. */
export class Fault extends Error {}

type Issue = z.core.$ZodIssue;

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function whyOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `must be ${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'unrecognized_keys':
      return `has what nobody knows: ${issue.keys.join(', ')}`;
    case 'too_big':
      return `has more than ${issue.maximum}`;
    case 'too_small':
      return `has less than ${issue.minimum}`;
    case 'custom':
      return `is not valid: ${issue.message}`;
    case 'invalid_union':
      return 'is none of the shapes that it may have';
    default:
      return 'is not written as it must be';
  }
}

/** The first thing that is wrong, with the name of its field. */
function faultOf(error: z.core.$ZodError, inside = ''): Fault {
  const [issue] = error.issues;
  if (!issue) return new Fault(`${inside || 'what was given'}: is not valid`);
  const name = nameOf([...(inside ? [inside] : []), ...issue.path]);
  return new Fault(`${name || 'what was given'}: ${whyOf(issue)}`);
}

/** What a schema makes of a value. Throws a `Fault` that names the field. */
export function readAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  inside = '',
): z.output<Schema> {
  const read = schema.safeParse(value);
  if (!read.success) throw faultOf(read.error, inside);
  return read.data;
}

/** Throws a `Fault` for text that is not JSON. `what` names where it came from. */
export function readJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault(
      `${what}: is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
    );
  }
}
