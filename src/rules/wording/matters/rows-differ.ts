// Holds what a sentence says of a row against it: that it is not there, that it comes on another day, that every plan has it.
import { controlsOf } from '../../../derive/claims/controls.ts';
import { certificationStatusOn } from '../../../derive/page/gaps.ts';
import { firstDayOf, lastDayOf, type Day } from '../../../day.ts';
import { saidIn, readText, wordingsOf, type Wording } from '../../../prose/matters.ts';
import type { TradeName } from '../../../prose/trade-names.ts';
import { anyOf, phrase, says } from '../../../prose/compiler.ts';
import { daysIn, type DayInWords } from '../../../prose/days-in-words.ts';
import { stageOf } from '../../../vocabulary/statuses.ts';
import type { Trust } from '../../../trust.ts';
import type { Span } from '../../../prose/annotate.ts';
import type { Contradiction, SaidSentence } from './sentence.ts';

export interface SpokenRow {
  title: string;
  file: string;
  /** Whether it can be had today, by everyone or by some. */
  isThere: boolean;
  status: string;
  target?: string | undefined;
  /** Every day in its fields, as the days that it can mean. */
  days: readonly { from: Day; to: Day }[];
  plans: readonly string[];
  /** Whether it says itself that it has no day yet. */
  hasNoDay: boolean;
  /** Whether all of it is live. */
  isWhole: boolean;
  wordings: readonly Wording[];
}

const dayKeys = [
  ...['since', 'target', 'issued', 'period_from', 'period_to', 'valid_until', 'date', 'begins'],
  ...['title', 'status_note', 'note', 'when', 'observation_window'],
];

/** The days in the fields of a row and in its texts. */
const daysOf = (row: object): { from: Day; to: Day }[] =>
  Object.entries(row).flatMap(([key, value]) => {
    if (!dayKeys.includes(key) || typeof value !== 'string') return [];
    const [from, to] = /^20\d\d(?:-(?:Q[1-4]|H[12]|\d\d(?:-\d\d)?))?$/.test(value)
      ? [firstDayOf(value), lastDayOf(value)]
      : [];
    return from && to ? [{ from, to }] : daysIn(value);
  });

/** The rows of which a sentence may say when they come or came, and that they are not there. */
export function spokenRows(trust: Trust, asOf: Day): SpokenRow[] {
  const delivers = (reference: string) =>
    (trust.roadmap?.items ?? []).filter((item) => item.delivers?.some((one) => one === reference));
  const controls = controlsOf(trust).map((row) => ({
    title: row.title,
    file: 'controls.yaml',
    isThere:
      stageOf(row.status) === 'there' || row.status === 'on-request' || row.status === 'per-deal',
    status: row.status,
    target: row.target,
    days: [row, ...delivers(`control/${row.id}`)].flatMap(daysOf),
    plans: row.plans ?? [],
    hasNoDay:
      row.status === 'planned' &&
      (row.target === 'undated' || (row.target === undefined && row.when !== undefined)),
    isWhole: row.status === 'live' && row.coverage === undefined,
  }));
  const certifications = trust.certifications.map((row) => {
    const status = certificationStatusOn(row, asOf);
    const document = trust.documents.filter(({ id }) => id === row.document);
    return {
      title: row.title,
      file: 'certifications.yaml',
      isThere: stageOf(status) === 'there',
      status,
      target: row.target,
      days: [row, ...document, ...delivers(`certification/${row.id}`)].flatMap(daysOf),
      plans: [],
      hasNoDay: false,
      isWhole: false,
    };
  });
  return [...controls, ...certifications].map((row) => ({
    ...row,
    wordings: wordingsOf(row.title),
  }));
}

// What names no day, denies nothing and speaks of no plan contradicts no row here.
const maySayIt = says(anyOf`
  no|not|never|none|neither|nor|without|cannot|\w*n['’]t|roadmap|coming|scheduled|built|way|works|development
  plan(s|ned)?|tiers?|editions?|subscriptions?|for (all|every\w*)|only|exclusively|solely`);

const isOfTime = says(anyOf`
  by|in|until|before|from|since|on|for|during|planned|expect(ed)?|target(ed)?|arriv\w*|com(e|es|ing)|follows?|ships?|goes live|next|last
  issued|completed|begins?|starts?|ready|finished|available|live`);

/** A plan, condition or "not yet" beside the denial is no denial of what is there. */
const isLimited = says(anyOf`
  only|not (all|every|just|yet|only|merely)|yet|until|unless|without|instead|free|team|starter|basic|if|when|however|but|another|other
  replac\w+|guarantee|alone|more than|limited|require(s|d)?|need(s|ed)?( to)?|have to|should|rather|against|longer|even`);

export function rowsDiffer(
  sentence: SaidSentence,
  rows: readonly SpokenRow[],
  plans: ReadonlySet<string>,
  asOf: Day,
  names: readonly TradeName[],
  own: readonly string[],
): Contradiction[] {
  if (sentence.days.length === 0 && !maySayIt(sentence.plain)) return [];
  const read = readText(sentence.plain, names);
  const all = rows.flatMap((row) => {
    const [span] = row.wordings.flatMap((wording) => saidIn(read, wording) ?? []);
    return span ? [{ row, span }] : [];
  });
  // A text of a row speaks of it without its name.
  const ofItself = rows
    .filter(({ title }) => own.includes(title))
    .map((row) => ({ row, span: { start: 0, end: 0 } }));
  const others = onOtherPlans(sentence, ofItself, plans);
  if (all.length === 0) return others;
  // "SOC 2 Type II" names Type I as well, by its words.
  const named = all.filter(
    ({ row }) => !all.some((other) => other.row !== row && other.row.title.startsWith(row.title)),
  );
  return [
    ...onAnotherDay(sentence, named, asOf),
    ...deniedRows(sentence, named),
    ...plannedThoughLive(sentence, named),
    ...(others.length > 0 ? others : onOtherPlans(sentence, named, plans)),
  ];
}

type Named = readonly { row: SpokenRow; span: Span }[];

// The days of a sentence that names rows, none of which has any of them.
function onAnotherDay(sentence: SaidSentence, named: Named, asOf: Day): Contradiction[] {
  const all = named.flatMap(({ row }) => row.days);
  const [first] = named.filter(({ row }) => row.days.length > 0 || row.hasNoDay);
  if (!first || !isOfTime(sentence.plain)) return [];
  const noDay = named.every(({ row }) => row.hasNoDay);
  return sentence.days.flatMap((one): Contradiction[] => {
    const isAhead = one.to >= asOf;
    // What is to come is held against targets, what is past against days that are over.
    const held = all.filter(({ to }) => to >= asOf === isAhead);
    if (!(noDay && isAhead) && (held.length === 0 || held.some((other) => agree(one, other))))
      return [];
    if (sentence.isDenied(one)) return [];
    const words = sentence.plain.slice(one.start, one.end);
    return [
      {
        span: one,
        says: `${words} of "${first.row.title}"`,
        against: `its row in ${first.row.file} ${noDay ? 'has no day yet' : `says ${[...new Set(held.map(written))].join(', ')}`}`,
        fix: `the day of that row, in the sentence as well`,
      },
    ];
  });
}

function agree({ from, to, open }: DayInWords, other: { from: Day; to: Day }) {
  if (open === 'before') return other.from <= to;
  if (open === 'after') return other.to >= from;
  return other.from <= to && from <= other.to;
}

const written = ({ from, to }: { from: Day; to: Day }) => (from === to ? from : `${from} to ${to}`);

const pauses = [...',;:—'];
function partOf(plain: string, { start, end }: Span): string {
  const from = Math.max(...pauses.map((mark) => plain.lastIndexOf(mark, start)));
  return plain.slice(from + 1, end) + (/^[^,;:—]*/.exec(plain.slice(end))?.[0] ?? '');
}

function deniedRows(sentence: SaidSentence, named: Named): Contradiction[] {
  if (sentence.days.length > 0) return [];
  return named
    .filter(({ row }) => row.isThere && !/^(?:no|not|never|without|GDPR)\b/i.test(row.title))
    .filter(({ span }) => sentence.isDenied(span) && !sentence.isReserved(span))
    .filter(({ span }) => !isLimited(partOf(sentence.plain, span)))
    .slice(0, 1)
    .map(({ row, span }) => ({
      span,
      says: `that "${row.title}" is not there`,
      against: `its row in ${row.file} says \`${row.status}\``,
      fix: `the status of that row, or take the denial out`,
    }));
}

const toCome = anyOf`
  planned|on (the|our) roadmap|coming( soon)?|in (development|the works|planning)|being built|scheduled|under way
  not (yet )?(available|there|live|supported|built|offered)`;
const saidToCome = phrase(`^\\W*(\\w+ )?(is|are|stays?|remains?)( still| currently)? ${toCome}`, {
  flags: 'i',
  borders: false,
});

function plannedThoughLive({ plain }: SaidSentence, named: Named): Contradiction[] {
  return named.flatMap(({ row, span }) => {
    const words = saidToCome.exec(plain.slice(span.end));
    return words && row.isWhole && !isLimited(plain.slice(0, span.start))
      ? [
          {
            span,
            says: `that "${row.title}" is still to come`,
            against: `its row in ${row.file} says \`${row.status}\``,
            fix: 'the status of that row',
          },
        ]
      : [];
  });
}

const everyPlan = phrase(
  anyOf`
    (every|all|any|each|whatever)( (of )?(our|the))?( \\w+)? (plans?|tiers?|editions?|subscriptions?)
    for (all|everyone|everybody|every (customer|team|company)|all (customers|teams|companies))(?! \\w+ed)`,
  { flags: 'i' },
);

function onOtherPlans(
  sentence: SaidSentence,
  named: Named,
  plans: ReadonlySet<string>,
): Contradiction[] {
  return named
    .filter(({ row }) => row.isThere && row.plans.length > 0)
    .flatMap(({ row }) => {
      const span = plansBeyond(sentence, row.plans, plans);
      return span === undefined
        ? []
        : [
            {
              span,
              says: `that "${row.title}" can be had on ${sentence.plain.slice(span.start, span.end)}`,
              against: `its row in ${row.file} says ${row.plans.join(' and ')}`,
              fix: `\`plans\` of that row`,
            },
          ];
    })
    .slice(0, 1);
}

/** Where a sentence says that something holds for plans that are not among its own. */
export function plansBeyond(
  { plain, isDenied, isReserved }: SaidSentence,
  own: readonly string[],
  all: ReadonlySet<string>,
): Span | undefined {
  const only = own.length > 1 ? onlyOn(plain, own) : undefined;
  if (only) return isDenied(only) ? undefined : only;
  const every = everyPlan.exec(plain);
  const others = [...all, 'free', 'starter', 'basic'].filter(
    (plan) => !own.some((one) => one.toLowerCase() === plan.toLowerCase()),
  );
  const other = new RegExp(`\\b(?:${others.join('|')}) (?:plan|tier|edition)s?\\b`, 'i').exec(
    plain,
  );
  const found = every ?? other;
  if (!found) return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  // "On every plan, at no extra cost" denies a cost.
  if (/\b(?:no|not|never|without|except|only|cannot|\w+n't)\b/i.test(partOf(plain, span)))
    return undefined;
  return isDenied(span) || isReserved(span) ? undefined : span;
}

// "On the Enterprise plan only", where another has it, too.
function onlyOn(plain: string, own: readonly string[]): Span | undefined {
  const named = own.filter((plan) => new RegExp(`\\b${plan}\\b`, 'i').test(plain));
  const found = /\b(?:only|exclusively|solely)\b/i.exec(plain);
  return found && named.length > 0 && named.length < own.length
    ? { start: found.index, end: found.index + found[0].length }
    : undefined;
}

/** The names of all plans that a page knows. */
export const plansOf = (trust: Trust): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify(trust).matchAll(/"plans":\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
    ),
  );
