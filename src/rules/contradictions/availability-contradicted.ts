// Finds promises of availability that their credits, another promise or the status page contradict.
import { isPromised } from '../../derive/claims/targets.ts';
import { rootsIn } from '../../prose/word-roots.ts';
import type { Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

type Row = NonNullable<Trust['commitments']['availability']>[number];

export const availabilityContradicted: Rule = {
  code: 'availability-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A credit for a share that keeps the promise, two credits from one share, two shares for one service, a plan that promises less than what is promised today, and a measurement on another page than the status page: of each pair one is wrong. A row with a target is a plan, and is compared with its own credits only.',
  source: 'Directive 93/13/EEC Art. 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const { availability = [] } = trust.commitments;
    const held = availability.filter(isPromised);
    return [
      ...availability.flatMap((row) => creditsOf(row, placeOf)),
      ...held.flatMap((row, index) =>
        held
          .slice(0, index)
          .filter(
            (other) => isSameService(row, other) && Number(row.percent) !== Number(other.percent),
          )
          .map((other) => ({
            place: placeOf('availability', row.id, ['percent']),
            message: `"${row.title}" is promised to be available ${row.percent} % of the ${row.per}, and "${other.title}" ${other.percent} %.`,
            fix: 'Find out which of the two is promised, and take the other out; or say what tells them apart (`title`, `plans`).',
          })),
      ),
      ...availability
        .filter((row) => !isPromised(row))
        .flatMap((row) => planned(row, held, placeOf)),
      ...elsewhere(trust, placeOf),
    ];
  },
};

function creditsOf(
  { id, title, percent, credits = [] }: Row,
  at: Content['placeOf'],
): RuleFinding[] {
  return credits.flatMap(({ below, credit }, index) => {
    const place = at('availability', id, ['credits', index, 'below']);
    if (Number(below) > Number(percent))
      return [
        {
          place,
          message: `"${credit}" is credited below ${below} %, and "${title}" promises ${percent} %: it would be due while the promise is kept.`,
          fix: `Write the share from which the promise is broken: \`below: ${percent}\`; or promise more: \`percent: ${below}\`.`,
        },
      ];
    const twin = credits.slice(0, index).find((other) => Number(other.below) === Number(below));
    if (!twin || twin.credit === credit) return [];
    return [
      {
        place,
        message: `Below ${below} %, both "${twin.credit}" and "${credit}" are credited.`,
        fix: 'Write for each credit the share from which it is due.',
      },
    ];
  });
}

function isSameService(one: Row, other: Row): boolean {
  const roots = ({ title }: Row) =>
    rootsIn(title)
      .map(({ root }) => root)
      .toSorted()
      .join(' ');
  const meet = !one.plans || !other.plans || one.plans.some((plan) => other.plans?.includes(plan));
  return roots(one) === roots(other) && one.per === other.per && meet && sameScope(one, other);
}

const sameScope = (one: Row, other: Row) => Boolean(one.plans) === Boolean(other.plans);

// A share that is planned for some customers is no plan when they are promised more today.
function planned(row: Row, held: readonly Row[], at: Content['placeOf']): RuleFinding[] {
  const better = held.find(
    ({ percent, per, plans }) =>
      Number(percent) > Number(row.percent) &&
      per === row.per &&
      row.plans !== undefined &&
      row.plans.every((plan) => plans?.includes(plan) ?? true),
  );
  if (!better) return [];
  return [
    {
      place: at('availability', row.id, ['percent']),
      message: `"${row.title}" (${row.percent} %) is planned, and the same plans are promised ${better.percent} % today ("${better.title}").`,
      fix: 'Find out which of the two is promised today, and correct the other.',
    },
  ];
}

// What is measured, or told on the status page, stands on the page that the links call so.
function elsewhere({ site, commitments }: Trust, at: Content['placeOf']): RuleFinding[] {
  const status = (site.links ?? []).flatMap(({ kind, url }) =>
    kind === 'status' && url ? [url] : [],
  );
  const [first] = status;
  if (first === undefined) return [];
  const told = [
    ...(commitments.availability ?? []).map(({ id, title, measured }) => ({
      title,
      url: measured,
      place: at('availability', id, ['measured']),
      key: 'measured',
    })),
    ...(commitments.commitments ?? [])
      .filter(({ channels }) => channels?.length === 1 && channels[0] === 'status-page')
      .map(({ id, title, published_at }) => ({
        title,
        url: published_at,
        place: at('commitment', id, ['published_at']),
        key: 'published_at',
      })),
  ];
  return told.flatMap(({ title, url, place, key }) =>
    url === undefined || status.some((one) => hostOf(one) === hostOf(url))
      ? []
      : [
          {
            place,
            message: `\`${key}\` of "${title}" is ${url}; the status page of the site is ${first}.`,
            fix: `Write the address of the status page in both places: \`${key}: ${first}\` here, or \`url: ${url}\` of the link in site.yaml.`,
          },
        ],
  );
}

const hostOf = (url: string) => URL.parse(url)?.hostname ?? url;
