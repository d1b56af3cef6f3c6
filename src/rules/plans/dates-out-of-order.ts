// Finds dates of a record in the wrong order, and past events dated in the future.
import { dayOf, type Day } from '../../day.ts';
import { isObjectionable, lastDayToObject, type Notice } from '../../derive/journal/notices.ts';
import { lastDaysOf } from '../../derive/journal/terms.ts';
import type { Change, Site, Trust } from '../../trust.ts';
import { daysToCome } from './days-to-come.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  severity: 'error',
  group: 'across-files',
  reason:
    'Two dates of one record are in the wrong order, or an event of the past (live since, issued, reviewed, tested) is dated on a day that is still to come.',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    return [
      ...trust.changes.flatMap((change) => inChange(change, trust, content)),
      ...trust.certifications.flatMap((one) => inCertification(one, content)),
      ...(trust.controls.groups ?? [])
        .flatMap(({ controls = [] }) => controls)
        .flatMap((one) => inControl(one, content)),
      ...trust.documents.flatMap((one) => inDocument(one, content)),
      ...daysToCome(content),
    ];
  },
};

function inChange(change: Change, trust: Trust, { placeOf }: Content): RuleFinding[] {
  const { changes, site } = trust;
  const announced = dayOf(change.announced);
  const target = 'amends' in change ? changes.find(({ id }) => id === change.amends) : undefined;
  const effective = 'effective' in change ? change.effective : undefined;
  const until = effective ?? (target && 'effective' in target ? target.effective : undefined);
  const lastDays = lastDaysIn(change, announced, trust);
  const at = (key: string) => placeOf('change', change.id, [key]);
  const found: RuleFinding[] = [];
  const owesNotice = isObjectionable(change) || (target !== undefined && isObjectionable(target));
  // An emergency may be over before it can be told; its reason is shown beside the dates.
  const excused = 'emergency' in change && change.emergency !== undefined;
  if (effective && effective < announced && owesNotice && !excused)
    found.push({
      place: at('effective'),
      message: `This takes effect on ${effective} and was announced after that, on ${announced}.`,
      fix: 'Correct the year or the day. If it has happened already, say why nobody was told: emergency: { reason: … }',
    });
  for (const { day, path, promised } of lastDays) {
    const place = placeOf('change', change.id, path);
    if (day < announced)
      found.push({
        place,
        message: `The last day for objections, ${day}, was over when this was announced, on ${announced}.`,
        fix:
          path.length > 1
            ? 'Correct the day.'
            : 'Correct the day, or take `object_by` out: the notice policy then gives it.',
      });
    else if (until && day > until && !excused && !mayComeAfterEffect(day, promised, site))
      found.push({
        place,
        message: `The last day for objections, ${day}, comes after the change takes effect, on ${until}.`,
        fix: `Set object_by to ${until} or earlier, or say in site.yaml what an objection does after that day: notice: { after_effect: … }`,
      });
  }
  return found;
}

// The promised number of days is kept whole, and where the page says what a late objection does, it may come late.
function mayComeAfterEffect(lastDay: Day, promised: Day | undefined, site: Site): boolean {
  return site.notice?.after_effect !== undefined || (promised !== undefined && lastDay <= promised);
}

/** Each last day that an entry writes, where it stands, and the day that is promised. */
function lastDaysIn(change: Change, announced: Day, { site, holidays }: Trust) {
  const { object_by, terms = [] } = change as Pick<Notice, 'object_by' | 'terms'>;
  const promised = lastDaysOf(announced, site, holidays);
  return [
    ...(object_by === undefined
      ? []
      : [
          {
            day: object_by,
            path: ['object_by'],
            promised: lastDayToObject(announced, site, holidays),
          },
        ]),
    ...terms.map(({ term, object_by: day }, index) => ({
      day,
      path: ['terms', index, 'object_by'],
      promised: promised.find((one) => one.term === term)?.object_by,
    })),
  ];
}

function inCertification(one: Trust['certifications'][number], content: Content): RuleFinding[] {
  const { placeOf } = content;
  const { id, title, issued, valid_until, period_from, period_to } = one;
  const found: RuleFinding[] = [];
  const add = (key: string, message: string, fix: string) =>
    found.push({ place: placeOf('certification', id, [key]), message, fix });
  if (period_from && period_to && period_to < period_from)
    add(
      'period_to',
      `The period of "${title}" ends on ${period_to}, before it begins, on ${period_from}.`,
      'Correct one of the two, or exchange them.',
    );
  else if (period_from && issued && issued < period_from)
    add(
      'issued',
      `"${title}" was issued on ${issued}, before the period that it covers began, on ${period_from}.`,
      'Correct one of the two.',
    );
  else if (period_to && issued && issued < period_to)
    add(
      'issued',
      `"${title}" was issued on ${issued}, before the period that it covers was over, on ${period_to}.`,
      'Correct one of the two.',
    );
  if (issued && valid_until && valid_until < issued)
    add(
      'valid_until',
      `"${title}" is valid until ${valid_until}, but was issued after that, on ${issued}.`,
      'Correct one of the two.',
    );
  return found;
}

type Control = NonNullable<NonNullable<Trust['controls']['groups']>[number]['controls']>[number];

function inControl(control: Control, { placeOf, asOf }: Content): RuleFinding[] {
  const { id, title, status, since } = control;
  if (status !== 'live' || !since || since <= asOf) return [];
  return [
    {
      place: placeOf('control', id, ['since']),
      message: `"${title}" is called live since ${since}, and that day is still to come on ${asOf}.`,
      fix: `Correct the day, or write \`status: planned\` and \`target: ${since}\` until then.`,
    },
  ];
}

function inDocument(one: Trust['documents'][number], { placeOf }: Content): RuleFinding[] {
  const { id, title, date, valid_until } = one;
  if (!date || !valid_until || valid_until >= date) return [];
  return [
    {
      place: placeOf('document', id, ['valid_until']),
      message: `"${title}" is valid until ${valid_until}, but its own day comes after that, ${date}.`,
      fix: 'Correct one of the two.',
    },
  ];
}
