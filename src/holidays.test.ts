// Public holidays as the package gives them, and what is said where it has none.
import { describe, expect, test } from 'vitest';
import { holidaysIn } from './holidays.ts';

const asOf = '2026-11-21';
const daysOf = (code: string) => {
  const found = holidaysIn(code, asOf);
  return 'holidays' in found ? found.holidays.days : found;
};

describe('holidays of a country or region', () => {
  test('those of Bavaria are more than those of Germany', () => {
    expect(daysOf('DE-BY')).toEqual(
      expect.arrayContaining(['2026-06-04', '2026-11-01', '2026-12-25']),
    );
    expect(daysOf('DE')).not.toContain('2026-06-04');
    expect(holidaysIn('DE-BY', asOf)).toMatchObject({
      holidays: { region: 'Bayern', from: '2025-01-01', to: '2029-12-31' },
    });
    expect(holidaysIn('DE', asOf)).not.toHaveProperty('holidays.region');
  });

  test('an afternoon off for banks is a business day, and so is a day of mere observance', () => {
    expect(daysOf('DE-BY')).not.toContain('2026-12-24');
    expect(daysOf('DE-BY')).not.toContain('2026-05-10');
  });

  test('a bank holiday counts: the Irish substitute of St. Stephen’s Day', () => {
    expect(daysOf('IE')).toContain('2026-12-28');
  });

  test('a holiday of several days leaves out each of them', () => {
    // Eid al-Fitr of 2026 lasts four days in Saudi Arabia.
    expect(daysOf('SA')).toEqual(
      expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']),
    );
  });

  test('each day stands once, in order, as a day of the calendar', () => {
    const days = daysOf('GB-ENG') as string[];
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every((day) => /^20(2[5-9])-\d\d-\d\d$/.test(day))).toBe(true);
    expect(days).toContain('2026-08-31');
  });
});

describe('where nothing is known, it is said why', () => {
  test.each([
    ['UK', 'unknown-country'],
    ['EL', 'unknown-country'],
    ['DE-XX', 'unknown-region'],
    ['DE-BY-XX', 'unknown-region'],
    ['DE-toString', 'unknown-region'],
    ['GB', 'no-national-holidays'],
  ])('%s: %s', (code, why) => {
    expect(holidaysIn(code, asOf)).toMatchObject({ why });
  });

  test('a region is asked for by the codes that there are', () => {
    expect(holidaysIn('GB', asOf)).toMatchObject({ known: expect.arrayContaining(['GB-ENG']) });
  });

  test('the package may be missing', () => {
    expect(holidaysIn('DE', asOf, () => undefined)).toEqual({ why: 'not-installed' });
  });
});
