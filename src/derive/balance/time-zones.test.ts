// Every reader on Earth has the promised number of days of 24 hours, wherever a last day ends.
import { expect, test } from 'vitest';
import { assembleTrust, type Site } from '../../trust.ts';
import { datedNoticesOn } from '../page/change-page.ts';
import { entriesFor } from './entry.ts';
import { imbalancesBetween } from './imbalances.ts';

const days = 30;
const trustIn = (time_zone?: string) => {
  const site: Site = {
    url: 'https://trust.example.com',
    company: { name: 'Example' },
    notice: { days, objection_days: days },
    ...(time_zone && { time_zone }),
  };
  const subprocessors = [{ id: 'acme', name: 'Acme', purpose: 'Mail' }];
  return assembleTrust({ site, changes: [], subprocessors });
};

/** The moment at which a day is over in a time zone. */
function endOf(day: string, timeZone: string): number {
  const hours = Array.from(
    { length: 60 },
    (_, hour) => Date.parse(`${day}T00:00:00Z`) + (hour - 14) * 3_600_000,
  );
  const over = hours.find((at) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at) > day);
  if (over === undefined) throw new Error(`${day} does not end`);
  return over;
}

const zones = [
  'UTC',
  'Europe/Berlin',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
];
const moments = Array.from(
  { length: 24 },
  (_, hour) => `2026-06-10T${`${hour}`.padStart(2, '0')}:00:00Z`,
);

test.each(zones)(
  'a last day that ends in %s leaves the promised days after every moment of announcement',
  (zone) => {
    const trust = trustIn(zone);
    for (const now of moments) {
      const [entry] = entriesFor(imbalancesBetween(trust), trust, now);
      const { announced, effective, object_by } = entry?.value as Record<string, string>;
      const left = (endOf(object_by ?? '', zone) - Date.parse(announced ?? '')) / 86_400_000;
      expect(left, `${announced} to ${object_by}`).toBeGreaterThanOrEqual(days);
      expect(left).toBeLessThan(days + 2);
      // The window is not longer than the notice.
      expect(effective).toBe(object_by);
    }
  },
);

test('a last day is open until it is over where it ends', () => {
  const openOn = (zone: string, asOf: string) => {
    const trust = trustIn(zone);
    const [entry] = entriesFor(imbalancesBetween(trust), trust, '2026-06-10T09:00:00Z');
    const change = { id: 'a', ...entry?.value, object_by: '2026-07-10' };
    const later = { ...trust, changes: [change as unknown as (typeof trust.changes)[number]] };
    return datedNoticesOn(later, asOf).map(({ isOpen, lastDays }) => [isOpen, lastDays[0]?.isOpen]);
  };
  const [open, over] = [[[true, true]], [[false, false]]];
  expect(openOn('UTC', '2026-07-10')).toEqual(open);
  expect(openOn('UTC', '2026-07-11')).toEqual(over);
  expect(openOn('Europe/Berlin', '2026-07-11')).toEqual(over);
  // When 11 July begins in UTC, it is the evening of the 10th there.
  expect(openOn('America/Los_Angeles', '2026-07-11')).toEqual(open);
  expect(openOn('America/Los_Angeles', '2026-07-12')).toEqual(over);
});
