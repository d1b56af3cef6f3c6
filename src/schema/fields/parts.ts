// Groups of fields that several content files share: targets, places, transfers, addresses, exceptions.
import { z } from 'zod';
import type { MappedFramework } from '../../vocabulary/frameworks.ts';
import {
  country,
  email,
  flag,
  link,
  list,
  oneOf,
  record,
  reference,
  soon,
  target,
  text,
} from './fields.ts';
import { targetMeanings } from '../../vocabulary/statuses.ts';
import { transferMechanisms } from '../../vocabulary/material.ts';
import type { IssueParams } from './scalar.ts';

/** When something planned is meant to be there; the keys may stand together. */
export const targetFields = {
  target: target(
    'When it is meant to be there: a day, month, quarter, half-year, year, or `undated` on purpose.',
    '2027-Q1',
  ).optional(),
  target_for: oneOf(
    targetMeanings,
    'What is to be reached by the target, where the row alone does not say it.',
  ).optional(),
  after: reference(
    ['control', 'certification', 'roadmap'],
    'What has to be there first.',
    'certification/soc-2-type-1',
  ).optional(),
  begins: soon(
    'How soon work begins once the row in `after` is there: `immediately`, or within a length of time.',
    'immediately',
  ).optional(),
  before: reference(
    ['control', 'certification', 'roadmap'],
    'What this is meant to precede.',
    'certification/soc-2-type-1',
  ).optional(),
  ahead_of: text(
    'What this is meant to precede, in words, where it is no row of the page.',
    'The rollout of the enterprise plan',
  ).optional(),
  when: text(
    'The condition on which it will be done.',
    'When customer demand justifies the cost',
  ).optional(),
};

/** `allow: {<code>: <reason>}`: rules switched off for one record, each with its reason. */
export const allow = z
  .record(
    z.string(),
    z.string().trim().min(1).meta({ description: 'Why the rule does not apply here.' }),
  )
  .meta({
    description: 'Rules that do not apply to this record, each with the reason.',
    examples: [{ overclaim: 'Quoted from the auditor.' }],
  })
  .optional();

export const address = record(
  {
    lines: list(
      text('A line of the address.', '12 Harbour Street'),
      'Street or post box, a line each.',
    ),
    city: text('Town or city.', 'Dublin'),
    region: text('State or province.', 'California').optional(),
    postal_code: text('Postal code.', 'D02 AF30').optional(),
    country: country('Country code of ISO 3166-1.', 'IE'),
  },
  'A postal address (GDPR Art. 28 practice; Annex III of the standard contractual clauses asks for it).',
);

export const contact = record(
  {
    name: text('A role or team; a mailbox of a role outlives a person.', 'Privacy team').optional(),
    email: email('Where to write.', 'privacy@example.com').optional(),
    url: link('A page or form to use.', 'https://example.com/privacy').optional(),
  },
  'Whom to ask.',
);

/** A place where data is, or the honest word for there being no fixed one. */
export const location = record(
  {
    country: country('Country code of ISO 3166-1.', 'US').optional(),
    region: oneOf(
      ['EU', 'EEA', 'UK', 'NA', 'LATAM', 'APAC', 'MEA', 'global'],
      'An area larger than a country.',
    ).optional(),
    place: text('A narrower place, as the vendor names it.', 'eu-central-1, Frankfurt').optional(),
    selection: oneOf(
      [
        'customer-selected',
        'selectable',
        'option',
        'customer-controlled',
        'provider-managed',
        'on-request',
      ],
      'Who decides the place, that it is one of several options of the vendor, or that it is told on request, when it is no fixed country.',
    ).optional(),
    activity: oneOf(
      ['storage', 'processing', 'storage-and-processing', 'support-access', 'backup'],
      'What happens there.',
    ).optional(),
    chosen: oneOf(
      ['at-sign-up', 'at-workspace-creation', 'in-contract', 'at-any-time'],
      'When the customer chooses, where there is a choice.',
    ).optional(),
    default: flag('Whether this is the place unless another is chosen.', true).optional(),
    note: text('What a reader has to know about this place.', 'Two data centres').optional(),
  },
  'Where data is processed: a country, an area, or who decides.',
).superRefine((value, context) => {
  const decides = value.selection === 'option' ? undefined : value.selection;
  if (value.country ?? value.region ?? decides) return;
  context.addIssue({
    code: 'custom',
    params: {
      code: 'missing-key',
      fix: 'Add `country: US`, `region: EU`, or `selection: provider-managed`.',
    } satisfies IssueParams,
    message: 'This location names neither a country, nor an area, nor who decides.',
    input: value,
  });
});

/** One legal ground for a transfer (GDPR Chapter V); vendors often rely on two, the second as a fallback. */
export const transfer = record(
  {
    from: oneOf(['EEA', 'UK', 'CH'], 'The area that the data leaves.'),
    mechanism: oneOf(
      transferMechanisms,
      'The transfer mechanism: adequacy (Art. 45), Data Privacy Framework, standard contractual clauses (Decision (EU) 2021/914), binding corporate rules, or a derogation (Art. 49).',
    ),
    module: oneOf(
      ['2', '3'],
      'The module of the clauses: 2 controller to processor, 3 processor to processor.',
    ).optional(),
    role: oneOf(
      ['primary', 'fallback'],
      'Whether it is relied on first, or if the first falls.',
    ).optional(),
    note: text('What a reader has to know.', 'Certified since 2023').optional(),
  },
  'A ground on which data leaves an area.',
);

/** What lies elsewhere but belongs to a record. */
export const labelledLink = record(
  {
    title: text('The words of the link.', 'TLS report'),
    url: link('Where it leads.', 'https://example.com/tls'),
  },
  'A link with its words.',
);

/** Ids of the same control in other frameworks. Only ids, because most frameworks do not allow their words to be printed. */
export const frameworkIds = record(
  {
    'soc-2': list(
      text('An id of the Trust Services Criteria.', 'CC6.1'),
      'SOC 2 criteria.',
    ).optional(),
    'iso-27001': list(
      text('An id of Annex A of ISO/IEC 27001:2022.', 'A.8.24'),
      'ISO/IEC 27001:2022, Annex A.',
    ).optional(),
    caiq: list(text('An id of the CSA CAIQ.', 'CEK-03.1'), 'CSA CAIQ question ids.').optional(),
    mvsp: list(
      text('An id of the Minimum Viable Secure Product.', '2.1'),
      'MVSP v3 control ids.',
    ).optional(),
  } satisfies Record<MappedFramework, z.ZodType>,
  'Ids of the same control in other frameworks.',
);

/** The step before which a customer should talk to the company. */
export const askBefore = oneOf(
  ['procurement', 'signing', 'use', 'go-live'],
  'Before which step to talk to the company.',
).optional();

export const plans = list(
  text('A plan, as customers know it.', 'Enterprise'),
  'The only plans that it is for; left out, it is for all.',
).optional();
