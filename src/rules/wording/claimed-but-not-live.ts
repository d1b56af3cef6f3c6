// Compares sentences that claim something with the rows that say it is not there.
import type { Day } from '../../day.ts';
import type { Place } from '../../problem.ts';
import type { Certification, Trust } from '../../trust.ts';
import { claimedSentences, type ClaimedSentence } from './claimed-sentences.ts';
import { frameworkClaimsIn, hasNames, typeOfRow } from '../../prose/claims/frameworks.ts';
import {
  covers,
  mattersOf,
  readText,
  saidIn,
  wordingsOf,
  type ReadText,
} from '../../prose/matters.ts';
import { overclaim } from './overclaim.ts';
import {
  heldCertifications,
  liveTitles,
  openGround,
  referringRecords,
  rowsNotThere,
  type RowNotThere,
} from './rows-not-there.ts';
import { claimOf } from './row-words.ts';
import { standsIn } from '../references/stands-in.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { says } from '../../prose/compiler.ts';
import { hosting, vendorNouns } from '../../prose/lexicon.ts';
import { inPlainSense } from '../../prose/plain-sense.ts';
import { annotate, type Span } from '../../prose/annotate.ts';
import { claimsToday, isOver } from '../../prose/speech-of-today.ts';
import type { TradeName } from '../../prose/trade-names.ts';
import { isByAgreement } from '../../vocabulary/statuses.ts';
import { rootsIn } from '../../prose/word-roots.ts';

interface Sought {
  row: RowNotThere;
  /** Where a sentence speaks of the row. */
  namedIn(sentence: ReadText): Span | undefined;
}

export const claimedButNotLive: Rule = {
  code: 'claimed-but-not-live',
  severity: 'warning',
  group: 'wording',
  reason:
    'What a page says in prose must agree with its rows: "your records are end-to-end encrypted" above a row that says "not offered" deceives readers of the prose. Each sentence is compared with every control and certification that is not in place, under all names that the trade has for it. Plans, conditions, partial claims, denials and what another row has live are left alone.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check(content) {
    const { trust, asOf } = content;
    if (!trust) return [];
    const rows = rowsNotThere(trust, content);
    const sought = soughtIn(rows, trust, content);
    const isOpen = openGround(content);
    const referring = referringRecords(content);
    const matters = mattersOf(sought.map(({ row }) => row.title));
    const inProse = claimedSentences(content)
      .filter(({ field }) => !isOpen(field))
      .flatMap((claim) => {
        const { place } = claim.field;
        const speaksOfItself = ({ row }: Sought) =>
          referring.get(row.reference)?.some((record) => standsIn(record, place));
        return claimedBy(
          claim,
          sought.filter((one) => !speaksOfItself(one)),
          matters,
          asOf,
        );
      });
    const told = inProse.length === 0 ? [] : overclaim.check(content).map(({ place }) => place);
    const isTold = ({ place, words }: (typeof inProse)[number]) =>
      told.some((one) => standsIn(one, place) && sharesWords(words, one));
    return [
      ...inProse
        .filter((one) => !isTold(one))
        .map(({ row, said, words, place }) => claimOf(row, said, { ...place, words })),
      ...listed(rows, trust),
    ];
  },
};

function claimedBy(
  claim: ClaimedSentence,
  sought: readonly Sought[],
  matters: readonly TradeName[],
  asOf: Day,
) {
  const question = questionAnswered(claim);
  const sentence = readText(inPlainSense(question + claim.text), matters);
  const found = sought.flatMap(({ row, namedIn }) => {
    const span = namedIn(sentence);
    if (!span || !claimsToday(claim, sentence.plain, span, titleOf(row), asOf)) return [];
    return isByAgreement(row.status) && namesItsPlan(row, claim) ? [] : [{ row, span }];
  });
  // Two rows in the same words are one claim.
  return found
    .filter(({ span }, at) => !found.slice(0, at).some((one) => meet(one.span, span)))
    .map(({ row, span }) => ({
      row,
      words: wordsOf(claim, span, question.length),
      said: sentence.plain,
      place: claim.field.place,
    }));
}

// A report that can be had on request is there: of a certification, the words are no reserve.
const titleOf = ({ title, certification }: RowNotThere) =>
  certification ? `${title} on request upon request by request` : title;

// To be had on a plan that is named in the same lines, and by agreement: close enough to the truth.
function namesItsPlan({ plans }: RowNotThere, { field, text, about }: ClaimedSentence) {
  const [before = text] = field.value.split(text);
  const around = `${about} ${before.split('\n').at(-1)} ${text}`.toLowerCase();
  return ['Enterprise', ...plans].some((plan) => around.includes(plan.toLowerCase()));
}

// "Yes" claims what was asked.
const questionAnswered = ({ about, text }: ClaimedSentence) =>
  about.trim().endsWith('?') &&
  /^\W*(?:yes|of course|certainly|absolutely|we do|it is|they are)\b/i.test(text)
    ? `${about} `
    : '';

// The place is the first of its words in a text: where they stand earlier, too, more of the sentence tells them apart.
function wordsOf({ field, text }: ClaimedSentence, { start, end }: Span, before: number): string {
  const words = start < before ? text : text.slice(start - before, end - before);
  // An address in a sentence is blank by now.
  const around = [text, ...text.split(/\( \)|< >/)].find(
    (piece) => piece.includes(words) && field.value.includes(piece),
  );
  if (around === undefined) return words;
  const at = field.value.indexOf(around) + around.indexOf(words);
  return field.value.indexOf(words) === at ? words : around;
}

const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const bare = (words: string) => words.replace(/[*_`\s]/g, '');
const sharesWords = (others: string, { words = others }: Place) =>
  bare(words).includes(bare(others)) || bare(others).includes(bare(words));

function soughtIn(all: readonly RowNotThere[], trust: Trust, content: Content): Sought[] {
  const rows = all.filter(isKnown);
  const held = heldCertifications(trust, content.asOf);
  const live = [...liveTitles(content), ...held.map(({ title }) => title)].map((title) =>
    readText(title),
  );
  const vendors = trust.subprocessors.map(({ name }) => name);
  return rows.map((row) => {
    const framework = frameworkOf(row);
    return {
      row,
      namedIn: framework
        ? frameworkIn(framework, rows, held, vendors)
        : titleIn(row, live, content.asOf),
    };
  });
}

// A framework that is known by its names, not by the title of its row.
const frameworkOf = ({ certification }: RowNotThere) =>
  certification && hasNames(certification) ? certification : undefined;

// What was so until its last day stays true of the past, unless it is a framework that one holds or not.
const isKnown = (row: RowNotThere) => row.status !== 'expired' || frameworkOf(row) !== undefined;

function titleIn({ title, covers: covered }: RowNotThere, live: readonly ReadText[], asOf: Day) {
  const wordings = wordingsOf(title).filter((one) => !live.some((other) => covers(other, one)));
  // Of what is covered already, the sentence may be true.
  const there = rootsIn(covered).map(({ root }) => root);
  return (sentence: ReadText) => {
    if (there.some((root) => sentence.found.has(root))) return undefined;
    const [first] = wordings.flatMap((one) => saidIn(sentence, one) ?? []);
    return first && !isOver(annotate(sentence.plain).clauseOf(first), asOf) ? first : undefined;
  };
}

const isOfAVendor = says(`${vendorNouns}|${hosting}|hosted|partners?`);

function frameworkIn(
  row: Certification,
  rows: readonly RowNotThere[],
  held: readonly Certification[],
  vendors: readonly string[],
) {
  const open = rows.flatMap(({ certification }) => certification ?? []);
  const rivals = [...held, ...open].filter(({ framework }) => framework === row.framework);
  return ({ plain }: ReadText) => {
    return frameworkClaimsIn(plain, row.framework).find(({ type, ...span }) => {
      // "Our certificate covers hosting" is ours, "the certificate of our host" is not.
      const clause = annotate(plain).clauseOf(span);
      const isOurs = /^our (?!\w+['’]s)/i.test(
        plain.slice(plain.slice(0, span.start).search(/\S*\s*$/), span.end),
      );
      const of = isOurs
        ? `${/^\s+(?:of|from|by|at)\s[^,;]*/.exec(plain.slice(span.end))?.[0]}`
        : clause;
      if (isOfAVendor(of) || vendors.some((name) => of.includes(name))) return false;
      const typed = rivals.filter((one) => [type, ''].includes(typeOfRow(one)) || type === '');
      return (typed.length > 0 ? typed : rivals)[0] === row;
    });
  };
}

// What stands in the list of what is in place names its row itself.
function listed(rows: readonly RowNotThere[], { site }: Trust): RuleFinding[] {
  return (site.in_short?.in_place ?? []).flatMap(({ item, text }, index) => {
    const row = rows.find(({ reference }) => reference === item);
    const place = { file: 'site.yaml', path: ['in_short', 'in_place', index, 'text'] };
    return row ? [claimOf(row, text, place)] : [];
  });
}
