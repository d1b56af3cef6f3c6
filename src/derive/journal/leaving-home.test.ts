import { describe, expect, test } from 'vitest';
import type { Change, Location } from '../../trust.ts';
import { trustWith } from './journal.fixture.ts';
import { staysHome, withoutTransfer } from './leaving-home.ts';
import type { Part } from './sides.ts';

describe('whether data leaves home', () => {
  const at = (...locations: Partial<Location>[]) => ({ locations: locations as Location[] });
  test.each<[Part, ('EU' | 'UK' | 'CH' | 'US')[] | undefined, boolean]>([
    [at({ country: 'DE' }, { region: 'EU' }), ['EU'], true],
    [at({ country: 'DE' }, { country: 'US' }), ['EU'], false],
    [at({ country: 'DE' }), ['UK'], false],
    [at({ country: 'US' }), ['US'], true],
    [at({ country: 'NO' }), undefined, true],
    [at({ country: 'US' }), undefined, false],
    [at({ country: 'US', selection: 'selectable' }), ['EU'], false],
    [at({ selection: 'provider-managed' }), ['EU'], false],
    [at(), ['EU'], false],
    [{}, ['EU'], false],
    [{ no_data: 'Builds our software', ...at({ country: 'US' }) }, ['EU'], true],
  ])('of %j with %j at home: it stays: %s', (vendor, home_areas, stays) => {
    expect(staysHome(vendor, home_areas ? { home_areas } : {})).toBe(stays);
  });
});

describe('a ground that comes or goes', () => {
  const dpf = [{ from: 'EEA', mechanism: 'dpf' }] as const;
  const added = {
    id: 'added',
    kind: 'added',
    subprocessor: 'mail',
    announced: '2026-01-01T09:00:00Z',
    effective: '2026-02-01',
    summary: 'Mail comes.',
    after: { name: 'Mail', purpose: 'Mail', locations: [{ country: 'US' }], transfers: dpf },
  } as unknown as Change;
  const change = (kind: string, second: number, before: object, after: object) =>
    ({
      id: kind,
      kind,
      subprocessor: 'mail',
      announced: `2026-03-01T09:00:0${second}Z`,
      effective: '2026-04-01',
      summary: 'It changes.',
      before,
      after,
    }) as unknown as Change;
  const moved = change(
    'location-changed',
    1,
    { locations: [{ country: 'US' }] },
    { locations: [{ country: 'DE' }] },
  );
  const gone = change('transfer-changed', 2, { transfers: dpf }, {});
  const { site } = trustWith([]);

  test('is not missing once all places are at home', () => {
    expect(withoutTransfer(gone, [added, moved, gone], site)).toEqual({ was: false, now: true });
  });

  test('is missing while a place is not', () => {
    expect(withoutTransfer(gone, [added, gone], site)).toEqual({ was: false, now: false });
  });

  test('was not missing while all places were at home', () => {
    const home = {
      ...added,
      after: {
        ...(added as { after: object }).after,
        locations: [{ country: 'DE' }],
        transfers: undefined,
      },
    } as Change;
    const away = change(
      'location-changed',
      1,
      { locations: [{ country: 'DE' }] },
      { locations: [{ country: 'US' }] },
    );
    const come = change('transfer-changed', 2, {}, { transfers: dpf });
    expect(withoutTransfer(come, [home, away, come], site)).toEqual({ was: true, now: false });
  });

  test('of a vendor that takes the place of another, is missing by the places of each', () => {
    const swap = {
      ...change(
        'replaced',
        3,
        { name: 'Mail', purpose: 'Mail', locations: [{ country: 'US' }], transfers: dpf },
        { name: 'Post', purpose: 'Mail', locations: [{ country: 'DE' }] },
      ),
      subprocessor: 'post',
      replaces: 'mail',
    } as Change;
    expect(withoutTransfer(swap, [added, swap], site)).toEqual({ was: false, now: true });
  });
});
