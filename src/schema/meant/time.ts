// Days, moments, targets and lengths of time in another form than ours, where they can be read in one way only.
// Whether the day exists is for the field's own check.

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const two = (number: string | number) => String(number).padStart(2, '0');

/** `2026-11-21` from `2026/11/21`, `20261121`, `21 Nov 2026`, `Nov 21st, 2026`, `21.11.2026`; never from `03/04/2026`. */
export function meantDay(value: string): string | undefined {
  const yearFirst =
    /^(\d{4})[-‐‑–/.](\d{1,2})[-‐‑–/.](\d{1,2})$/.exec(value) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]+)\.?,?[ -](\d{4})$/i.exec(value);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(value);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const [, one, other, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
  // Countries order day and month differently, so one of the two numbers must be too large for a month.
  if (Number(one) > 12) return dayOf(year, other, one);
  return Number(other) > 12 || one === other ? dayOf(year, one, other) : undefined;
}

function dayOf(year?: string, month?: string | number, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function monthOf(name = ''): number | undefined {
  const typed = name.toLowerCase();
  const index = months.findIndex(
    (month) =>
      month === typed || month.slice(0, 3) === typed || (typed === 'sept' && month[0] === 's'),
  );
  return index === -1 ? undefined : index + 1;
}

/** `2026-11-20T09:00:00Z` from the same moment in another zone, with a space for the T, or without its zero seconds. */
export function meantMoment(value: string): string | undefined {
  const found =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(?:\.0+)? ?([Zz]|UTC|[+-]\d\d:\d\d)$/.exec(value);
  if (!found) return undefined;
  const [, day, time, seconds = ':00', zone = ''] = found;
  const moment = new Date(`${day}T${time}${seconds}${/^[+-]/.test(zone) ? zone : 'Z'}`);
  // A day that does not exist would be moved to the next month by some calendars.
  const exists = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day ?? '');
  return exists && moment.toJSON() !== null ? `${moment.toJSON().slice(0, 19)}Z` : undefined;
}

/** A day as above; `2026-Q3` from `Q3 2026`, `2026Q3`; `2026-H2`; `2026-09` from `Sep 2026`, `09/2026`; `undated`. */
export function meantTarget(value: string): string | undefined {
  if (value.toLowerCase() === 'undated') return 'undated';
  const part = /^([QH])([1-4])[ /-]?(20\d\d)$/i.exec(value);
  if (part) return `${part[3]}-${part[1]?.toUpperCase()}${part[2]}`;
  const year = /^(20\d\d)[ /.-]?([QH])([1-4])$/i.exec(value);
  if (year) return `${year[1]}-${year[2]?.toUpperCase()}${year[3]}`;
  const named = /^([a-z]+)\.?,? (20\d\d)$/i.exec(value);
  const month = named && monthOf(named[1]);
  if (month) return `${named[2]}-${two(month)}`;
  const numbered =
    /^(20\d\d)[-–/.](\d{1,2})$/.exec(value) ?? /^(\d{1,2})[/.-](20\d\d)$/.exec(value);
  if (!numbered) return meantDay(value);
  const [, one = '', other = ''] = numbered;
  return one.length === 4 ? `${one}-${two(other)}` : `${other}-${two(one)}`;
}

// `m` and `mo` are left out: minutes or months.
const units: Record<string, string> = {
  min: 'minute',
  mins: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  d: 'day',
  w: 'week',
  wk: 'week',
  wks: 'week',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};
const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** `30 days` from `30d`, `30 Days`, `two business days`, `72-hour`. */
export function meantDuration(value: string): string | undefined {
  const [, count = '', name = ''] =
    /^(\d+|[a-z]+?)[ -]*([a-z][a-z -]*?)\.?$/.exec(value.toLowerCase()) ?? [];
  const spelled = numbers.find((word) => value.toLowerCase().startsWith(word + ' '));
  const [number, unit] = spelled
    ? [numbers.indexOf(spelled) + 1, value.toLowerCase().slice(spelled.length + 1)]
    : [/^\d+$/.test(count) ? Number(count) : 0, name];
  if (number === 0) return undefined;
  const written = unit.trim().replace(/[ -]+/g, '-');
  const singular = units[written] ?? written.replace(/s$/, '');
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}

/** A length as above, or a range: `2 to 5 days` from `2-5 days`, `2 – 5 Days`, `2 days to 5 days`. */
export function meantPromisedTime(value: string): string | undefined {
  const [, from, unit, to = ''] =
    /^(\d+)\s*([a-z -]*?)\s*(?:-|–|to)\s*(\d+\s*-?[a-z][a-z -]*)$/i.exec(value) ?? [];
  const longer = meantDuration(from === undefined ? value : to);
  if (from === undefined || longer === undefined) return longer;
  const named = unit ? meantDuration(`${from} ${unit}`)?.split(' ')[1] : longer.split(' ')[1];
  const isOneUnit = named?.replace(/s$/, '') === longer.split(' ')[1]?.replace(/s$/, '');
  return isOneUnit ? `${Number(from)} to ${longer}` : undefined;
}
