// Where no data leaves home, or none is received, nobody says that a ground, a place or a period is not published.
import { expect, test } from 'vitest';
import type { Change, Trust } from '../../trust.ts';
import { announcementOf } from '../../derive/journal/announcement.ts';
import { trustWith } from '../../derive/journal/journal.fixture.ts';
import { wordingOf } from '../wording.ts';
import { baselineCells } from './baseline-cells.ts';
import { factsOf, summaryText } from './facts.ts';
import { announcementHtml } from './html.ts';
import { notices } from './notice.ts';
import { pageDifferences } from './page-differences.ts';

const mail = { name: 'Mail', purpose: 'Mail', data: ['account'] };
const added = (after: object) =>
  ({
    id: 'added',
    kind: 'added',
    subprocessor: 'mail',
    announced: '2026-01-01T09:00:00Z',
    effective: '2026-02-01',
    summary: 'Mail comes.',
    after: { ...mail, ...after },
  }) as unknown as Change;
const trustOf = (journal: Change[], record: object = {}) =>
  ({ ...trustWith(journal), subprocessors: [{ id: 'mail', ...mail, ...record }] }) as Trust;
function noticeOf(id: string, trust: ReturnType<typeof trustOf>): string {
  const notice = notices.on(trust, '2026-12-31').find(({ params }) => params['id'] === id);
  return String(notice?.text()).replace(/\s+/g, ' ');
}

test('the mail about a vendor at home is silent of grounds', () => {
  const home = noticeOf('added', trustOf([added({ locations: [{ country: 'DE' }] })]));
  expect(home).toContain('Germany');
  expect(home).not.toMatch(/ground|Transfer mechanism/);
  const away = noticeOf('added', trustOf([added({ locations: [{ country: 'US' }] })]));
  expect(away).toContain('We have not published on which ground data is transferred.');
});

test('the mail about a vendor without customer data asks for nothing that it could not have', () => {
  const none = { data: undefined, no_data: 'Builds our software' };
  const coming = added(none);
  const text = noticeOf('added', trustOf([coming], none));
  expect(text).toContain('No customer data');
  expect(text).not.toContain('We have not published');
  const leaving = {
    id: 'removed',
    kind: 'removed',
    subprocessor: 'mail',
    announced: '2026-03-01T09:00:00Z',
    effective: '2026-04-01',
    summary: 'Mail goes.',
    before: { name: 'Mail', purpose: 'Mail', no_data: 'Builds our software' },
  } as unknown as Change;
  expect(noticeOf('removed', trustOf([coming, leaving]))).not.toContain('We have not published');
});

test('the first list leaves a cell empty where there is nothing to state', () => {
  const cell = baselineCells(trustWith([]));
  expect(cell({ ...mail, locations: [{ country: 'DE' }] }, 'transfers')).toEqual([]);
  expect(cell({ ...mail, locations: [{ country: 'US' }] }, 'transfers')).toEqual(['Not stated']);
  expect(cell(mail, 'locations')).toEqual(['Not stated']);
  const none = { name: 'Build', purpose: 'Builds', no_data: 'It never touches production' };
  expect(cell(none, 'locations')).toEqual([]);
  expect(cell(none, 'data')).toEqual(['No customer data: It never touches production']);
});

test('a ground that went with the places is not called missing, in no document', () => {
  const transfers = [{ from: 'EEA', mechanism: 'dpf' }];
  const changed = (kind: string, second: number, before: object, after: object) =>
    ({
      ...added({}),
      id: kind,
      kind,
      announced: `2026-03-01T09:00:0${second}Z`,
      effective: '2026-04-01',
      before,
      after,
    }) as unknown as Change;
  const journal = [
    added({ locations: [{ country: 'US' }], transfers }),
    changed(
      'location-changed',
      1,
      { locations: [{ country: 'US' }] },
      { locations: [{ country: 'DE' }] },
    ),
    changed('transfer-changed', 2, { transfers }, {}),
  ];
  const trust = trustOf(journal, { locations: [{ country: 'DE' }] });
  const change = trust.changes[2] as Change;
  const announcement = announcementOf(change, trust.changes, trust.site);
  const wording = wordingOf(trust);
  const texts = [
    noticeOf('transfer-changed', trust),
    announcementHtml(announcement, trust, wording),
    summaryText(announcement, factsOf(announcement, wording), trust.site, wording),
  ];
  for (const text of texts) {
    expect(text).toContain('Data Privacy Framework');
    expect(text).not.toMatch(/not stated|not published on/i);
  }
  expect(pageDifferences(change, trust)).toMatchObject([{ field: 'transfers', nothing: 'now' }]);
});
