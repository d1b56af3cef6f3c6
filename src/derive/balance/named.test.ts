// A vendor that was listed without its name and is named: what the entry says, and that it is no new name.
import { describe, expect, test } from 'vitest';
import { assembleTrust, type Change, type Site, type Subprocessor } from '../../trust.ts';
import { announcementOf } from '../journal/announcement.ts';
import { misfitsOf } from '../journal/fit.ts';
import { registerHeldOn, registerOn } from '../journal/register.ts';
import { titlesOn } from '../../documents/change/title.ts';
import { afterOf, noticesOn } from '../journal/notices.ts';
import { mayBeAnotherCompany } from './another-company.ts';
import { entriesFor } from './entry.ts';
import { imbalancesBetween } from './imbalances.ts';

const site: Site = { url: 'https://trust.example.com', company: { name: 'Example' } };
const unnamed = 'Name on request';
const hosting = { name: 'Hosting provider', purpose: 'Servers' };
const now = '2026-11-20T09:00:00Z';

const after = (listed: Partial<Subprocessor>, record: Partial<Subprocessor>) => {
  const baseline: Change = {
    id: 'base',
    kind: 'baseline',
    announced: '2026-01-10T09:00:00Z',
    summary: 'The register.',
    register: [{ id: 'hosting', ...hosting, ...listed }],
  };
  return assembleTrust({
    site,
    changes: [baseline],
    subprocessors: [{ id: 'hosting', ...hosting, ...record }],
  });
};
const written = (trust: ReturnType<typeof after>) =>
  entriesFor(imbalancesBetween(trust), trust, now).map(({ value }) => value);

describe('a vendor that the journal does not name', () => {
  const disclosed = after({ unnamed }, { name: 'Hetzly', legal_name: 'Hetzly GmbH' });

  test('is named, at once, and not renamed', () => {
    expect(written(disclosed)).toEqual([
      {
        kind: 'named',
        subprocessor: 'hosting',
        announced: now,
        effective: '2026-11-20',
        summary: 'Hosting provider, so far listed without its name, is Hetzly (Hetzly GmbH).',
        before: { name: 'Hosting provider', unnamed },
        after: { name: 'Hetzly', legal_name: 'Hetzly GmbH' },
      },
    ]);
  });

  test('has a title that stays true', () => {
    const [value] = written(disclosed);
    const entry = { id: 'named', ...value } as unknown as Change;
    const later = { ...disclosed, changes: [...disclosed.changes, entry] };
    expect(titlesOn(later, '2028-01-01')(entry)).toBe(
      'Hosting provider, listed without its name until then, was named on 20 Nov 2026: Hetzly (Hetzly GmbH).',
    );
    expect(imbalancesBetween(later)).toEqual([]);
  });

  test('balances while it stays unnamed; other words for what it is are no new name', () => {
    expect(written(after({ unnamed }, { unnamed: 'On request, under NDA' }))).toEqual([]);
    const reworded = after({ unnamed }, { unnamed, name: 'Provider of servers' });
    const [value] = written(reworded);
    expect(value).toMatchObject({
      kind: 'corrected',
      before: { name: 'Hosting provider', unnamed },
      after: { name: 'Provider of servers', unnamed },
    });
    // It is still known to be unnamed, so that it can be named later.
    const entry = { id: 'reworded', ...value } as unknown as Change;
    const later = { ...disclosed, changes: [...reworded.changes, entry] };
    expect(imbalancesBetween(later)).toMatchObject([{ kind: 'named' }]);
  });

  test('is named by an amendment, while it is announced', () => {
    const added = {
      id: 'added',
      kind: 'added',
      subprocessor: 'hosting',
      announced: '2026-11-01T09:00:00Z',
      effective: '2026-12-20',
      summary: 'A hosting provider is added.',
      after: { ...hosting, unnamed },
    } as Change;
    const amended = {
      id: 'amended',
      kind: 'amended',
      amends: 'added',
      announced: '2026-11-02T09:00:00Z',
      summary: 'It is named.',
      after: { name: 'Hetzly' },
    } as Change;
    const [notice] = noticesOn([added, amended], site, '2026-12-01');
    expect(notice && afterOf(notice)).toEqual({ name: 'Hetzly', purpose: 'Servers' });
  });
});

test('of a vendor that the journal names, another name is a new name', () => {
  expect(written(after({}, { name: 'Hetzly' }))).toMatchObject([{ kind: 'renamed' }]);
});

test('an entry that brings in an unnamed vendor says that it is', () => {
  const trust = { ...after({}, { unnamed }), changes: [] };
  expect(written(trust)).toMatchObject([{ kind: 'added', after: { ...hosting, unnamed } }]);
});

test('a vendor that is announced and not used yet has its name from the announcement of it', () => {
  const added = {
    id: 'added',
    kind: 'added',
    subprocessor: 'hosting',
    announced: '2026-10-01T09:00:00Z',
    effective: '2026-10-31',
    summary: 'Hosting provider will be a subprocessor: Servers.',
    after: { ...hosting, unnamed },
  } as Change;
  const trust = { ...after({}, { name: 'Hetzly' }), changes: [added] };
  const [found] = imbalancesBetween(trust);
  expect(found?.kind).toBe('named');
  const [entry] = entriesFor(found ? [found] : [], trust, '2026-10-10T09:00:00Z');
  expect(entry?.value['effective']).toBe('2026-10-10');
  for (const effective of ['2026-10-10', '2026-10-31']) {
    // A later day is what a person wrote, or an older Candor.
    const named = { id: 'named', ...entry?.value, effective } as unknown as Change;
    const later = assembleTrust({ ...trust, changes: [added, named] });
    expect(imbalancesBetween(later)).toEqual([]);
    expect(misfitsOf(later.changes, site)).toEqual([]);
    expect(registerOn(later, '2026-10-09')[0]?.material.name).toBe('Hosting provider');
    expect(registerOn(later, '2026-10-10')[0]).toMatchObject({
      standing: 'announced',
      from: '2026-10-31',
      material: { name: 'Hetzly' },
    });
    expect(registerOn(later, '2026-11-01')[0]?.from).toBe('2026-10-31');
    expect(titlesOn(later, '2026-12-01')(named)).toContain('was named on 10 Oct 2026: Hetzly.');
    expect(announcementOf(named, later.changes, site).effective).toBe('2026-10-10');
  }
});

test('what is only stated is stated on the day of its announcement', () => {
  const trust = after({}, { locations: [{ country: 'DE' }] });
  const withNotice = { ...trust, site: { ...site, notice: { days: 30, objection_days: 30 } } };
  const [entry] = entriesFor(imbalancesBetween(withNotice), withNotice, now);
  const stated = { id: 'stated', ...entry?.value } as unknown as Change;
  expect(stated.summary).toBe(
    'We now state the places in which Hosting provider processes data: Germany.',
  );
  const later = assembleTrust({ ...withNotice, changes: [...trust.changes, stated] });
  expect(titlesOn(later, '2027-06-01')(stated)).toBe(
    'On 20 Nov 2026, we first stated the places in which Hosting provider processes data: Germany.',
  );
});

describe('a vendor whose name is no longer published', () => {
  const withheld = after({ name: 'Hetzly', legal_name: 'Hetzly GmbH' }, { unnamed });
  const [value] = written(withheld);
  const entry = { id: 'withheld', ...value } as unknown as Change;
  const later = { ...withheld, changes: [...withheld.changes, entry] };

  test('gets no new name', () => {
    expect(value).toEqual({
      kind: 'name-withheld',
      subprocessor: 'hosting',
      announced: now,
      effective: '2026-11-20',
      summary: 'Hetzly will be listed without its name, as “Hosting provider”.',
      before: { name: 'Hetzly', legal_name: 'Hetzly GmbH' },
      after: { name: 'Hosting provider', unnamed },
    });
    expect(imbalancesBetween(later)).toEqual([]);
    expect(misfitsOf(later.changes, site)).toEqual([]);
    expect(titlesOn(later, '2028-01-01')(entry)).toBe(
      'On 20 Nov 2026, Hetzly came to be listed without its name, as “Hosting provider”.',
    );
  });

  test('has its name until then and not after, whatever is known later', () => {
    const told = (rows: readonly { material: { name: string }; unnamed?: string }[]) =>
      rows.map((row) => [row.material.name, row.unnamed]);
    const before = [['Hetzly', undefined]];
    const since = [['Hosting provider', unnamed]];
    expect(told(registerOn(later, '2026-11-19'))).toEqual(before);
    expect(told(registerOn(later, '2026-11-20'))).toEqual(since);
    const first = after({ unnamed }, { name: 'Hetzly' });
    const [naming] = written(first);
    const named = {
      id: 'named',
      ...naming,
      announced: '2026-05-01T09:00:00Z',
      effective: '2026-05-01',
    };
    const both = { ...later, changes: [...first.changes, named as unknown as Change, entry] };
    expect(told(registerHeldOn(both, '2026-12-01', '2026-12-02'))).toEqual(since);
    expect(told(registerHeldOn(both, '2026-03-01', '2026-12-02'))).toEqual(before);
  });
});

test('another name may be that of another company, unless the two are alike or the legal entity stays', () => {
  const isUnclear = (was: Partial<Subprocessor>, is: Partial<Subprocessor>) => {
    const trust = after(was, is);
    return imbalancesBetween(trust).some((one) => mayBeAnotherCompany(one, trust));
  };
  expect(isUnclear({ name: 'Nimbus / Mail' }, { name: 'Zed' })).toBe(true);
  expect(isUnclear({ name: 'Nimbus' }, { name: 'Zed', legal_name: 'Zed Inc.' })).toBe(true);
  expect(isUnclear({ name: 'Nimbus' }, { name: 'Nimbus Inc.' })).toBe(false);
  expect(isUnclear({ name: 'Nimbus' }, { name: 'Nimubs' })).toBe(false);
  const legal_name = 'Nimbusforge Inc.';
  expect(isUnclear({ name: 'Nimbus', legal_name }, { name: 'Zed', legal_name })).toBe(false);
  const other = { legal_name: 'Zed Inc.' };
  expect(isUnclear({ name: 'Nimbus', legal_name }, { name: 'Zed', ...other })).toBe(true);
  expect(isUnclear({ name: 'Nimbus', legal_name }, { name: 'Nimbus', ...other })).toBe(false);
});
