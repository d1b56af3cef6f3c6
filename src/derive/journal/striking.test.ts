// A vendor that was struck out never was one, whoever asks; what was published before stays published.
import { describe, expect, test } from 'vitest';
import { calendarDocument } from '../../documents/calendar-document.ts';
import { noticeText } from '../../documents/change/notice.ts';
import { feedOn } from '../../documents/feed.ts';
import {
  assembleTrust,
  type Change,
  type Material,
  type Site,
  type Subprocessor,
} from '../../trust.ts';
import { imbalancesOf } from '../balance/ledger.ts';
import { isAddition } from './feed-selections.ts';
import { misfitsOf } from './fit.ts';
import { noticesOn, objectionTo } from './notices.ts';
import { registerHeldOn, registerOn } from './register.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'H',
  contact: { email: 'privacy@example.com' },
  notice: { days: 30, objection_days: 30 },
};
const cloud: Material = { name: 'Cloud', purpose: 'Hosting', engagement: 'always' };
const stats: Material = { ...cloud, name: 'Stats', purpose: 'Statistics' };
const baseline = (...register: ({ id: string } & Material)[]): Change => ({
  id: 'base',
  kind: 'baseline',
  announced: '2026-01-10T09:00:00Z',
  summary: 'The register.',
  register,
});
const added: Change = {
  id: 'added',
  kind: 'added',
  subprocessor: 'stats',
  announced: '2026-02-01T09:00:00Z',
  effective: '2026-03-10',
  summary: 'Stats comes.',
  after: stats,
};
const struck = (announced = '2026-06-01'): Change => ({
  id: 'struck',
  kind: 'struck-out',
  subprocessor: 'stats',
  announced: `${announced}T09:00:00Z`,
  summary: 'Stats never was one.',
  before: stats,
});
const records: Subprocessor[] = [{ id: 'cloud', ...cloud }];
const trustOf = (...changes: Change[]) => assembleTrust({ site, changes, subprocessors: records });

describe.each([
  ['a baseline listed it', [baseline({ id: 'cloud', ...cloud }, { id: 'stats', ...stats })]],
  ['an entry added it', [baseline({ id: 'cloud', ...cloud }), added]],
])('where %s', (_, before) => {
  const trust = trustOf(...before, struck());
  const vendors = (rows: readonly { id: string; standing: string }[]) =>
    rows.map(({ id, standing }) => `${id} ${standing}`);

  test('the register forgets it, and the books balance', () => {
    expect(vendors(registerOn(trust, '2026-05-31'))).toEqual(['cloud active', 'stats active']);
    expect(vendors(registerOn(trust, '2026-06-01'))).toEqual(['cloud active']);
    expect(vendors(registerHeldOn(trust, '2026-05-01', '2026-06-01'))).toEqual(['cloud active']);
    expect(vendors(registerHeldOn(trust, '2026-05-01', '2026-05-31'))).toHaveLength(2);
    expect(imbalancesOf(trust, '2026-06-02')).toEqual([]);
    expect(misfitsOf(trust.changes, site)).toEqual([]);
  });

  test('the feeds tell the correction, and what they said before stays', () => {
    const titles = (day: string) => feedOn(trust, day).map(({ title }) => title);
    expect(titles('2026-06-01')).toEqual(['Stats never was one.', ...titles('2026-05-31')]);
    expect(feedOn(trust, '2026-06-01', isAddition)[0]?.summary).toBe('Listed by mistake: Stats.');
  });
});

test('its announcement is void: no objection, no day in the calendar, and the mail says so', () => {
  const trust = trustOf(baseline({ id: 'cloud', ...cloud }), added, struck());
  const [, notice] = noticesOn(trust.changes, site, '2026-06-01');
  expect(notice?.object_by).toBeUndefined();
  expect(notice && objectionTo(notice)).toBe('never-so');
  const mail = notice && noticeText(notice, trust).replace(/\s+/g, ' ');
  expect(mail).toContain('Stats was struck out on 1 Jun 2026: it was listed by mistake');
  expect(mail).toContain('never was a subprocessor, so there is nothing to object to.');
  expect(calendarDocument(trust, '2026-05-31')).not.toContain('STATUS:CANCELLED');
  const days = calendarDocument(trust, '2026-06-01').replace(/\r\n /g, '');
  expect(days.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  expect(days).not.toContain('STATUS:CONFIRMED');
  expect(days).toContain('The vendor was listed by mistake');
});

test('only what was listed is struck out: not what never came, nor with other facts than were published', () => {
  const why = (...changes: Change[]) =>
    misfitsOf([baseline({ id: 'cloud', ...cloud }), ...changes], site).map(({ why }) => why);
  expect(why(struck())).toEqual(['not-in-use']);
  expect(why(added, struck('2026-02-15'))).toEqual(['not-in-use']);
  expect(why(added, { ...struck(), before: cloud } as Change)).toEqual([
    'unlike-books',
    'unlike-books',
  ]);
  // What ended can still turn out never to have been, and a vendor may come for good after that.
  const removed: Change = {
    id: 'removed',
    kind: 'removed',
    subprocessor: 'stats',
    announced: '2026-04-01T09:00:00Z',
    effective: '2026-04-01',
    summary: 'It goes.',
    before: stats,
  };
  const again: Change = {
    ...added,
    id: 'again',
    announced: '2026-07-01T09:00:00Z',
    effective: '2026-08-01',
  };
  expect(why(added, removed, struck(), again)).toEqual([]);
  const trust = trustOf(baseline({ id: 'cloud', ...cloud }), added, removed, struck(), again);
  expect(registerOn(trust, '2026-08-01').find(({ id }) => id === 'stats')).toMatchObject({
    standing: 'active',
    from: '2026-08-01',
  });
});
