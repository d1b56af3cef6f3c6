import { describe, expect, test } from 'vitest';
import { run } from '../plans/rows.fixture.ts';
import { gapThatIsThere } from './gap-that-is-there.ts';

const places = (row: object, gap = 'control/x') =>
  run(gapThatIsThere, {
    controls: { groups: [{ controls: [{ id: 'x', title: 'X', ...row }] }], gaps: [{ item: gap }] },
    certifications: [{ id: 'c', title: 'C', ...row }],
    site: { in_short: { not_yet: [{ text: 'X', item: gap }, { text: 'Y' }] } },
  }).map(({ place }) => `${place.file}.${place.path.join('.')}`);

describe('gap-that-is-there', () => {
  const both = ['controls.yaml.gaps.0.item', 'site.yaml.in_short.not_yet.0.item'];

  test('sees rows that are there in the lists of what is missing', () => {
    expect(places({ status: 'live' })).toEqual(both);
    expect(places({ status: 'attested' }, 'certification/c')).toEqual(both);
  });

  test('leaves rows that are not there, or in part', () => {
    expect(places({ status: 'planned' })).toEqual([]);
    expect(places({ status: 'live', coverage: { covers: 'A', not_yet: 'B' } })).toEqual([]);
    expect(places({ status: 'attested', valid_until: '2026-11-20' }, 'certification/c')).toEqual(
      [],
    );
    expect(places({ status: 'self-assessed' }, 'certification/c')).toEqual([]);
  });
});
