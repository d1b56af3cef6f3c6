// A cell of kinds of data: a list of kinds, or a sentence that only its author can take apart.
import { isBlank, splitOutside, withoutBullet, type Reading } from './value.ts';
import { oneOfWords } from '../any-of.ts';

/** The kinds that a cell lists; else its words as they are, for `receives`. */
export type DataSaid = { kinds: string[] } | { receives: string };

export function dataIn(text: string): Reading<DataSaid> {
  if (isBlank(text)) return {};
  const kinds = splitOutside(text, /[\n;•]/g)
    .map((line) => withoutBullet(line).replace(/\.$/, ''))
    .flatMap((line) => splitLast(splitOutside(line, /,/g)))
    .map((kind) => kind.replace(/^(?:and|&)\s+/i, '').trim())
    .filter((kind) => !isBlank(kind));
  if (denial.test(text.trim())) return { unread: [{ text, why: noData }] };
  if (kinds.length === 0) return {};
  return { value: kinds.every(isKind) ? { kinds } : { receives: text.replaceAll('\n', '; ') } };
}

const denial = /^(?:none|no|nothing|no (?:customer |personal )?data)\.?$/i;
const noData =
  'If it receives no customer data, say why below its record: `no_data: Builds our software and never touches production`.';

// "Name, e-mail address and company": the "and" ends the list. "Terms and conditions" alone is no list.
function splitLast(parts: string[]): string[] {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return parts;
  const [first = '', second, ...others] = splitOutside(last, /\s+(?:and|&)\s+/g);
  // "Account data, Prompts and generated content": every kind has its capital, and this is one.
  if (parts.every((part) => /^\p{Lu}/u.test(part)) && /^\p{Ll}/u.test(second ?? '')) return parts;
  return second === undefined || others.length > 0 ? parts : [...parts.slice(0, -1), first, second];
}

// A kind is a noun with its adjectives: short, without a verb, a relative clause or a heading of its own.
function isKind(text: string): boolean {
  const outside = text.replace(/\([^()]*\)/g, ' ').trim();
  return (
    outside !== '' &&
    text.length <= 80 &&
    outside.split(/\s+/).length <= 6 &&
    !/[:.!?](?:\s|$)|["“”]/.test(outside) &&
    !sentenceWords.test(outside) &&
    !noKind.test(outside) &&
    !/\betc\.?$/i.test(outside)
  );
}

// A part that begins with one of these names no kind of data.
const noKind = new RegExp(
  String.raw`^${oneOfWords(String.raw`
    none | no | not | nothing | all | any | every | everything | only | some | other | others | etc
    same | see | yes | unknown | various | tbd | potentially | possibly | limited | if | depends
    depending | such as | including | for example | e\.?g\.?
  `)}\b`,
  'i',
);

const sentenceWords = new RegExp(
  String.raw`\b${oneOfWords(String.raw`
    is | are | was | were | be | been | being | has | have | had | may | might | can | could | will
    would | shall | should | must | does | do | did | that | which | who | whom | whose | we | you
    your | our | they | their | it | its | include | includes | including | contain | contains | process
    processes | store | stores | stored | sent | submitted | provided | uploaded | collected | only
    when | where | if | unless | except | excluding | without | via | through | such as | e\.g\.?
    i\.e\.? | from time to time | depending
  `)}\b`,
  'i',
);
