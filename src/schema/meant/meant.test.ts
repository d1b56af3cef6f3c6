import { describe, expect, test } from 'vitest';
import { meantCountry, meantEmail, meantLink, meantTimeZone } from './places.ts';
import { meantDay, meantDuration, meantMoment, meantPromisedTime, meantTarget } from './time.ts';

const codes = new Set(['DE', 'FR', 'GB', 'GE', 'TR', 'US', 'CD', 'CG', 'NL', 'CI']);
const country = (value: string) => meantCountry(value, codes);

describe('what can be read in one way is read so', () => {
  test.each<[(value: string) => string | undefined, string, string]>([
    [meantDay, '2026/11/21', '2026-11-21'],
    [meantDay, '2026-2-3', '2026-02-03'],
    [meantDay, '20261121', '2026-11-21'],
    [meantDay, '2026.11.21', '2026-11-21'],
    [meantDay, '2026–11–21', '2026-11-21'],
    [meantDay, '21 Nov 2026', '2026-11-21'],
    [meantDay, '1st October 2026', '2026-10-01'],
    [meantDay, '21. November 2026', '2026-11-21'],
    [meantDay, '21-Nov-2026', '2026-11-21'],
    [meantDay, 'Nov 21, 2026', '2026-11-21'],
    [meantDay, 'Sept. 3rd 2026', '2026-09-03'],
    [meantDay, '21.11.2026', '2026-11-21'],
    [meantDay, '11/21/2026', '2026-11-21'],
    [meantDay, '05/05/2026', '2026-05-05'],
    [meantMoment, '2026-11-20 09:00:00Z', '2026-11-20T09:00:00Z'],
    [meantMoment, '2026-11-20T09:00Z', '2026-11-20T09:00:00Z'],
    [meantMoment, '2026-11-20T01:00:00+02:00', '2026-11-19T23:00:00Z'],
    [meantMoment, '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00Z'],
    [meantTarget, 'Q3 2026', '2026-Q3'],
    [meantTarget, '2026q3', '2026-Q3'],
    [meantTarget, 'Q3/2026', '2026-Q3'],
    [meantTarget, 'H2 2026', '2026-H2'],
    [meantTarget, 'Sep 2026', '2026-09'],
    [meantTarget, '09/2026', '2026-09'],
    [meantTarget, '2026-9', '2026-09'],
    [meantTarget, '21 Nov 2026', '2026-11-21'],
    [meantTarget, 'Undated', 'undated'],
    [meantDuration, '30d', '30 days'],
    [meantDuration, '72 hrs', '72 hours'],
    [meantDuration, '72-hour', '72 hours'],
    [meantDuration, '1 Day', '1 day'],
    [meantDuration, '2 business days', '2 business-days'],
    [meantDuration, 'two business days', '2 business-days'],
    [meantPromisedTime, '30d', '30 days'],
    [meantPromisedTime, '2-5 days', '2 to 5 days'],
    [meantPromisedTime, '2 – 5 business days', '2 to 5 business-days'],
    [meantPromisedTime, '2 days to 5 days', '2 to 5 days'],
    [country, 'de', 'DE'],
    [country, 'Germany', 'DE'],
    [country, 'the Netherlands', 'NL'],
    [country, 'UK', 'GB'],
    [country, 'U.S.', 'US'],
    [country, 'usa', 'US'],
    [country, 'Turkey', 'TR'],
    [meantTimeZone, 'Berlin', 'Europe/Berlin'],
    [meantTimeZone, 'america/new_york', 'America/New_York'],
    [meantTimeZone, 'New York', 'America/New_York'],
    [meantEmail, 'mailto:a@example.com', 'a@example.com'],
    [meantEmail, '<a@example.com>', 'a@example.com'],
    [meantLink, 'https://Example.com/A', 'https://example.com/A'],
    [meantLink, 'https://example.com:443/a', 'https://example.com/a'],
  ])('%o: %s is %s', (meant, value, expected) => {
    expect(meant(value)).toBe(expected);
  });
});

describe('what could be something else is left alone', () => {
  test.each<[(value: string) => string | undefined, string]>([
    [meantDay, '03/04/2026'],
    [meantDay, '3.4.2026'],
    [meantDay, '21 Nov'],
    [meantDay, '21/11/26'],
    [meantDay, 'Smarch 3, 2026'],
    [meantDay, '2026-11-21T00:00:00Z'],
    [meantMoment, '2026-01-10'],
    [meantMoment, '2026-11-20T09:00:00'],
    [meantMoment, '2026-02-30 09:00:00Z'],
    [meantTarget, 'Q3'],
    [meantTarget, 'end of 2026'],
    [meantTarget, 'soon'],
    [meantDuration, '5 m'],
    [meantDuration, 'a few days'],
    [meantDuration, '24/7'],
    [meantDuration, '1.5 hours'],
    [meantDuration, '0 days'],
    [meantPromisedTime, '48 hours to 5 days'],
    [meantPromisedTime, 'a few to 5 days'],
    [country, 'Georgia'],
    [country, 'Congo'],
    [country, 'EU'],
    [country, 'Germany and France'],
    [meantTimeZone, 'CET/Berlin'],
    [meantEmail, 'Security Team <a@example.com>'],
    [meantLink, 'http://example.com/'],
    [meantLink, 'https:\\\\example.com'],
    [meantLink, 'https:example.com'],
    [meantLink, 'https://a@example.com/'],
    [meantLink, 'example.com'],
  ])('%o: %s', (meant, value) => {
    const made = meant(value);
    // A length with a unit that does not exist is refused by the field's own check.
    expect(made === undefined || /^\d+ (m|few days)s$/.test(made)).toBe(true);
  });
});
