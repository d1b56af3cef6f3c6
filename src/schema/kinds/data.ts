// data.yaml: what is stored, where, how encrypted, how long; what is never stored; backups, export, who has access.
import { z } from 'zod';
import {
  day,
  duration,
  flag,
  id,
  list,
  markdown,
  oneOf,
  phrase,
  promisedTime,
  record,
  reference,
  text,
} from '../fields/fields.ts';
import { defaultsOf, unstated, type Defaults } from '../fields/defaults.ts';
import { allow, location } from '../fields/parts.ts';

const stage = record(
  {
    state: oneOf(
      [
        'kept',
        'soft-deleted',
        'archived',
        'in-backups',
        'pseudonymised',
        'anonymised',
        'aggregated',
        'purged',
      ],
      'What the data is in this stage.',
    ),
    for: duration('How long the stage lasts; the last stage has none.', '30 days').optional(),
  },
  'One stage.',
);

const retentionNote = {
  exception: phrase('What is kept longer, or differently.', 'Invoices, ten years').optional(),
  note: text('What a reader has to know.', 'Counted from the end of the contract').optional(),
};

/** How long data is kept. `rule` says which kind of answer it is; each kind has its own keys. */
export const retention = z
  .discriminatedUnion('rule', [
    record(
      {
        rule: z.literal('until-event').meta({ description: 'Kept until something happens.' }),
        event: phrase('The event that ends it.', 'You delete the record'),
        indefinite: flag('Whether no end is set apart from that event.', true).optional(),
        within: promisedTime('How long after the event it is gone.', '30 days').optional(),
        ...retentionNote,
      },
      'Kept until an event.',
    ),
    record(
      {
        rule: z.literal('period').meta({ description: 'Kept for a fixed time.' }),
        for: duration('How long.', '12 months'),
        from: phrase('From when it is counted.', 'The event’s own day').optional(),
        ...retentionNote,
      },
      'Kept for a fixed time.',
    ),
    record(
      {
        rule: z.literal('stages').meta({ description: 'Kept in stages.' }),
        stages: list(stage, 'The stages in order, such as soft-deleted for 30 days, then purged.'),
        from: phrase('From when it is counted.', 'Deletion of the workspace').optional(),
        ...retentionNote,
      },
      'Kept in stages.',
    ),
    record(
      {
        rule: z.literal('legal-duty').meta({ description: 'Kept because a law says so.' }),
        for: duration('How long the law demands.', '10 years'),
        basis: phrase('The law.', 'German Fiscal Code, section 147'),
        ...retentionNote,
      },
      'Kept by a legal duty.',
    ),
    record(
      {
        rule: z.literal('persistent').meta({ description: 'Kept with no end set.' }),
        ...retentionNote,
      },
      'Kept without an end.',
    ),
    record(
      {
        rule: z
          .literal('by-contract')
          .meta({ description: 'Not promised in general; agreed in writing.' }),
        terms: phrase('What can be agreed, and how.', 'Confirmed in writing on request'),
        ...retentionNote,
      },
      'Agreed for each customer.',
    ),
    record(
      {
        rule: z
          .literal('varies')
          .meta({ description: 'Kept for a time that is not the same for all of it.' }),
        by: phrase('By what it differs.', 'subprocessor'),
        confirmed: oneOf(
          ['on-request', 'in-writing', 'in-contract'],
          'How a customer can have the time confirmed.',
        ).optional(),
        confirmed_for: phrase(
          'For whom it is confirmed.',
          'customers whose contract needs a guarantee',
        ).optional(),
        ...retentionNote,
      },
      'Kept for a time that varies.',
    ),
  ])
  .meta({ description: 'How long it is kept.' });

const deletion = record(
  {
    by: oneOf(['customer', 'company', 'automatic', 'vendor'], 'Who deletes.').optional(),
    how: markdown('How it is done.', 'Settings, then Delete workspace.').optional(),
    self_service: flag('Whether customers can do it themselves.', true).optional(),
    within: promisedTime('How long it takes.', '30 days').optional(),
    covers: text('What goes with it.', 'All records of the workspace').optional(),
    does_not_cover: text('What is left.', 'Backups, for 30 days').optional(),
  },
  'Who deletes it, and how.',
);

const dataExport = record(
  {
    how: markdown('How it is done.', 'One command gives a full bundle.'),
    self_service: flag('Whether customers can do it themselves.', true).optional(),
    formats: list(text('A format.', 'CSV'), 'Formats of the export.').optional(),
    covers: text('What the export holds.', 'Everything in the workspace').optional(),
  },
  'How to take the data out.',
);

const sharedKeys = [
  'personal',
  'subjects',
  'stored_in',
  'locations',
  'encryption',
  'retention',
  'deletion',
  'export',
] as const;

const dataCategory = record(
  {
    id: id('Permanent name of the category; subprocessors refer to it.', 'account'),
    title: text('The kind of data.', 'Account data'),
    contains: list(text('An example of what it holds.', 'Name'), 'What it contains.').optional(),
    personal: flag('Whether it holds personal data.', true).optional(),
    subjects: list(text('Whom the data is about.', 'Your employees'), 'Data subjects.').optional(),
    processing: markdown('What is done with it.', 'Some workflows read it.').optional(),
    stored_in: text('The store, in a few words.', 'PostgreSQL, one schema per customer').optional(),
    locations: list(location, 'Where it is stored.').optional(),
    encryption: record(
      {
        at_rest: phrase('How it is encrypted at rest.', 'AES-256').optional(),
        in_transit: phrase('How it is encrypted in transit.', 'TLS 1.2 or newer').optional(),
        cipher: phrase(
          'How it is encrypted, where it is not said whether that is at rest, in transit or both.',
          'AES-256',
        ).optional(),
        keys: text('Who holds the keys.', 'One key per customer in a KMS').optional(),
      },
      'How it is encrypted.',
    ).optional(),
    retention: retention.optional(),
    deletion: deletion.optional(),
    export: dataExport.optional(),
    note: markdown('What else a reader has to know.', 'Optional for users.').optional(),
    unstated: unstated(sharedKeys),
    allow,
  },
  'One category of data.',
);

const notStored = record(
  {
    id: id('Permanent name of the row.', 'card-numbers'),
    never: oneOf(
      ['stored', 'collected', 'done', 'shared', 'sold', 'used-for-training'],
      'What never happens.',
    ).optional(),
    limited_to: phrase(
      'What the denial is limited to, where it is no full one: it is not printed as "Never".',
      'general foundation models',
    ).optional(),
    title: text('What is not stored (or not done).', 'Card numbers'),
    includes: list(
      text('One of them.', 'Security codes'),
      'What of it is denied expressly, too.',
    ).optional(),
    instead: text('What is kept (or done) instead.', 'The last four digits').optional(),
    note: text('What a reader has to know.', 'Our payment provider holds them').optional(),
    allow,
  },
  'One thing that is not stored or not done.',
);

const productionAccess = record(
  {
    id: id('Permanent name of the row.', 'on-call-engineer'),
    who: text('The role that has access.', 'On-call engineer'),
    name: text(
      'The person, where one person has it and agrees to be named.',
      'The chief technology officer',
    ).optional(),
    people: text('How many people.', 'Two').optional(),
    to: text('To what.', 'Production database'),
    purpose: text('For what.', 'Restoring service').optional(),
    condition: text('Under which condition.', 'Four eyes, one hour, logged').optional(),
    last_reviewed: day('When the access was last reviewed.', '2026-09-01').optional(),
  },
  'One role’s access.',
);

export const data = record(
  {
    categories: list(dataCategory, 'The categories of data.').optional(),
    defaults: defaultsOf(
      dataCategory,
      sharedKeys,
      'What every category takes, unless it writes the key itself.',
    ),
    categories_are: oneOf(
      ['stored', 'processed'],
      'What the list of categories is a list of; where it is left out, the page does not say.',
    ).optional(),
    categories_complete: flag(
      'Whether the list names every category. Only then does the page say that there are no others; `categories_as_of` says since when that is known.',
      true,
    ).optional(),
    categories_as_of: day(
      'The day up to which the list of categories was checked.',
      '2026-10-01',
    ).optional(),
    not_stored: list(notStored, 'What is not stored, each with what is kept instead.').optional(),
    locations: list(location, 'Where all data lies, unless a category says otherwise.').optional(),
    retention: retention.optional(),
    vendor_retention: retention
      .meta({
        description:
          'How long vendors keep what was deleted here, where that is said of all of them.',
      })
      .optional(),
    deletion: deletion.optional(),
    export: dataExport.optional(),
    backups: record(
      {
        how: markdown('How backups are made.', 'A dump per schema.').optional(),
        every: duration('How often.', '1 day').optional(),
        point_in_time: duration('How far back any moment can be restored.', '7 days').optional(),
        kept_for: duration(
          'How long a backup is kept, which is how long deleted data lingers there.',
          '30 days',
        ).optional(),
        retention: retention
          .meta({ description: 'How long backups are kept, where that is no single length.' })
          .optional(),
        residue: text(
          'What of deleted data remains, and how long.',
          'Up to 30 days in backups',
        ).optional(),
        restore: text('What can be restored.', 'One customer without touching others').optional(),
        last_tested: day('When a restore was last tried.', '2026-08-15').optional(),
        locations: list(location, 'Where backups lie.').optional(),
      },
      'Backups, and what deletion leaves in them.',
    ).optional(),
    access: list(productionAccess, 'Who can reach production data.').optional(),
    of: reference(
      ['document'],
      'The record of processing that this table follows.',
      'ropa',
    ).optional(),
    allow,
  },
  'Data: what, where, how long.',
);

export const dataDefaults = { list: 'categories', keys: sharedKeys } satisfies Defaults;

/** As the page reads it: every category whole, with what it takes from `defaults`. */
export type DataCategory = Omit<z.output<typeof dataCategory>, 'unstated'>;
export type Data = Omit<z.output<typeof data>, 'defaults' | 'categories'> & {
  categories?: DataCategory[] | undefined;
};
export type Retention = z.output<typeof retention>;
