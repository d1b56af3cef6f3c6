// Holds shares of time, and the plans for which they are promised, against the promises of availability.
import { lemmaPattern } from '../../../prose/lemmas.ts';
import { sharesIn } from '../../../prose/numbers.ts';
import type { Trust } from '../../../trust.ts';
import { plansBeyond } from './rows-differ.ts';
import type { Check } from './sentence.ts';

const up = 'reach/reachable/online/respond/usable/accessible/run/load/up';
const uptime = lemmaPattern(
  `uptime/availability/sla/available/nine/downtime, service level, be/is ~ up, monthly fee, ${up} ~~ %/percent of time, %/percent of time ~ ${up}, ${up} ~ # %/percent`,
);
const nines: Readonly<Record<string, string>> = {
  two: '99',
  three: '99.9',
  four: '99.99',
  five: '99.999',
};

export function availabilityCheck({ commitments }: Trust, plans: ReadonlySet<string>): Check {
  const { availability: rows = [] } = commitments;
  const [first] = rows;
  if (!first) return () => [];
  const today = rows.filter(({ target }) => target === undefined);
  const right = new Set(
    rows
      .flatMap(({ percent, credits = [] }) => [
        percent,
        ...credits.flatMap(({ below, credit }) => [
          below,
          ...sharesIn(credit).map(({ share }) => share),
        ]),
      ])
      .map(Number),
  );
  const later = new Set(
    rows.filter(({ target }) => target !== undefined).map(({ percent }) => Number(percent)),
  );
  const ownPlans = today.every((row) => row.plans) ? today.flatMap((row) => row.plans ?? []) : [];
  return (sentence) => {
    if (!sentence.has(uptime)) return [];
    const { plain } = sentence;
    const [, count = ''] = /\b(two|three|four|five)[ -]nines\b/i.exec(plain) ?? [];
    const inWords = plain.search(/\b(?:two|three|four|five)[ -]nines\b/i);
    const shares = [
      ...sharesIn(plain),
      ...(count
        ? [
            {
              share: nines[count.toLowerCase()] ?? '',
              start: inWords,
              end: inWords + count.length + 6,
            },
          ]
        : []),
    ];
    const wrong = shares.find(
      (one) =>
        (!right.has(Number(one.share)) ||
          (later.has(Number(one.share)) && !/\bplan|20\d\d|later|will\b/i.test(plain))) &&
        Number(one.share) <= 100 &&
        !sentence.isReserved(one) &&
        !sentence.isDenied(one),
    );
    const where = `\`availability\` in commitments.yaml says ${today.map(({ percent, per }) => `${percent} % per ${per}`).join(' and ')}`;
    if (wrong)
      return [
        {
          span: wrong,
          says: `${plain.slice(wrong.start, wrong.end)} for availability`,
          against: where,
          fix: `${first.percent} %, as \`\${availability/${first.id}.percent}\` prints it`,
        },
      ];
    const other = ownPlans.length > 0 ? plansBeyond(sentence, ownPlans, plans) : undefined;
    if (other)
      return [
        {
          span: other,
          says: `that availability is promised on ${plain.slice(other.start, other.end)}`,
          against: `\`plans\` in commitments.yaml says ${ownPlans.join(' and ')}`,
          fix: '`plans` of that row',
        },
      ];
    const per =
      /\b(?:per|a|each|every|over (?:a|the)) (month|quarter|year)\b|\b(monthly|quarterly|annual|yearly)\b/i.exec(
        plain,
      );
    const unit = (per?.[1] ?? per?.[2] ?? '')
      .toLowerCase()
      .replace(/ly$/, '')
      .replace(/^annual$/, 'year');
    return per &&
      !today.some((row) => row.per === unit) &&
      /\b(?:promis|guarant|measur|hold|calculat|commit)/i.test(plain) &&
      !sentence.isDenied({ start: per.index, end: per.index + per[0].length })
      ? [
          {
            span: { start: per.index, end: per.index + per[0].length },
            says: `that availability counts ${per[0]}`,
            against: where,
            fix: '`per` of that row',
          },
        ]
      : [];
  };
}
