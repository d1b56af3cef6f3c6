// Days, moments, targets and lengths of time, as text that is checked against the calendar.
import { z } from 'zod';
import {
  meantDay,
  meantDuration,
  meantMoment,
  meantPromisedTime,
  meantTarget,
} from '../meant/time.ts';
import { forms, meanings, quote, scalar } from './scalar.ts';

/** A calendar day that exists, `YYYY-MM-DD`, from 1990 to 2099. */
export function day(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) => z.iso.date().safeParse(value).success && /^(199|20\d)\d-/.test(value),
      message: (value) =>
        /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? `The day ${value} does not exist, or lies outside 1990 to 2099.`
          : `"${quote(value)}" is not a day.`,
      fix: `Write a day as year-month-day, such as \`${example}\`.`,
      meant: meantDay,
    },
    description,
    example,
    { format: 'date' },
  ).register(meanings, { role: 'day' });
}

/** A moment in UTC to the second, `2026-11-20T09:00:00Z`. */
export function moment(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) => /^20\d\d-.*:\d\dZ$/.test(value) && z.iso.datetime().safeParse(value).success,
      message: (value) =>
        z.iso.date().safeParse(value).success
          ? `"${quote(value)}" is a day, and a moment in UTC belongs here.`
          : `"${quote(value)}" is not a moment in UTC.`,
      fix: (value) =>
        z.iso.date().safeParse(value).success
          ? `Write the time of that day, too: \`${value}T00:00:00Z\` is its beginning.`
          : `Write the day, a T, the time and a Z, such as \`${example}\`.`,
      meant: meantMoment,
    },
    description,
    example,
    { format: 'date-time' },
  ).register(meanings, { role: 'moment' });
}

const targetPattern = '^(20\\d\\d(-(Q[1-4]|H[12]|0[1-9]|1[0-2]|\\d\\d-\\d\\d))?|undated)$';

/** When something is meant to be there: a day, month, quarter, half-year or year, or `undated` on purpose. */
export function target(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) =>
        new RegExp(targetPattern).test(value) &&
        (value.length !== 10 || z.iso.date().safeParse(value).success),
      message: (value) =>
        `"${quote(value)}" is not a target that can be compared with the calendar.`,
      fix: (value) =>
        value.length === 10 && /^20\d\d-\d\d-\d\d$/.test(value)
          ? 'This day is not in the calendar: write one that is, or a month `2027-02`.'
          : 'Write a day `2026-12-31`, a month `2026-12`, a quarter `2026-Q4`, a half-year `2026-H2`, a year `2027`, or `undated`; a condition goes into the key `when`.',
      meant: meantTarget,
    },
    description,
    example,
    { pattern: targetPattern },
  ).register(meanings, { role: 'target' });
}

export const durationUnits = [
  'minutes',
  'hours',
  'days',
  'business-days',
  'weeks',
  'months',
  'years',
] as const;
const units = durationUnits.map((unit) => unit.replace(/s$/, 's?')).join('|');
const durationPattern = `^[1-9]\\d{0,3} (${units})$`;
const rangePattern = `^[1-9]\\d{0,3} (to [1-9]\\d{0,3} )?(${units})$`;

/** A length of time, `72 hours`, `2 business-days`, `1 month`. */
export function duration(description: string, example: string) {
  return scalar(
    {
      code: 'bad-duration',
      ok: (value) => new RegExp(durationPattern).test(value),
      message: (value) => `"${quote(value)}" is not a length of time.`,
      fix: `Write a number and one of ${durationUnits.join(', ')}, such as \`${example}\`.`,
      meant: meantDuration,
    },
    description,
    example,
    { pattern: durationPattern },
  ).register(forms, { form: 'duration' });
}

/** How soon something begins: `immediately`, or a length of time. */
export function soon(description: string, example: string) {
  const pattern = `^(immediately|${durationPattern.slice(1, -1)})$`;
  return scalar(
    {
      code: 'bad-duration',
      ok: (value) => new RegExp(pattern).test(value),
      message: (value) => `"${quote(value)}" does not say how soon.`,
      fix: 'Write `immediately`, or a length of time such as `30 days`.',
      meant: (value) =>
        /^(?:at once|immediate)$/i.test(value) ? 'immediately' : meantDuration(value),
    },
    description,
    example,
    { pattern },
  );
}

/** A length of time in which something is promised, or a range of two: `2 to 5 days`. Of a range the longer is what is promised. */
export function promisedTime(description: string, example: string) {
  return scalar(
    {
      code: 'bad-duration',
      ok: (value) => new RegExp(rangePattern).test(value) && rises(value),
      message: (value) =>
        rises(value)
          ? `"${quote(value)}" is not a length of time.`
          : `The range "${quote(value)}" does not rise.`,
      fix: `Write a number and one of ${durationUnits.join(', ')}, such as \`${example}\`; or a range with the shorter number first, such as \`2 to 5 days\`.`,
      meant: meantPromisedTime,
    },
    description,
    example,
    { pattern: rangePattern },
  ).register(forms, { form: 'duration' });
}

function rises(value: string): boolean {
  const [, from, to] = /^(\d+) to (\d+) /.exec(value) ?? [];
  return from === undefined || Number(from) < Number(to);
}
