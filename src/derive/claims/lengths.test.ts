// Business days as they are compared, held against the public holidays of many countries.
import { expect, test } from 'vitest';
import { addBusinessDays, addDays, daysBetween } from '../../day.ts';
import { holidaysIn } from '../../holidays.ts';
import { isLonger } from './lengths.ts';

const codes = [
  'DE-BY',
  'US',
  'US-CA',
  'JP',
  'CN',
  'IN',
  'GB-ENG',
  'BR',
  'ZA',
  'SE',
  'NL',
  'SG',
  'AU-NSW',
];
const starts = Array.from({ length: 4 * 365 }, (_, index) => addDays('2026-01-01', index));

test.each(codes)('in %s, business days are at some time as long as they are held to be', (code) => {
  const found = holidaysIn(code, '2027-01-01');
  if (!('holidays' in found)) throw new Error(`The holidays of ${code} are not known.`);
  const off = new Set(found.holidays.days);
  for (const count of [1, 2, 3, 5, 10, 20]) {
    const spans = starts.map((day) => daysBetween(day, addBusinessDays(day, count, off)));
    const [least, most] = [Math.min(...spans), Math.max(...spans)];
    const length = `${count} business-days`;
    expect(isLonger(length, `${most} days`), `${length}, ${most} days`).toBe(false);
    expect(isLonger(`${least} days`, length), `${least} days, ${length}`).toBe(false);
  }
});
