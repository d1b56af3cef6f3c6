// What a sentence does with the words in it, clause by clause: what it denies, plans, limits, and of whom it speaks.
import { anyOf, phrase, says } from './compiler.ts';
import { isDenied } from './denials.ts';
import { dataNouns, reserves, vendorNouns, type Reserve } from './lexicon.ts';

/** Where words stand in a text. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence, the text in which it stands, and the title or question above it. */
export interface SaidIn {
  text: string;
  field: { value: string };
  about: string;
}

/** What keeps a claim of some kind from being made without reserve. */
export interface Hedge {
  /** Reserves that count in the clause of the claim; exceptions do so wherever they stand. */
  kinds: readonly Reserve[];
  /** Further words that count in the clause. */
  clause?: string;
  /** Further words that count wherever they stand in the sentence. */
  sentence?: string;
  /** Whether the words of the claim itself are left out. */
  besides?: boolean;
}

/** A hedge that can be asked. */
export interface CompiledHedge {
  besides: boolean;
  inClause: RegExp;
  inSentence: RegExp;
}

export function compileHedge({ kinds, clause, sentence, besides = false }: Hedge): CompiledHedge {
  const inClause = kinds.filter((kind) => kind !== 'excepted').map((kind) => reserves[kind]);
  const inSentence = kinds.includes('excepted') ? [reserves.excepted] : [];
  const joined = (lists: (string | undefined)[]) =>
    phrase(lists.filter((list) => list !== undefined).join('|') || '(?!)');
  return {
    besides,
    inClause: joined([...inClause, clause]),
    inSentence: joined([...inSentence, sentence]),
  };
}

export interface Sentence {
  /** The clause in which words stand, behind what leads into the sentence. */
  clauseOf(span: Span): string;
  /** All clauses, in their order, each behind what leads into the sentence. */
  clauses(): string[];
  /** The words, in small letters, with which the sentence holds back what stands at a place. */
  heldBack(hedge: CompiledHedge, span: Span): string[];
  isDenied(span: Span): boolean;
  /** Whether it speaks of one vendor: "Acme Mail …", "Our hosting provider …". */
  isOfAVendor(names: readonly string[]): boolean;
  /** Whether a claim is about one kind of data only: "card data …", "some records …". */
  isOfOneKind(span: Span): boolean;
}

// Reserves further away are not read: a text can be a mebibyte long.
const near = 500;

/** The text went through `plainly` or `unmarked`. */
export function annotate(text: string): Sentence {
  const clauses = clausesOf(text);
  const placeOf = ({ start, end }: Span): Span => {
    const touched = clauses.filter((one) => one.start < end && start < one.end);
    return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? text.length };
  };
  const lead = leadOf(text);
  const leadTo = ({ start }: Span) => (start > 0 ? `${lead} ` : '');
  const around = (place: Span, { start, end }: Span, besides: boolean) => {
    const from = Math.max(place.start, start - near);
    const to = Math.min(place.end, end + near);
    return besides ? `${text.slice(from, start)} ${text.slice(end, to)}` : text.slice(from, to);
  };
  const read = (place: Span) => leadTo(place) + text.slice(place.start, place.end);
  return {
    clauseOf: (span) => read(placeOf(span)),
    clauses: () => clauses.map(read),
    heldBack({ besides, inClause, inSentence }, span) {
      const place = placeOf(span);
      const clause = leadTo(place) + around(place, span, besides);
      const sentence = around({ start: 0, end: text.length }, span, besides);
      return [...clause.matchAll(inClause), ...sentence.matchAll(inSentence)].map(([words]) =>
        words.toLowerCase(),
      );
    },
    isDenied: ({ start, end }) => isDenied(text, start, end),
    isOfAVendor: (names) => isOfAVendor(text, names),
    isOfOneKind: (span) => isOfOneKind(text, span),
  };
}

// A new clause has a subject of its own. One that begins with "it", "they" or "this" speaks of what stands before, and a "but" takes
// it back, so neither begins a clause; nor does what follows a colon, which says what the words before it announce.
const people = '(we|you|nobody|no one|everyone|everybody|anyone|others|there)';
const owned =
  '(our|your|most|some|many|customers|users|reviewers|auditors|(the|every|each|no|all) \\w+)';
const joins = '(and|so|because|since|(?<!\\b(soon|far|long|well|such|same) )as)';
const breaks = phrase(
  anyOf`
    [,;]?[\s*_]{1,12}\b${joins} (?=${people}\b)|[\s*_]because (?=${owned}\b)|[,;][\s*_]{1,12}${joins} (?=(that )?${owned}\b)
    \s[—–] (?=(${people}|${owned})\b)|\sand (?=(plan|intend|hope|expect) to (stay|remain|keep|continue)\b)`,
  { borders: false },
);

function clausesOf(text: string): Span[] {
  const starts = [...text.matchAll(breaks)].map(({ 0: words, index }) => index + words.length);
  return [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? text.length }));
}

// "From 2027, …", "If you ask, …", "Planned: …": what leads into a sentence is said of all its clauses.
const leads = phrase(
  anyOf`
    ^\W*(if|when|whenever|where|wherever|once|until|unless|before|after|as soon as|from|by|in|on|with|for|under|starting)\b[^,:;]{0,150},
    ^[^,.;:]{1,80}:|^\W*(soon|later|next|eventually|some day|one day)\b`,
  { flags: 'i', borders: false },
);
const leadOf = (text: string) => leads.exec(text)?.[0] ?? '';

// "All our vendors" are not one of them.
const isVendor = `(${vendorNouns}|hosters?|partners?)(?!\\s*:)`;
const allVendors = `(all|every|each) (of )?(our )?(third-party |external )?(${vendorNouns})\\b`;
const subject = '((our|the|their|its|each|every|all|both|this|these|of) ){1,3}';
const beginsWithAVendor = says(
  `^[\\s*_>#|[-]*(?!${allVendors})${subject}((?!(of|list|register|no)\\b)[a-zÀ-ž-]+ ){0,2}${isVendor}`,
);

function isOfAVendor(text: string, names: readonly string[]): boolean {
  const from = text.replace(/^[\s*_>#|[-]+/, '').replace(/^(?:at|with|by|for|the)\s+/i, '');
  const isFirst = (name: string) =>
    from.startsWith(name) && !/^\p{L}/u.test(from.slice(name.length));
  return names.some(isFirst) || beginsWithAVendor(text);
}

const anyData = phrase(dataNouns, { flags: 'i' });
const kindOfData = phrase(
  `(?<kind>[a-zÀ-ž]+)[\\s*_[-]{1,12}(${dataNouns})( [a-zÀ-ž]{1,20}){0,3} $`,
  { flags: 'i' },
);
const isNoKind = says(anyOf`
  ^(and|or|so|but|because|that|where|since|as|while|the|this|of|yes|no|any|every|each|all|your|our|their|customers?|s)$
  ^(clients?|users?|personal|private|company|workspace|means?|guarantees?d?|ensures?|here|today|when|with)$`);

// "Most of your data", "a large part of our customers' records".
const isPart = says(
  `(some|most|many|much|parts?|half|bulk|majority|share|\\d+ ?(%|percent)) of ((the|your|our|all|any) ){0,2}([a-zÀ-ž'’]+ )?(${dataNouns})( [a-zÀ-ž]{1,20}){0,3} ?$`,
);

function isOfOneKind(text: string, { start, end }: Span): boolean {
  const inWords = text.slice(start, end).search(anyData);
  const before = text.slice(Math.max(0, start - near), start);
  if (isPart(inWords < 0 ? before : `${before}${text.slice(start, start + inWords)}data`))
    return true;
  if (inWords > 0) return false;
  const { kind } = kindOfData.exec(inWords === 0 ? `${before}data ` : before)?.groups ?? {};
  return kind !== undefined && !isNoKind(kind);
}
