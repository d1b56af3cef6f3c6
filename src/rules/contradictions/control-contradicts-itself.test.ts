import { describe, expect, test } from 'vitest';
import { control, run } from '../plans/rows.fixture.ts';
import { controlContradictsItself } from './control-contradicts-itself.ts';

const keys = (more: object) =>
  run(controlContradictsItself, control(more)).map(({ place }) => place.path.join('.'));

describe('control-contradicts-itself', () => {
  test.each(['planned', 'in-progress', 'not-offered'])(
    'sees "live since" of what is %s',
    (status) => {
      expect(keys({ status, since: '2025-02-01' })).toEqual(['since']);
    },
  );

  test.each([
    { status: 'live', since: '2025-02-01' },
    { status: 'on-request', since: '2025-02-01' },
    { status: 'in-progress', since: '2025-02-01', coverage: { covers: 'Photos', not_yet: 'Logs' } },
  ])('leaves the day of what is there: $status', (row) => {
    expect(keys(row)).toEqual([]);
  });

  test.each(['Nothing', 'None', 'nothing yet', 'n/a', '-'])(
    'sees live that covers %s',
    (covers) => {
      expect(keys({ status: 'live', coverage: { covers } })).toEqual(['coverage.covers']);
      expect(keys({ status: 'in-progress', coverage: { covers, not_yet: 'Logs' } })).toEqual([]);
    },
  );

  test('sees live of which everything is missing', () => {
    const coverage = { covers: 'Photos', not_yet: 'Everything' };
    expect(keys({ status: 'live', coverage })).toEqual(['coverage.not_yet']);
    expect(keys({ status: 'live', coverage: { ...coverage, not_yet: 'Everything else' } })).toEqual(
      [],
    );
  });

  test('sees the same as covered and not', () => {
    const coverage = { covers: 'All routes.', not_yet: 'all routes' };
    expect(keys({ status: 'in-progress', coverage })).toEqual(['coverage.not_yet']);
  });

  test('sees the missing part among what is covered', () => {
    const coverage = {
      covers: 'Database, application and files',
      not_yet: 'Application and files',
    };
    expect(keys({ status: 'in-progress', coverage })).toEqual(['coverage.not_yet']);
    const but = { covers: 'All tables but the archive', not_yet: 'Archive' };
    expect(keys({ status: 'in-progress', coverage: but })).toEqual([]);
  });

  test('sees what is not offered and there in part, or has a day', () => {
    expect(keys({ status: 'not-offered', coverage: { covers: 'Photos' } })).toEqual([
      'coverage.covers',
    ]);
    expect(keys({ status: 'not-offered', target: '2027-Q1' })).toEqual(['target']);
    expect(keys({ status: 'not-offered', target: 'undated' })).toEqual([]);
  });
});
