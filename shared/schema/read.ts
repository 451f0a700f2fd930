// What a reporter's browser reads answers with: zod would be a tenth of all that it loads. Each reader gives the
// value, made anew of what it knows, or throws. `readers.test.ts` holds what is made of them to the schemas.

/** Throws TypeError on anything else than a T. The error names nothing: what was refused may hold words. */
export type Read<T> = (value: unknown) => T;
type Fields<T> = { [Name in keyof T]-?: Read<T[Name]> };

function must(right: boolean): asserts right {
  if (!right) throw new TypeError('not as agreed');
}

/** An object with these fields, whatever else is in it, which is left out. */
export const part =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value) => {
    must(typeof value === 'object' && value !== null && !Array.isArray(value));
    const given = value as Record<string, unknown>;
    const names = Object.keys(fields) as (keyof T & string)[];
    const own = (name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);
    return Object.fromEntries(names.map((name) => [name, fields[name](own(name))])) as T;
  };

/** An object with these fields and no others. */
export const record =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value) => {
    const read = part(fields)(value);
    must(Object.keys(value as object).every((name) => Object.hasOwn(fields, name)));
    return read;
  };

/** A text of this pattern, or of at most so many UTF-16 code units. */
export const text =
  <T extends string = string>(bound: RegExp | number = Number.POSITIVE_INFINITY): Read<T> =>
  (value) => {
    must(typeof value === 'string');
    must(typeof bound === 'number' ? value.length <= bound : bound.test(value));
    return value as T;
  };

/** A whole number from `min` to what JavaScript can count to. */
export const whole =
  (min: number): Read<number> =>
  (value) => {
    must(typeof value === 'number' && Number.isSafeInteger(value) && value >= min);
    return value;
  };

export const yesOrNo: Read<boolean> = (value) => {
  must(typeof value === 'boolean');
  return value;
};

/** One of a closed list. */
export const oneOf =
  <const T extends string | number>(list: readonly T[]): Read<T> =>
  (value) => {
    must(list.includes(value as T));
    return value as T;
  };

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value) => {
    must(Array.isArray(value));
    return Array.from(value, read);
  };

/** That, or nothing there. */
export const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);
