// sections/<id>.md: free Markdown for what has no field of its own.
import type { z } from 'zod';
import { markdown, meanings, record, text } from '../fields/fields.ts';
import { allow } from '../fields/parts.ts';

export const section = record(
  {
    title: text('The heading.', 'Architecture'),
    eyebrow: text('A small label above the heading.', 'How it works').optional(),
    after: text('The section that it follows, as in `order` of site.yaml.', 'data')
      .register(meanings, { role: 'section' })
      .optional(),
    allow,
    body: markdown('The text below the front matter.', 'A paragraph.'),
  },
  'A Markdown section: front matter, then text.',
);

export type Section = z.output<typeof section> & { id: string };
