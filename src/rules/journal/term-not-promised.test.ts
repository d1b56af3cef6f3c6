import { describe, expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { added, entry } from './entries.fixture.ts';
import { check, live, site } from './published.fixture.ts';
import { termNotPromised } from './term-not-promised.ts';

const dayOf = (term: string) => [{ term, for: 'Enterprise customers', object_by: '2026-12-18' }];
const promised = (...ids: string[]) => ({
  ...site,
  notice: { days: 30, terms: ids.map((id) => ({ id, for: 'Enterprise customers', days: 45 })) },
});

describe('a last day of a term that site.yaml does not have', () => {
  const misspelt = added({
    announced: '2026-11-21T09:00:00Z',
    terms: dayOf('enterprize'),
  }) as object as Change;
  const inSite = (ids: string[], changes: object[], published?: ReturnType<typeof live>) =>
    check(
      termNotPromised,
      { site: promised(...ids), changes },
      { asOf: '2026-11-21', ...(published && { published }) },
    );

  test('is an error in an entry that is not published yet, and says which was meant', () => {
    const found = inSite(['enterprise'], [misspelt], live());
    expect(found).toMatchObject([
      {
        place: { path: expect.arrayContaining(['terms', 0, 'term']) },
        message: expect.stringContaining('did you mean `enterprise`?'),
      },
    ]);
    expect(inSite(['partners', 'public-bodies'], [misspelt])).toMatchObject([
      { fix: expect.stringContaining('Write one of `partners`, `public-bodies`, or add') },
    ]);
    expect(inSite([], [misspelt])).toMatchObject([{ fix: expect.stringMatching(/^Take it out/) }]);
    expect(inSite(['enterprize'], [misspelt])).toEqual([]);
  });

  test('stays in an entry that is published, or so old that it must be', () => {
    expect(inSite(['enterprise'], [misspelt], live(misspelt))).toEqual([]);
    const old = { ...misspelt, announced: '2026-10-01T09:00:00Z' };
    expect(inSite(['enterprise'], [old])).toEqual([]);
    expect(inSite(['enterprise'], [old], live())).toHaveLength(1);
  });

  test('may be that of the published entry which a new one amends', () => {
    const amended = entry('amended', {
      id: 'later',
      subprocessor: undefined,
      amends: misspelt.id,
      announced: '2026-11-21T10:00:00Z',
      effective: undefined,
      terms: dayOf('enterprize'),
    });
    expect(inSite([], [misspelt, amended], live(misspelt))).toEqual([]);
    expect(inSite([], [misspelt, amended], live())).toHaveLength(2);
  });
});
