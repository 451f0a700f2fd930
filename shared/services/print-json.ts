// JSON as the project's formatter lays it out, so that an import leaves nothing to format.

const WIDTH = 100;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The formatter never joins the lines of a list of several objects or lists. */
const neverJoins = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((inner) => isObject(inner) && Object.keys(inner).length > 1);

const anyNeverJoins = (value: unknown): boolean =>
  neverJoins(value) || (isObject(value) && Object.values(value).some(anyNeverJoins));

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `"${key}": ${onOneLine(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** `before`: columns that the line has already used, for the indent, the key and a comma. */
function layOut(value: unknown, indent: string, before: number): string {
  const flat = onOneLine(value);
  if (!isObject(value) || (before + flat.length <= WIDTH && !anyNeverJoins(value))) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((one) => inner + layOut(one, inner, inner.length + 1));
    return `[\n${entries.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([key, one]) => `${inner}"${key}": ${layOut(one, inner, inner.length + key.length + 5)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** `value` must hold what JSON holds, and nothing undefined. */
export const printJson = (value: unknown): string => `${layOut(value, '', 0)}\n`;
