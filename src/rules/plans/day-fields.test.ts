// Every day field of the schema is held against today, and against the days beside it: a field that no rule knows fails here.
import { describe, expect, test } from 'vitest';
import { asOf, layFiles } from '../../fixtures/lay.ts';
import { load } from '../../load/load.ts';
import { contentKinds, stems } from '../../schema/index.ts';
import { leavesOf } from '../../schema/walk.ts';
import { dayFields } from './day-fields.ts';
import { nameIn } from './day-far-ahead.ts';

const inSchema = stems.flatMap((stem) =>
  leavesOf(contentKinds[stem].file)
    .filter(({ meaning }) => ['day', 'moment', 'target'].includes(meaning?.role ?? ''))
    .map(({ path }) => nameIn(stem, path.replaceAll('[]', '').split('.')))
    // A day that rows share is judged in each row that takes it.
    .filter((name) => !name.includes('.defaults.')),
);

// Content in which each day is named: `<name in the table>=<day>` in angle brackets.
const files = {
  'site.yaml': `
url: https://trust.example.com
company: { name: Example }
headline: What we have built
contact: { email: security@example.com }
last_updated: <site.last_updated=2026-10-01>
last_reviewed: <site.last_reviewed=2026-10-01>
subprocessors_as_of: <site.subprocessors_as_of=2026-10-01>
notice:
  days: 30
  objection_days: 30
  since: <site.notice.since=2026-01-01>
  terms: [{ id: some, for: Some customers, objection_days: 20, since: <site.notice.terms.since=2026-01-01> }]
links:
  - { id: status, title: Status page, kind: status, target: <site.links.target=2027-01-01> }
`,
  'data.yaml': `
categories:
  - { id: account, title: Account data, contains: [Name], locations: [{ country: DE }] }
categories_as_of: <data.categories_as_of=2026-10-01>
backups: { last_tested: <data.backups.last_tested=2026-08-01> }
access:
  - { id: support, who: Support, to: Database, last_reviewed: <data.access.last_reviewed=2026-08-01> }
`,
  'subprocessors.yaml': `
subprocessors:
  - id: acme
    name: Acme
    purpose: Hosting
    data: [account]
    locations: [{ country: DE }]
    last_assessed: <subprocessors.last_assessed=2026-05-01>
    certifications:
      - { title: SOC 2, valid_until: <subprocessors.certifications.valid_until=2027-03-31> }
`,
  'changes/2026-10-01-acme-added.yaml': `
kind: added
subprocessor: acme
announced: <changes.announced=2026-10-01T09:00:00Z>
effective: <changes.effective=2026-11-15>
object_by: <changes.object_by=2026-11-10>
terms: [{ term: some, for: Some customers, object_by: <changes.terms.object_by=2026-11-10> }]
summary: Acme will be a subprocessor.
after: { name: Acme, purpose: Hosting, data: [account], locations: [{ country: DE }] }
`,
  'controls.yaml': `
groups:
  - id: security
    title: Security
    controls:
      - { id: tls, title: TLS, status: live, since: <controls.since=2025-02-01> }
      - { id: mfa, title: MFA, status: planned, target: <controls.target=2027-01-01> }
`,
  'certifications.yaml': `
certifications:
  - id: report
    title: SOC 2 Type II
    framework: soc-2
    status: attested
    period_from: <certifications.period_from=2025-10-01>
    period_to: <certifications.period_to=2026-03-31>
    issued: <certifications.issued=2026-05-01>
    valid_until: <certifications.valid_until=2027-05-01>
  - { id: iso, title: ISO, framework: other, status: planned, target: <certifications.target=2027-01-01> }
`,
  'roadmap.yaml': `
items:
  - { id: item, title: Item, target: <roadmap.items.target=2027-01-01>, delivers: [control/mfa] }
`,
  'commitments.yaml': `
commitments:
  - { id: sla, title: SLA, event: support, target: <commitments.target=2027-01-01> }
availability:
  - { id: uptime, title: Uptime, percent: 99.9, per: month, target: <commitments.availability.target=2027-01-01> }
`,
  'disclosure.yaml': `
contacts: [{ email: security@example.com }]
expires: <disclosure.expires=2027-06-01T00:00:00Z>
bounty: { offered: none, target: <disclosure.bounty.target=2027-01-01> }
`,
  'documents.yaml': `
documents:
  - id: pen-test
    title: Penetration test
    kind: pen-test
    access: on-request
    date: <documents.date=2026-04-01>
    valid_until: <documents.valid_until=2027-04-01>
  - { id: soc, title: SOC 2 report, kind: report, access: planned, target: <documents.target=2027-01-01> }
`,
};

const rulesOfDays = [
  'dates-out-of-order',
  'day-far-ahead',
  'announced-in-future',
  'security-txt-expired',
];

/** What the rules about days say of the content with one day changed. */
function saidOf(name: string, day: string): string[] {
  const changed = Object.entries(files).map(([file, text]): [string, string] => [
    file,
    text
      .trimStart()
      .replace(/<([^=]+)=([^>]+)>/g, (_, field, usual) =>
        field === name ? day + (usual.slice(10) && usual.slice(10)) : usual,
      ),
  ]);
  const { problems, trust } = load(layFiles(new Map(changed)), asOf, { now: `${asOf}T12:00:00Z` });
  if (name === 'none') expect(trust).toBeDefined();
  const written = new Map(changed);
  return problems
    .filter(({ code }) => rulesOfDays.includes(code))
    .filter(({ file, line }) => {
      const key = [...written.keys()].find((one) => file.endsWith(one));
      return written
        .get(key ?? '')
        ?.split('\n')
        [line - 1]?.includes(day);
    })
    .map(({ code }) => code);
}

describe('the days of the schema', () => {
  test('are those of the table', () => {
    expect([...new Set(inSchema)].sort()).toEqual(Object.keys(dayFields).sort());
  });

  test('stand in the content that is tried, which has no problem of days', () => {
    const named = [
      ...Object.values(files)
        .join('')
        .matchAll(/<([^=]+)=/g),
    ].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(dayFields).sort());
    expect(saidOf('none', '20')).toEqual([]);
  });

  test.each(Object.keys(dayFields))('%s cannot be in 2062', (name) => {
    expect(saidOf(name, '2062-11-12')).toHaveLength(1);
  });

  test.each(Object.entries(dayFields).filter(([, how]) => how === 'past'))(
    '%s cannot be next month',
    (name) => expect(saidOf(name, '2026-12-21')).toEqual(['dates-out-of-order']),
  );

  test.each([
    ['changes.effective', '2026-09-30'],
    ['changes.object_by', '2026-09-30'],
    ['certifications.period_to', '2025-09-30'],
    ['certifications.issued', '2025-09-30'],
    ['certifications.valid_until', '2026-04-30'],
    ['documents.valid_until', '2026-03-31'],
  ])('%s cannot be %s, before the day beside it', (name, day) => {
    expect(saidOf(name, day)).toEqual(['dates-out-of-order']);
  });
});
