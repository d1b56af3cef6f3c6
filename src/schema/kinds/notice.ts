// The lengths that a promise of notice consists of, and how their days are counted.
import type { z } from 'zod';
import { day, id, matching, oneOf, record, text, wholeNumber } from '../fields/fields.ts';
import type { IssueParams } from '../fields/scalar.ts';

/** One term of notice: to every customer, or to some of them. */
export const promised = {
  days: wholeNumber(
    'Days between announcing a subprocessor change and its taking effect.',
    30,
  ).optional(),
  objection_days: wholeNumber(
    'Days in which a customer can object, counted from the announcement. Left out, no last day to object is printed.',
    30,
  ).optional(),
  count: oneOf(
    ['calendar-days', 'business-days'],
    'How both are counted. Business days are Monday to Friday without the public holidays below. Left out: `calendar-days`.',
  ).optional(),
  holidays: matching(
    'a country and region',
    /^(none|[A-Z]{2}(-[A-Z0-9]{1,5}){0,2})$/,
    'Whose public holidays are no business days: a country and region by ISO 3166-2 (`DE-BY`), a country for those of the whole country (`US`), or `none`. Needs the package date-holidays.',
    'DE-BY',
  ).optional(),
  since: day(
    'The day from which this promise holds; what was announced before is not held against it.',
    '2026-01-01',
  ).optional(),
};

/** A record with a term of notice: business days say whose holidays they leave out. */
export function counted<Shape extends z.ZodRawShape & typeof promised>(
  shape: Shape,
  description: string,
) {
  return record(shape, description).superRefine((value, context) => {
    const { count, holidays, ...lengths } = value as {
      count?: string;
      holidays?: string;
      days?: number;
      objection_days?: number;
    };
    const add = (params: IssueParams, message: string) =>
      context.addIssue({ code: 'custom', params, message, input: value });
    for (const key of ['days', 'objection_days'] as const)
      if (lengths[key] === 0)
        context.addIssue({
          code: 'custom',
          path: [key],
          params: {
            code: 'bad-number',
            fix: `Take \`${key}\` out: a promise of no day is none.`,
          } satisfies IssueParams,
          message: `\`${key}\` promises 0 days.`,
          input: lengths[key],
        });
    if (count === 'business-days' && holidays === undefined)
      add(
        {
          code: 'missing-key',
          fix: 'Add `holidays: DE-BY` (country and region by ISO 3166-2), or `holidays: none` where only Saturdays and Sundays are left out.',
        },
        'These business days leave out public holidays or not, and nothing says which.',
      );
    if (count !== 'business-days' && holidays !== undefined)
      add(
        {
          code: 'missing-key',
          fix: 'Add `count: business-days`, or take `holidays` out.',
        },
        '`holidays` has no effect on calendar days.',
      );
  });
}

/** What some customers are promised besides: a term that promises no length would print nothing. */
export const term = counted(
  {
    id: id('Permanent name of the term.', 'enterprise'),
    for: text('To whom it is promised.', 'Enterprise customers'),
    ...promised,
  },
  'What some customers are promised besides.',
).superRefine((value, context) => {
  if (value.days !== undefined || value.objection_days !== undefined) return;
  const params: IssueParams = {
    code: 'missing-key',
    fix: 'Add `days: 60` for notice before a change takes effect, `objection_days: 30` for objections, or both. Or take the term out.',
  };
  const message = `The term of "${value.for}" promises no number of days.`;
  context.addIssue({ code: 'custom', params, message, input: value });
});
