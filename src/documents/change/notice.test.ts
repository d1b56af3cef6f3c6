// The mail that a vendor manager pastes: it answers every question, and claims nothing that is not known.
import { expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { changes, trustWith } from '../../derive/journal/journal.fixture.ts';
import { notices } from './notice.ts';

const both = { name: 'Old', purpose: 'Mail', engagement: 'always' } as const;
const replaced: Change = {
  id: 'swap',
  kind: 'replaced',
  subprocessor: 'new',
  replaces: 'old',
  announced: '2026-08-01T09:00:00Z',
  effective: '2026-10-01',
  summary: 'New takes the place of Old.',
  before: both,
  after: { ...both, name: 'New' },
};
const trust = trustWith([...changes, replaced]);
function noticeOf(id: string, asOf = '2026-12-31'): string {
  const notice = notices.on(trust, asOf).find(({ params }) => params['id'] === id);
  if (!notice) throw new Error(id);
  return String(notice.text());
}
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

test('answers what customers ask after a bare notice', () => {
  const text = onOneLine(noticeOf('first', '2026-01-15'));
  for (const answer of [
    'Whom it concerns Used: Always',
    'Which data - Account data (such as: Name, E-mail)',
    'Why Because A ]]> &',
    'Purpose, in full Sends mail.',
    'Legal entity: Globex Inc.',
    '- United States - European Union (selected by the customer)',
    'The customer selects the place.',
    'Last day to object: 15 Jan 2026',
    'To object, write to privacy@example.com by 15 Jan 2026 (end of that day, UTC).',
    'Permanent name: tag:example.com,2024:change/first',
  ])
    expect(text).toContain(answer);
});

test('says nothing of a use that nobody stated', () => {
  const after = { name: 'Quiet', purpose: 'Mail' };
  const quiet = { ...replaced, id: 'quiet', kind: 'added', subprocessor: 'quiet', after } as Change;
  const [notice] = notices
    .on(trustWith([quiet]), '2026-12-31')
    .filter(({ params }) => params['id'] === 'quiet');
  expect(String(notice?.text())).toContain('Quiet');
  expect(String(notice?.text())).not.toMatch(/used:|always|optional/i);
});

test('says that an answer is not published only where a reader would look for it', () => {
  const text = onOneLine(noticeOf('first'));
  expect(text).toContain('We have not published on which ground data is transferred.');
  expect(text).toContain('We have not published how long the vendor keeps the data.');
  expect(onOneLine(noticeOf('claim'))).not.toMatch(/not published|object/);
  for (const { id } of changes) expect(noticeOf(id)).not.toMatch(/not stated/i);
});

test('says what a change leaves as it is, too', () => {
  const text = onOneLine(noticeOf('first-moves'));
  expect(text).toContain('- Locations, now: Germany');
  expect(text).toContain('Which data - Account data');
  expect(text).toContain('Where it is processed, and what can be chosen - Germany');
});

test('an old notice says that it was amended or withdrawn since', () => {
  expect(onOneLine(noticeOf('first'))).toContain(
    'This notice was amended on 10 Feb 2026; what holds now is at https://trust.example.com/changes/first-later/',
  );
  expect(noticeOf('first', '2026-02-01')).not.toContain('amended');
  const withdrawn = onOneLine(noticeOf('never'));
  expect(withdrawn).toContain('This notice was withdrawn on 20 Feb 2026');
  expect(withdrawn).toContain('there is nothing to object to');
  expect(withdrawn).not.toContain('To object, write');
});

test('is plain text in lines of at most 72 columns, addresses apart', () => {
  for (const { id } of changes) {
    const text = noticeOf(id);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    for (const line of text.split('\n'))
      if (!/https:|tag:/.test(line)) expect([...line].length, line).toBeLessThanOrEqual(72);
    expect(text.match(/^Subject: /gm)).toHaveLength(1);
  }
});

test('of a vendor in the place of another it lists only what differs', () => {
  const text = onOneLine(noticeOf('swap'));
  expect(text).toContain('Takes the place of: Old - Name, was: Old - Name, now: New Dates');
});

test('mails of changes that take effect on one day print one record', () => {
  const start = { ...replaced, id: 'start', kind: 'added', announced: '2026-01-01T09:00:00Z' };
  const more = (id: string, kind: string, second: number, sides: object) => ({
    id,
    kind,
    subprocessor: 'new',
    announced: `2026-08-02T09:00:0${second}Z`,
    effective: '2026-10-01',
    summary: `${id}.`,
    ...sides,
  });
  const entries = [
    { ...start, effective: '2026-02-01', after: { ...both, name: 'New', engagement: 'optional' } },
    more('purpose', 'purpose-changed', 1, {
      before: { purpose: 'Mail' },
      after: { purpose: 'Post' },
    }),
    more('use', 'engagement-changed', 2, {
      before: { engagement: 'optional' },
      after: { engagement: 'always' },
    }),
  ] as Change[];
  const mails = (all: Change[]) =>
    notices.on(trustWith(all), '2026-12-31').map((mail) => onOneLine(String(mail.text())));
  const [first, ...later] = mails(entries);
  expect(first).toContain('Used: With an optional feature');
  for (const mail of later) {
    expect(mail).toContain('Used: Always');
    expect(mail).toContain('Purpose, in full Post');
  }
  const back = { id: 'back', kind: 'withdrawn', amends: 'use', summary: 'Back.' };
  const withdrawn = { ...back, announced: '2026-08-03T09:00:00Z' } as Change;
  expect(mails([...entries, withdrawn])[1]).toContain('Used: With an optional feature');
});
