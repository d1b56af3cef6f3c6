// changes/<id>.yaml: one entry of the journal. Each kind has the keys that its reader needs, and no others.
import { z } from 'zod';
import {
  day,
  id,
  list,
  markdown,
  matching,
  moment,
  record,
  reference,
  text,
} from '../fields/fields.ts';
import { plans } from '../fields/parts.ts';
import { snapshot, snapshotShape, useShape } from '../fields/use.ts';
import {
  changeKinds,
  type ChangeKind,
  type Kind,
  type KindWith,
} from '../../vocabulary/changes.ts';
import type { MaterialField } from '../../vocabulary/material.ts';

const told = {
  announced: moment(
    'The moment it was published; never edited, later than every entry before it.',
    '2026-11-20T09:00:00Z',
  ),
  summary: text(
    'The change in a sentence; the title in every feed.',
    'Acme Mail will deliver e-mail.',
  ),
  reason: markdown('Why.', 'Fewer bounces in Asia.').optional(),
};

const lastDays = list(
  record(
    {
      term: matching(
        'the `id` of a term',
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'The term of `notice.terms` in site.yaml.',
        'enterprise',
      ),
      for: text('Whom it concerns.', 'Enterprise customers'),
      object_by: day('Their last day to object.', '2027-01-08'),
    },
    'The last day to object of some customers.',
  ),
  'The last days to object of the customers who are promised another term. They are written out, because the terms may change and the entry must not.',
);

const noticed = {
  ...told,
  effective: day('The day from which it holds.', '2026-12-20'),
  object_by: day(
    'The last day to object; left out, the notice policy gives it.',
    '2026-12-20',
  ).optional(),
  terms: lastDays.optional(),
  affects: record(
    {
      customers: text('Which customers.', 'Only users of the mobile app').optional(),
      features: list(text('A feature.', 'Mobile push'), 'Features.').optional(),
      regions: list(text('A region.', 'EU'), 'Regions.').optional(),
      plans,
    },
    'Whom it concerns. Left out, nothing is said of it.',
  ).optional(),
  emergency: record(
    {
      reason: text(
        'Why the promised notice could not be kept; shown to readers.',
        'The vendor ceased to trade',
      ),
    },
    'The only way round the promised notice.',
  ).optional(),
};

const vendor = reference(['subprocessor'], 'The vendor.', 'acme-mail');
const partial = z.strictObject(snapshotShape).partial();
function sideOf(name: ChangeKind) {
  const fields: readonly MaterialField[] = changeKinds[name].fields;
  // What limits the use belongs to what is said of the use.
  const use = fields.includes('engagement') ? Object.keys(useShape) : [];
  const { entity }: Kind = changeKinds[name];
  // A vendor that is listed without its name has words in its place, and they can be corrected.
  const isOfUnnamed =
    entity === 'unnamed' ||
    entity === 'withheld' ||
    (entity === undefined && fields.includes('name'));
  const named = isOfUnnamed ? ['unnamed'] : [];
  const mask = Object.fromEntries([...fields, ...named, ...use].map((field) => [field, true]));
  return partial.pick(mask as Partial<Record<keyof typeof snapshotShape, true>>);
}

const kind = <K extends ChangeKind>(name: K) =>
  z.literal(name).meta({ description: changeKinds[name].description });

// The changed fields stand in both `before` and `after`; a side that leaves one out says that there was or will be none.
function changed<K extends NoticedChange>(name: K) {
  const side = sideOf(name);
  return record(
    {
      kind: kind(name),
      subprocessor: vendor,
      ...noticed,
      before: side.meta({ description: 'The changed fields as they were.' }),
      after: side.meta({ description: 'The changed fields as they will be.' }),
    },
    changeKinds[name].description,
  );
}

type NoticedChange = KindWith<{ does: 'change'; noticed: true }>;
type Changed = { [K in NoticedChange]: ReturnType<typeof changed<K>> }[NoticedChange];

const noticedChanges = (Object.keys(changeKinds) as ChangeKind[])
  .filter(
    (name): name is NoticedChange =>
      changeKinds[name].does === 'change' && changeKinds[name].noticed,
  )
  .map((name) => changed(name) as Changed);

/** What a person writes in one file of the journal. */
export const change = z.discriminatedUnion('kind', [
  record(
    {
      kind: kind('baseline'),
      ...told,
      register: list(
        record({ id: id('The vendor.', 'acme-mail'), ...snapshotShape }, 'One vendor as it was.'),
        'The register on that day.',
      ),
    },
    'The register as first published.',
  ),
  record(
    {
      kind: kind('added'),
      subprocessor: vendor,
      ...noticed,
      after: snapshot.meta({ description: 'The material fields as they will be.' }),
    },
    'A new vendor.',
  ),
  record(
    {
      kind: kind('replaced'),
      subprocessor: vendor,
      replaces: reference(['subprocessor'], 'The vendor that goes.', 'old-mail'),
      ...noticed,
      before: snapshot.meta({ description: 'The vendor that goes, as it was.' }),
      after: snapshot.meta({ description: 'The vendor that comes, as it will be.' }),
    },
    'One vendor takes the place of another.',
  ),
  record(
    {
      kind: kind('removed'),
      subprocessor: vendor,
      ...noticed,
      data_after: text('What happens to the data it holds.', 'Deleted within 30 days').optional(),
      before: snapshot.meta({ description: 'The vendor as it was.' }),
    },
    'A vendor goes.',
  ),
  ...noticedChanges,
  record(
    {
      kind: kind('struck-out'),
      subprocessor: vendor,
      ...told,
      before: snapshot.meta({ description: 'The vendor as it was listed.' }),
    },
    'A vendor that never was one.',
  ),
  record(
    {
      kind: kind('corrected'),
      subprocessor: vendor,
      ...told,
      before: sideOf('corrected').meta({ description: 'The words as they were.' }),
      after: sideOf('corrected').meta({ description: 'The words as they should be.' }),
    },
    'A correction of wording.',
  ),
  record(
    {
      kind: kind('amended'),
      amends: reference(['change'], 'The entry that it corrects.', '2026-11-20-acme-mail-added'),
      ...told,
      effective: day('The new day from which it holds.', '2027-01-10').optional(),
      object_by: day('The new last day to object.', '2027-01-10').optional(),
      terms: lastDays.optional(),
      after: partial.meta({ description: 'The corrected fields.' }).optional(),
      affects: noticed.affects,
      emergency: noticed.emergency,
    },
    'A correction of a published entry.',
  ),
  record(
    {
      kind: kind('withdrawn'),
      amends: reference(['change'], 'The entry that it takes back.', '2026-11-20-acme-mail-added'),
      ...told,
    },
    'An announced change that will not happen.',
  ),
  record(
    {
      kind: kind('claim-changed'),
      subject: reference(
        [
          'control',
          'certification',
          'commitment',
          'data',
          'roadmap',
          'document',
          'not-stored',
          'severity',
          'availability',
          'ai-provider',
          'ai-feature',
          'promise',
        ],
        'The row that changed. What is said once has a name of its own: `promise/` and `notice`, `contact`, `disclosure`, `safe-harbour`, `backups`, `retention`, `vendor-retention`, `places`, `access`, `deletion`, `export`, `training`, `ai-retention`, `ai-choice`, `register` or `categories`.',
        'control/sso',
      ),
      ...told,
      effective: day('The day from which it holds.', '2026-12-20').optional(),
      before: text('What it said.', 'Live'),
      after: text('What it says now.', 'Planned'),
    },
    'A weakened claim.',
  ),
]);

type AuthoredChange = z.output<typeof change>;
/** A journal entry in the model: what was written, with its file's name as id. */
export type Change = AuthoredChange & { id: string };
