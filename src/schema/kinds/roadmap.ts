// roadmap.yaml: what comes next, in order, with or without dates.
import type { z } from 'zod';
import { flag, id, list, markdown, oneOf, record, reference, text } from '../fields/fields.ts';
import { allow, targetFields } from '../fields/parts.ts';
import { roadmapStatuses, roadmapStatusWords } from '../../vocabulary/statuses.ts';

const roadmapItem = record(
  {
    id: id('Permanent name of the row.', 'enforced-mfa'),
    title: text('What will be done.', 'Enforced MFA for every member'),
    status: oneOf(roadmapStatuses, 'Where it stands. Left out: planned.', {
      alsoCalled: roadmapStatusWords,
    }).optional(),
    note: markdown('Detail.', 'Passkeys first.').optional(),
    ...targetFields,
    delivers: list(
      reference(['control', 'certification', 'document', 'commitment'], 'A row.', 'control/mfa'),
      'Rows that this will make live.',
    ).optional(),
    allow,
  },
  'One item.',
);

export const roadmap = record(
  {
    dated: flag('Whether the company commits to dates here; false is printed.', false).optional(),
    items: list(roadmapItem, 'What comes next, the first first.'),
  },
  'The roadmap, in order of priority.',
);

export type RoadmapItem = z.output<typeof roadmapItem>;
export type Roadmap = z.output<typeof roadmap>;
