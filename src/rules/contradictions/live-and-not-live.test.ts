import { describe, expect, test } from 'vitest';
import { run } from '../plans/rows.fixture.ts';
import { liveAndNotLive } from './live-and-not-live.ts';

const live = { id: 'a', title: 'End-to-end encryption of all your data', status: 'live' };
const not = { id: 'b', title: 'End-to-end encryption', status: 'not-offered' };
const check = (...controls: object[]) =>
  run(liveAndNotLive, { controls: { groups: [{ controls }] } });

describe('live-and-not-live', () => {
  test('quotes both rows, at the live one', () => {
    expect(check(live, not)).toEqual([
      {
        place: { file: 'control/a', path: ['status'] },
        message:
          '"End-to-end encryption of all your data" is live, and "End-to-end encryption" (`control/b`) is not offered. Both name the same thing.',
        fix: expect.stringContaining('Keep one row with the status that is true.'),
      },
    ]);
  });

  test.each(['planned', 'in-progress', 'on-request', 'per-deal'])(
    'sees a row that is %s',
    (status) => {
      expect(check(live, { ...not, status })).toHaveLength(1);
    },
  );

  test('leaves words that only stress out of the title', () => {
    const title = 'End-to-end encryption for the customers themselves';
    expect(check({ ...live, title }, not)).toHaveLength(1);
  });

  test('sees a paper that is offered and planned', () => {
    const offer = (title: string, access: string) =>
      run(liveAndNotLive, {
        site: { offers: [{ id: 'o', title }] },
        documents: [{ id: 'dpa', title: 'Data processing agreement', access }],
      });
    expect(offer('Data processing agreement, signed by us', 'planned')).toMatchObject([
      { place: { file: 'site.yaml', path: ['offers', 0, 'title'] } },
    ]);
    expect(offer('Data processing agreement, signed by us', 'public')).toEqual([]);
    expect(offer('Data processing agreements of our vendors', 'planned')).toEqual([]);
  });

  test('knows the other by its id', () => {
    const rows = [
      { id: 'sso-2', title: 'SAML', status: 'live' },
      { id: 'sso', title: 'Okta', status: 'planned' },
    ];
    expect(check(...rows)).toHaveLength(1);
  });

  test('leaves rows of one status, and rows for different plans', () => {
    expect(check(live, { ...not, status: 'live' })).toEqual([]);
    expect(check({ ...live, plans: ['Team'] }, { ...not, plans: ['Enterprise'] })).toEqual([]);
    expect(check({ ...live, plans: ['Team'] }, { ...not, status: 'planned' })).toEqual([]);
    expect(check({ ...live, plans: ['Team'] }, not)).toHaveLength(1);
  });

  test('leaves the part that the other row covers', () => {
    const part = { ...not, title: 'Row-level security', status: 'in-progress' };
    const whole = { ...live, title: 'Row-level security' };
    expect(
      check(whole, { ...part, coverage: { covers: 'Row-level security', not_yet: 'Logs' } }),
    ).toEqual([]);
    expect(check(whole, part)).toHaveLength(1);
  });
});
