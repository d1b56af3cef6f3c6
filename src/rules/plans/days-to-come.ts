// Days that speak of the past: an issue, a review, a test. One that is still to come is a slip of the pen, or a claim of
// something that has not happened. The next day is let pass: east of Greenwich it has begun. Only this moment can tell:
// whoever asks for an earlier day gets the content of today, with what was done since.
import { addDays, dayOf, type Day } from '../../day.ts';
import { stageOf } from '../../vocabulary/statuses.ts';
import type { Content, RuleFinding } from '../rule.ts';

// Papers about what was found. Terms, policies and insurance are published before the day from which they hold.
const found = ['report', 'certificate', 'pen-test', 'attestation', 'questionnaire'];

/** What was done on a day that is still to come. */
export function daysToCome({ trust, now, placeOf }: Content): RuleFinding[] {
  if (!trust || now === undefined) return [];
  const today = dayOf(now);
  const { site, data, subprocessors, certifications, documents } = trust;
  const inSite = (key: string) => ({ file: 'site.yaml', path: [key] });
  const inData = (...path: (string | number)[]) => ({ file: 'data.yaml', path });
  const said: [string, Day | undefined, RuleFinding['place']][] = [
    ['The page was last updated', site.last_updated, inSite('last_updated')],
    ['The page was last reviewed', site.last_reviewed, inSite('last_reviewed')],
    [
      'The list of subprocessors was last checked',
      site.subprocessors_as_of,
      inSite('subprocessors_as_of'),
    ],
    [
      'The list of data categories was last checked',
      data.categories_as_of,
      inData('categories_as_of'),
    ],
    ['A restore was last tried', data.backups?.last_tested, inData('backups', 'last_tested')],
    ...(data.access ?? []).map(({ who, last_reviewed }, index): (typeof said)[number] => [
      `The access of "${who}" was last reviewed`,
      last_reviewed,
      inData('access', index, 'last_reviewed'),
    ]),
    ...subprocessors.map(({ id, name, last_assessed }): (typeof said)[number] => [
      `"${name}" was last assessed`,
      last_assessed,
      placeOf('subprocessor', id, ['last_assessed']),
    ]),
    ...certifications
      .filter(({ status }) => stageOf(status) === 'there' || status === 'expired')
      .flatMap(({ id, title, issued, period_from, period_to }): typeof said => [
        [`"${title}" was issued`, issued, placeOf('certification', id, ['issued'])],
        [
          `The period that "${title}" covers began`,
          period_from,
          placeOf('certification', id, ['period_from']),
        ],
        [
          `The period that "${title}" covers ended`,
          period_to,
          placeOf('certification', id, ['period_to']),
        ],
      ]),
    ...documents
      .filter(({ kind, access }) => found.includes(kind) && access !== 'planned')
      .map(({ id, title, date }): (typeof said)[number] => [
        `"${title}" was written`,
        date,
        placeOf('document', id, ['date']),
      ]),
  ];
  return said.flatMap(([what, day, place]) =>
    day === undefined || day <= addDays(today, 1)
      ? []
      : [
          {
            place,
            message: `${what} on ${day}, it says here; on ${today} that day is still to come.`,
            fix: 'Correct the year or the day; if it has not happened yet, take the line out until it has.',
          },
        ],
  );
}
