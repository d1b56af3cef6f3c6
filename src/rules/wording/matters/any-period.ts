// Holds a period against the fields whose record and key a sentence speaks of, for what no matter of its own names: the words come from
// the titles of the records and from what people say for the keys of the schema.
import { isSameLength } from '../../../derive/claims/lengths.ts';
import { lemmaPattern, stands, type LemmaPattern } from '../../../prose/lemmas.ts';
import { isCommon, rootsIn } from '../../../prose/word-roots.ts';
import type { Trust } from '../../../trust.ts';
import type { Check } from './sentence.ts';

/** Keys that hold a length of time, each with what is said to happen in it. */
const verbsOf: Readonly<Record<string, string>> = {
  update_every: 'update/refresh/news/inform/post/report/hear/bulletin',
  postmortem_within: 'review/postmortem/analysis/write-up/lesson/explain/publish/report/follow',
  acknowledge_within: 'acknowledge/respond/answer/react/reply/confirm/pick',
  point_in_time: 'roll/rewind/recover/restore/go/turn/wind/return',
  kept_for: keeping(),
  for: keeping(),
  idle: 'idle/inactive/inactivity/activity/unused/away',
  every: 'every/run/make/do/happen/repeat/schedule/try/test/scan/review/rehearse',
  within:
    'within/answer/reply/reach/arrive/send/patch/fix/block/delete/purge/remove/inform/notify/tell/hear/learn',
  ahead: 'ahead/before/advance/announce/notice/inform/notify/tell/hear/learn',
};

function keeping() {
  return [
    'keep/retain/store/hold/save/archive/retention/stay/remain/available/preserve/history/last/live/there',
    'expire/delete/purge/vanish/gone/remove/erase/destroy/shred/throw/discard/wipe/drop/bin/end',
    'go/reach/cover/span',
  ].join('/');
}

/** What people call the things of a list, beside the titles of its rows. */
const nounsOf: Readonly<Record<string, string>> = {
  backups: 'backup/snapshot/copy',
  point_in_time:
    'point/moment/minute/second/hour ~~ last/past/previous, point in time, back to any, rewind',
  severity_levels: 'incident/outage/disruption/downtime/failure/sev-1/sev-2/sev',
  lifetimes: 'session',
};

interface Held {
  value: string;
  kind: 'length' | 'often';
  where: string;
  /** What the record is called; nothing where its title is too long or too common to tell. */
  nouns?: LemmaPattern;
  /** The words of its title. */
  parts: readonly string[];
  verbs: LemmaPattern;
}

export function anyPeriod(trust: Trust): Check {
  const held = [
    ...fieldsOf(trust.data, 'data.yaml'),
    ...fieldsOf(trust.commitments, 'commitments.yaml'),
    ...fieldsOf(trust.controls, 'controls.yaml'),
  ];
  return (sentence) => {
    if (sentence.periods.length === 0 || sentence.isOfOthers || isOfOthers.test(sentence.plain))
      return [];
    // What is right for one field of a record that is spoken of contradicts none of them; what has no title, such as the deletion of a
    // workspace, may be spoken of in any sentence.
    const roots = new Set(rootsIn(sentence.plain).map(({ root }) => root));
    const spoken = held.filter(
      ({ nouns, parts }) =>
        (nouns ? stands(nouns, sentence.lemmas) : parts.length === 0) ||
        parts.some((root) => roots.has(root)),
    );
    const own = spoken.filter(
      ({ nouns, verbs }) =>
        nouns && stands(nouns, sentence.lemmas) && stands(verbs, sentence.lemmas),
    );
    return sentence.periods
      .filter((period) => !spoken.some(({ value }) => isSameLength(value, period.length)))
      .filter((period) => !sentence.isReserved(period) && !sentence.isDenied(period))
      .flatMap((period) => {
        const against = own.filter(({ kind }) => kind === period.kind);
        return against.length === 0
          ? []
          : [
              {
                span: period,
                says: sentence.plain.slice(period.start, period.end),
                against: [...new Set(against.map(({ where, value }) => `${where} says ${value}`))]
                  .slice(0, 3)
                  .join(', and '),
                fix: 'the length of that field',
              },
            ];
      });
  };
}

// Customers' own times are no promises of the page.
const isOfOthers =
  /^\W*(?:\w+ )?(?:customers?|members|users|auditors?|vendors?|teams)\b|\byour (?:own |policy|retention|archive)|\b(?:ago|so far|old|older|since)\b/i;

const isLength = /^\d+ (?:minute|hour|day|business-day|week|month|year)s?$/;

function fieldsOf(value: unknown, file: string): Held[] {
  const found: Held[] = [];
  walk(value, [], [], found, file);
  return found;
}

function walk(
  value: unknown,
  path: readonly string[],
  titles: readonly string[],
  found: Held[],
  file: string,
): void {
  if (typeof value === 'string') {
    const key = path.at(-1) ?? '';
    const verbs = verbsOf[key];
    if (verbs === undefined || !isLength.test(value)) return;
    const nouns = [
      ...titles.flatMap(nounsIn),
      ...[...path].flatMap((step) => (step in nounsOf && step !== 'backups' ? nounsOf[step] : [])),
      ...(path[0] === 'backups' && key !== 'point_in_time' ? [nounsOf['backups']] : []),
    ];
    found.push({
      value,
      kind: key.endsWith('every') ? 'often' : 'length',
      where: `\`${key}\`${titles.length > 0 ? ` of "${titles.at(-1)}"` : ` of \`${path[0]}\``} in ${file}`,
      ...(nouns.length > 0 && { nouns: lemmaPattern(nouns.join(', ')) }),
      parts: titles.flatMap((title) => rootsIn(title).map(({ root }) => root)),
      verbs: lemmaPattern(verbs),
    });
  } else if (Array.isArray(value)) for (const one of value) walk(one, path, titles, found, file);
  else if (typeof value === 'object' && value !== null) {
    const { title } = value as { title?: unknown };
    const own = typeof title === 'string' ? [title] : titles;
    for (const [key, one] of Object.entries(value)) walk(one, [...path, key], own, found, file);
  }
}

/** A title of one or two words is said as it is; of a longer one no part is its name. */
function nounsIn(title: string): string[] {
  const words = rootsIn(title);
  if (words.length === 0 || words.length > 2 || !/^[\p{L} -]+$/u.test(title)) return [];
  return words.length === 1 && words.every(({ root }) => isCommon(root)) ? [] : [title];
}
