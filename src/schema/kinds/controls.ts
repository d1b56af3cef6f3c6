// controls.yaml: groups of controls, each with a status that is never assumed, and the order of the gaps.
import type { z } from 'zod';
import { day, id, link, list, markdown, oneOf, record, reference, text } from '../fields/fields.ts';
import { allow, frameworkIds, labelledLink, plans, targetFields } from '../fields/parts.ts';
import {
  controlStatuses,
  controlStatusWords,
  deniedOfControls,
} from '../../vocabulary/statuses.ts';
import { controlAttributes } from './control-attributes.ts';

const control = record(
  {
    id: id('Permanent name of the row.', 'encryption-in-transit'),
    title: text('The statement.', 'TLS 1.2 or newer on every connection'),
    status: oneOf(
      controlStatuses,
      'Where it stands today. Never assumed: silence would claim it.',
      { denied: deniedOfControls, alsoCalled: controlStatusWords },
    ),
    status_note: text('Words beside the status.', 'Last tested in September 2025').optional(),
    note: markdown(
      'Detail apart from the statement.',
      'Older devices connect through a gateway of their own.',
    ).optional(),
    ...controlAttributes,
    limits: list(
      text('A stated limit.', 'Export files are not signed'),
      'What it does not do.',
    ).optional(),
    coverage: record(
      {
        covers: text('What is covered.', 'All routes that change data'),
        not_yet: text('What is not covered yet.', 'Read-only routes').optional(),
      },
      'Partial coverage.',
    ).optional(),
    plans,
    since: day('Live since.', '2025-02-01').optional(),
    ...targetFields,
    evidence: link('Where a reader can check it.', 'https://example.com/tls').optional(),
    more_evidence: list(labelledLink, 'Further evidence.').optional(),
    inherited_from: reference(
      ['subprocessor'],
      'The vendor that provides it.',
      'acme-cloud',
    ).optional(),
    frameworks: frameworkIds.optional(),
    allow,
  },
  'One control.',
);

export const controlGroup = record(
  {
    id: id('Permanent name of the group.', 'security'),
    title: text('The heading.', 'Security'),
    summary: markdown('A paragraph below the heading.', 'How data is protected.').optional(),
    controls: list(control, 'The controls, in order.').optional(),
    allow,
  },
  'One group of controls.',
);

const gap = record(
  {
    item: reference(['control', 'certification'], 'The row that is not live.', 'control/mfa'),
    statement: text('What we do not claim, in the reader’s words.', 'No enforced MFA').optional(),
    why: text('Why there is no roadmap item.', 'Agreed for each customer').optional(),
  },
  'One gap.',
);

export const controls = record(
  {
    groups: list(controlGroup, 'Groups of controls, in order.').optional(),
    gaps: list(
      gap,
      'What we do not claim, the most important to customers first. Rows left out follow: nothing is hidden.',
    ).optional(),
  },
  'Controls and gaps.',
);

export type Control = z.output<typeof control>;
export type ControlGroup = z.output<typeof controlGroup>;
export type Controls = z.output<typeof controls>;
