// documents.yaml: papers a reviewer can have, and how.
import type { z } from 'zod';
import { day, id, link, list, oneOf, record, text } from '../fields/fields.ts';
import { allow, targetFields } from '../fields/parts.ts';
import { documentAccess, documentAccessWords } from '../../vocabulary/statuses.ts';

export const document = record(
  {
    id: id('Permanent name of the row.', 'dpa'),
    title: text('The document.', 'Data processing agreement'),
    kind: oneOf(
      [
        'dpa',
        'report',
        'certificate',
        'pen-test',
        'policy',
        'questionnaire',
        'architecture',
        'attestation',
        'terms',
        'insurance',
        'other',
      ],
      'What it is.',
    ),
    access: oneOf(documentAccess, 'Who can have it.', { alsoCalled: documentAccessWords }),
    url: link('Where it is, if public.', 'https://example.com/dpa.pdf').optional(),
    how: text('How to ask for it.', 'Write to the security contact').optional(),
    version: text('Its version, spelt as on the paper.', '1.20').optional(),
    date: day('Its day.', '2026-04-01').optional(),
    valid_until: day('Its last day.', '2027-04-01').optional(),
    covers: text('What it covers.', 'Web application and API').optional(),
    includes: list(
      text('A part or annex.', 'Standard contractual clauses'),
      'What is part of it.',
    ).optional(),
    note: text('What a reader has to know.', 'Signed by us already').optional(),
    ...targetFields,
    allow,
  },
  'One document.',
);

export const documents = record(
  { documents: list(document, 'Documents, in order.') },
  'Documents.',
);

export type Document = z.output<typeof document>;
