// How long and how often, as people write it: "a fortnight", "within half an hour", "hourly", "twice a year", "every other week".
import type { Span } from './annotate.ts';
import { anyOf, phrase } from './compiler.ts';
import { numberOf, numberWord } from './numbers.ts';

/** A length as the fields write it (`72 hours`, `3 business-days`); of what is done again and again, the time between. */
export interface Period extends Span {
  length: string;
  kind: 'length' | 'often';
}

const named: Readonly<Record<string, string>> = {
  min: '1 minute',
  hr: '1 hour',
  h: '1 hour',
  night: '1 day',
  fortnight: '2 weeks',
  quarter: '3 months',
};
const unit = 'minute|min|hour|hr|h|day|night|week|fortnight|month|quarter|year';
const number = String.raw`\d{1,4}|${numberWord.replaceAll('~', '[ -]').replaceAll('(', '(?:')}`;
const working =
  '(?:(?<business>business|working|work)[ -]|(?:calendar|full|clear|consecutive|whole|entire|rolling)[ -])?';

// No length at all is longer than each.
const endless =
  /\b(?:forever|indefinitely|(?<!\b(?:delet|gone|remov|eras|clos)\w*(?: \w+)? )for good|for all time|without (?:any )?(?:time )?limit)\b/gi;
const sameDay = phrase(anyOf`
  ((on )?the|that) same ((working|business) )?(day|evening|afternoon)
  (before|by) (the sun sets|sunset|nightfall|dusk|midnight|tonight|bedtime|(the )?(day|evening) is (out|over))
  (before|by) (the )?(end|close) of (the |that )?(same )?((working|business) )?(day|business)`);

/** How often, in words of one. */
const adverbs: Readonly<Record<string, string>> = {
  hourly: '1 hour',
  daily: '1 day',
  nightly: '1 day',
  weekly: '1 week',
  fortnightly: '2 weeks',
  biweekly: '2 weeks',
  monthly: '1 month',
  quarterly: '3 months',
  'half-yearly': '6 months',
  'semi-annual': '6 months',
  'semi-annually': '6 months',
  biannual: '6 months',
  biannually: '6 months',
  yearly: '1 year',
  annual: '1 year',
  annually: '1 year',
};
const oftenInAWord = new RegExp(`(?<![\\w-])(?:${Object.keys(adverbs).join('|')})(?![\\w-])`, 'gi');
const each = String.raw`(?:every|each|per|(?<=\b(?:once|twice|times) )an?)`;
const often = new RegExp(
  String.raw`(?<![\w-])(?:(?:(?<times>once|twice|(?:${number}) times) )?${each} )` +
    String.raw`(?:(?<other>other|second) |(?<count>${number}) )?${working}(?<unit>${unit})s?(?![\w-])`,
  'gi',
);
// "Any minute of the last month" reaches a month back.
const theLast = String.raw`(?<=\b(?:minute|moment|second|hour|point|state) (?:of|in|within|during|from) )the (?:last|past|previous)`;
const long = new RegExp(
  String.raw`(?<![\w.,/$€£-])(?:(?<half>half an? )|(?<count>${number}|an?|one|(?<=\bwithin )the|${theLast})(?: \(\d{1,4}\))?[ -]?)${working}(?<unit>${unit})s?(?:['’])?(?![\w-]*\w)`,
  'gi',
);
// "A day" alone is a length behind these words only.
const leadsTo =
  /\b(?:within|inside|after|for|in|of|than|least|most|up to|lasts?|another|every|past|last|next|until|under|over|takes?|is|about|around|only|just|back|keeps?|kept|a|the)\s+$|^\W*$/i;
const leadsOn =
  /^\s+(?:after|later|before(?:hand)?|ahead|earlier|in advance|at (?:most|the latest))\b/i;
const isAge = /^\s+(?:ago|old)\b|^\s*\/\s*\d|^-old\b/i;
const isSince =
  /\b(?:past|previous|older than|over|for over|more than|first|age of|next|coming)\s+$/i;

const namesTime =
  /h(?:ou)?rs?(?![a-z])|[\d\s-]h(?![a-z])|hour|min|day|dail|night|week|month|quarter|year|annual|sun|dusk|bedtime|business|evening|afternoon|forever|indefinite|good|time|limit/i;

/** In the order of the text, which went through `unmarked`. */
export function periodsIn(text: string): Period[] {
  const found: Period[] = [];
  if (!namesTime.test(text)) return found;
  const add = (period: Period) => {
    if (!found.some((one) => one.start < period.end && period.start < one.end)) found.push(period);
  };
  for (const { 0: words, index, groups = {} } of text.matchAll(often)) {
    const before = text.slice(Math.max(0, index - 14), index);
    const times =
      timesOf(groups['times']) ?? timesOf(/(once|twice|\w+ times) $/i.exec(before)?.[1]) ?? 1;
    if (/^\s+(?:customers?|members?|users?)/i.test(text.slice(index + words.length))) continue;
    const length = lengthOf(
      groups['other'] ? '2' : groups['count'],
      groups['unit'],
      groups['business'],
    );
    add({ length: divided(length, times), kind: 'often', start: index, end: index + words.length });
  }
  for (const { 0: words, index } of text.matchAll(endless))
    add({ length: '1000 years', kind: 'length', start: index, end: index + words.length });
  for (const { 0: words, index } of text.matchAll(sameDay))
    add({ length: '1 day', kind: 'length', start: index, end: index + words.length });
  for (const { 0: words, index } of text.matchAll(oftenInAWord))
    add({
      length: adverbs[words.toLowerCase()] ?? '',
      kind: 'often',
      start: index,
      end: index + words.length,
    });
  for (const { 0: words, index, groups = {} } of text.matchAll(long)) {
    const before = text.slice(Math.max(0, index - 40), index);
    const isOne = groups['half'] === undefined && /^an?$/i.test(groups['count'] ?? '');
    const after = text.slice(index + words.length, index + words.length + 40);
    if (isOne && !leadsTo.test(before) && !leadsOn.test(after)) continue;
    if (isSince.test(before) || isAge.test(after)) continue;
    const length = lengthOf(groups['count'], groups['unit'], groups['business']);
    add({
      length: groups['half'] ? divided(length, 2) : length,
      kind: 'length',
      start: index,
      end: index + words.length,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function lengthOf(count = '1', unit = '', business?: string): string {
  const [each = '1', name = ''] = (named[unit.toLowerCase()] ?? `1 ${unit.toLowerCase()}`).split(
    ' ',
  );
  const total = numberOf(count) * Number(each);
  const plain = name.replace(/s$/, '');
  const singular = business && plain === 'day' ? 'business-day' : plain;
  return `${total} ${singular}${total === 1 ? '' : 's'}`;
}

const timesOf = (written: string | undefined) =>
  written === undefined
    ? undefined
    : /^once|^one/i.test(written)
      ? 1
      : /^twice/i.test(written)
        ? 2
        : numberOf(written.split(' ')[0] ?? '');

/** "Twice a year" is every 6 months. */
export function divided(length: string, times: number): string {
  if (times === 1) return length;
  const [count = '', unit = ''] = length.split(' ');
  const [smaller = '', size = 1] = smallerUnits[unit.replace(/s$/, '')] ?? [];
  const total = Math.round((Number(count) * size * 100) / times) / 100;
  return smaller === '' ? length : `${total} ${smaller}${total === 1 ? '' : 's'}`;
}
const smallerUnits: Readonly<Record<string, [string, number]>> = {
  year: ['month', 12],
  month: ['day', 30],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
};
