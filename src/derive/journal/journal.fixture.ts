// A journal for tests of feeds, notices and the calendar: a vendor that comes late, one that never comes, hostile texts.
import { assembleTrust, type Change, type Site, type Trust } from '../../trust.ts';

/** Every mark that means something in XML, HTML, JSON, iCalendar or mail; nothing that XML 1.0 cannot hold. */
export const hostile =
  'A ]]> & <b>"x"</b> \'y\', z; \\n \\, {{}} \u{1F980}\u{1F469}\u{200D}\u{1F52C} é 中文 END:VEVENT';

export const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Acme; & <Co>, Ltd' },
  headline: 'Where we are',
  notice: { days: 30, objection_days: 14, contact: 'privacy@example.com' },
  feed: { authority: 'example.com', year: 2024 },
};

const material = {
  name: 'Globex, & <Sons>;',
  legal_name: 'Globex Inc.',
  purpose: `Sends mail.\n${hostile}`,
  data: ['account'],
  locations: [{ country: 'US' }, { region: 'EU', selection: 'customer-selected' }],
  engagement: 'always',
} satisfies Extract<Change, { kind: 'added' }>['after'];

/** An addition announced on the first of a month of 2026, in effect on the first of the second month after it. */
export function added(id: string, month: number, more: Partial<Change> = {}): Change {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    id,
    kind: 'added',
    subprocessor: id,
    announced: `2026-${two(month)}-01T09:00:00Z`,
    effective: `2026-${two(month + 2)}-01`,
    summary: `${id} comes.\r\nBEGIN:VEVENT ${hostile}`,
    reason: `Because ${hostile}`,
    after: material,
    ...more,
  } as Change;
}

export const changes: Change[] = [
  added('first', 1),
  added('never', 2, { after: { ...material, name: 'Initech', legal_name: 'Initech Inc.' } }),
  {
    id: 'first-later',
    kind: 'amended',
    amends: 'first',
    announced: '2026-02-10T09:00:00Z',
    effective: '2026-06-01',
    summary: 'first comes later.',
  },
  {
    id: 'never-comes',
    kind: 'withdrawn',
    amends: 'never',
    announced: '2026-02-20T09:00:00Z',
    summary: 'never does not come.',
  },
  {
    id: 'first-moves',
    kind: 'location-changed',
    subprocessor: 'first',
    announced: '2026-07-01T09:00:00Z',
    effective: '2026-08-15',
    summary: 'first moves.',
    before: { locations: material.locations },
    after: { locations: [{ country: 'DE' }] },
  },
  {
    id: 'typo',
    kind: 'corrected',
    subprocessor: 'first',
    announced: '2026-07-02T09:00:00Z',
    summary: 'A typo.',
    before: { name: 'Globx' },
    after: { name: material.name },
  },
  {
    id: 'claim',
    kind: 'claim-changed',
    subject: 'control/sso',
    announced: '2026-07-03T09:00:00Z',
    summary: 'Later.',
    before: 'Live',
    after: 'Planned',
  },
];

/** The model of those entries and a register with one vendor. */
export function trustWith(entries: Change[] = changes, from: Partial<Site> = {}): Trust {
  const { locations: _, ...rest } = material;
  return assembleTrust({
    site: { ...site, ...from },
    data: { categories: [{ id: 'account', title: 'Account data', contains: ['Name', 'E-mail'] }] },
    subprocessors: [{ id: 'first', ...rest, locations: [{ country: 'DE' }] }],
    changes: entries,
  });
}
