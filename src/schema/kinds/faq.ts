// faq.yaml: questions that reviewers ask.
import type { z } from 'zod';
import { id, list, markdown, record, text } from '../fields/fields.ts';
import { allow } from '../fields/parts.ts';

export const question = record(
  {
    id: id('Permanent name of the row.', 'where-is-data'),
    question: text('The question.', 'Where is our data?'),
    answer: markdown('The answer.', 'In Frankfurt.'),
    allow,
  },
  'One question.',
);

export const faq = record(
  { questions: list(question, 'Questions, in order.') },
  'Questions and answers.',
);

export type Question = z.output<typeof question>;
