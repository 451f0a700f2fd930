// Times as the partnership's clock shows them, not the device's.

/**
 * What a browser does not know it writes in machine words ("2026 M11 1"): Chrome has no Punjabi. Numbers, day
 * first as everywhere in Britain, are read by everybody.
 */
const NUMBERS: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };

function format(language: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  if (known && language !== 'en') return new Intl.DateTimeFormat(language, options).format(at);
  const { timeZone, hour, minute, hourCycle } = options;
  const clock = hour ? ({ hour, minute, hourCycle } as const) : {};
  const plain = known ? options : { ...NUMBERS, ...clock, timeZone };
  return new Intl.DateTimeFormat('en-GB', plain as Intl.DateTimeFormatOptions).format(at);
}

/** "Monday 23 November at 08:30". `at` in ms since the epoch, `timeZone` an IANA name. */
export const timeIn = (language: string, timeZone: string, at: number): string =>
  format(
    language,
    {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    },
    at,
  );

/** "1 February 2026". `day` is an ISO date. */
export const dateIn = (language: string, day: string): string =>
  format(language, { dateStyle: 'long', timeZone: 'UTC' }, Date.parse(day));
