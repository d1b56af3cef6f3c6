// What an entry said on its own day, whatever came after it.
import { expect, test } from 'vitest';
import type { Change, Site } from '../../trust.ts';
import { announcementOf, targetOf, vendorNameIn } from './announcement.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'Where we are',
  notice: { days: 30, objection_days: 30 },
};
const added: Change = {
  id: 'a',
  kind: 'added',
  subprocessor: 'acme',
  announced: '2026-11-01T09:00:00Z',
  effective: '2026-12-20',
  summary: 'Acme comes.',
  after: { name: 'Acme', purpose: 'Mail', engagement: 'always' },
};
const amended: Change = {
  id: 'b',
  kind: 'amended',
  amends: 'a',
  announced: '2026-11-10T09:00:00Z',
  effective: '2027-01-10',
  summary: 'Acme comes later.',
};
const renamed: Change = {
  id: 'c',
  kind: 'renamed',
  subprocessor: 'acme',
  announced: '2027-02-01T09:00:00Z',
  effective: '2027-02-02',
  summary: 'Acme is now Apex.',
  before: { name: 'Acme' },
  after: { name: 'Apex' },
};
const withdrawn: Change = {
  id: 'd',
  kind: 'withdrawn',
  amends: 'b',
  announced: '2026-11-12T09:00:00Z',
  summary: 'It will not happen.',
};

test('an entry keeps its first days when it is amended later', () => {
  expect(announcementOf(added, [added, amended, renamed], site)).toMatchObject({
    announced: '2026-11-01',
    effective: '2026-12-20',
    object_by: '2026-12-01',
    vendor: 'acme',
  });
});

test('an amendment has the vendor of its notice and the days that hold from then on', () => {
  expect(announcementOf(amended, [added, amended], site)).toMatchObject({
    target: added,
    vendor: 'acme',
    effective: '2027-01-10',
    object_by: '2026-12-10',
  });
});

test('an entry without a day of its own has none', () => {
  const announcement = announcementOf(withdrawn, [added, amended, withdrawn], site);
  expect(announcement).not.toHaveProperty('effective');
});

test('the target of a withdrawn amendment is the notice at its root', () => {
  expect(targetOf(withdrawn, [added, amended, withdrawn])).toBe(added);
  expect(targetOf(added, [added])).toBeUndefined();
});

test('a vendor has the name under which it was last known', () => {
  expect(vendorNameIn([added], 'acme')).toBe('Acme');
  expect(vendorNameIn([added, renamed], 'acme')).toBe('Apex');
  expect(vendorNameIn([added], 'other')).toBe('other');
});

test('an amendment does not give a last day that is over when it is announced', () => {
  const written = { ...added, object_by: '2026-11-05' };
  const nothing = { ...site, notice: { days: 30 } };
  const later: Change = { ...amended, announced: '2026-11-06T09:00:00Z' };
  const found = announcementOf(later, [written, later], nothing);
  expect(found.object_by).toBeUndefined();
  expect(found.object_by_was).toBe('2026-11-05');
  const onTheDay: Change = { ...amended, announced: '2026-11-05T09:00:00Z' };
  expect(announcementOf(onTheDay, [written, onTheDay], nothing).object_by).toBe('2026-11-05');
});

test('only what the promise of notice covers can be shorter than promised', () => {
  const late = (entry: object) => {
    const change = { ...added, effective: '2026-10-01', ...entry } as Change;
    return announcementOf(change, [change], site).isShort;
  };
  expect(late({})).toBe(true);
  const { after } = added as Extract<Change, { kind: 'added' }>;
  expect(late({ kind: 'removed', before: after, after: undefined })).toBe(false);
  expect(late({ kind: 'renamed', before: { name: 'Old' }, after: { name: 'New' } })).toBe(false);
  const amends = (more: object) => {
    const later = { ...amended, effective: undefined, ...more } as Change;
    return announcementOf(later, [added, later], site).isShort;
  };
  const soon = { announced: '2026-12-10T09:00:00Z' };
  expect(amends({ ...soon, after: { purpose: 'More' } })).toBe(true);
  expect(amends({ ...soon, after: { name: 'Acme Ltd.' } })).toBe(false);
  expect(amends({ ...soon, effective: '2026-12-15' })).toBe(true);
  expect(amends({ ...soon, effective: '2026-12-22' })).toBe(false);
});
