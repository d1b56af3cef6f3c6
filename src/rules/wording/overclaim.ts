// Finds superlatives, absolutes and certificates that nobody issues.
import { markdownToText } from '../../markdown.ts';
import { withoutCode } from './claimed-sentences.ts';
import { standsInNewEntry } from './entries-to-come.ts';
import { isDenied, sentenceAround } from '../../prose/denials.ts';
import { phrase, says } from '../../prose/compiler.ts';
import { annotate } from '../../prose/annotate.ts';
import { hedgeOfCertificates, overclaims } from '../../prose/claims/overclaims/overclaims.ts';
import type { Overclaim } from '../../prose/claims/overclaims/table.ts';
import { plainly } from '../../prose/unmarked.ts';
import type { Content, PlacedField, Rule, RuleFinding } from '../rule.ts';

export const overclaim: Rule = {
  code: 'overclaim',
  severity: 'warning',
  group: 'wording',
  reason:
    'Superlatives, absolutes and certificates that nobody issues make every other line of the page less credible, and may be misleading in law. Each finding names its own source. Words that deny, quote or plan are left alone.',
  source:
    'FTC Act section 5, applied to Zoom\'s "end-to-end encryption" in 2020; Directive 2006/114/EC on misleading advertising',
  check(content) {
    const isNew = standsInNewEntry(content);
    return [
      ...content.fields
        .filter((field) => isAClaim(field) && (field.stem !== 'changes' || isNew(field)))
        .flatMap((field) => findingsIn(field, content)),
      ...borrowedClocks(content),
    ];
  },
};

// A list of what is not there denies what it lists; the reason beside it is a sentence like any other.
const isAClaim = ({ meaning, place: { path } }: PlacedField) =>
  (meaning.role === 'text' || meaning.role === 'markdown') &&
  !path.includes('not_yet') &&
  (!path.includes('gaps') || path.at(-1) === 'why');

// The certificates of a vendor stand in its own record. Words beside a status are held against it by a rule of their own.
const besideAStatus = new Set<unknown>(['title', 'status_note']);
const speaksOfStatus = ({ stem, place: { path } }: PlacedField) =>
  stem === 'subprocessors' || (stem === 'certifications' && besideAStatus.has(path.at(-1)));

const compiled = overclaims.map((claim) => ({
  claim,
  found: phrase(claim.phrases.map((one) => one.phrase).join('|'), { gap: 'hyphens' }),
  isHonest: says(claim.unless ?? '(?!)', { gap: 'hyphens' }),
}));

function findingsIn(field: PlacedField, content: Content): RuleFinding[] {
  const text =
    field.meaning.role === 'markdown' ? markdownToText(withoutCode(field.value)) : field.value;
  const plain = plainly(text);
  const isOfAVendor = (clause: string) =>
    content.trust?.subprocessors.some(({ name }) => clause.includes(name));
  return compiled.flatMap(({ claim, found, isHonest }) => {
    if (claim.heldAs && (speaksOfStatus(field) || !isUnheld(claim.heldAs, content))) return [];
    const said = [...plain.matchAll(found)].filter(({ 0: words, index }) => {
      const end = index + words.length;
      const around = sentenceAround(plain, index, end);
      // What makes the words true may stand in another clause: "Records are end-to-end encrypted, and we can never read them".
      if (isDenied(plain, index, end) || isHonest(around)) return false;
      if (!claim.heldAs) return true;
      const start = around.indexOf(words);
      const span = { start, end: start + words.length };
      const sentence = annotate(around);
      return (
        !isOfAVendor(sentence.clauseOf(span)) &&
        sentence.heldBack(hedgeOfCertificates, span).length === 0
      );
    });
    const words = said.map((match) => text.slice(match.index, match.index + match[0].length));
    return [...new Set(words)].map((phrase) => finding(field.place, phrase, claim));
  });
}

function isUnheld(framework: string, { trust }: Content): boolean {
  return (
    trust !== undefined &&
    !trust.certifications.some((one) => one.framework === framework && one.status === 'certified')
  );
}

// 72 hours in one key and Article 33 in the next say together what neither says alone.
function borrowedClocks({ trust, placeOf }: Content): RuleFinding[] {
  const clock = overclaims.find(({ borrowsClock }) => borrowsClock);
  return (trust?.commitments.commitments ?? []).flatMap(({ id, within, to, basis_reference }) => {
    const [law] =
      /Art(?:icle|\.)? ?33(?!\(2\))(?: of the GDPR)?|\bGDPR\b/.exec(basis_reference ?? '') ?? [];
    return clock && law && within === '72 hours' && to !== 'supervisory-authority'
      ? [
          finding(
            placeOf('commitment', id, ['basis_reference']),
            law,
            clock,
            'The promise rests its 72 hours on ',
          ),
        ]
      : [];
  });
}

function finding(
  place: RuleFinding['place'],
  phrase: string,
  claim: Overclaim,
  lead = '',
): RuleFinding {
  return {
    place: { ...place, words: phrase },
    message: `${lead}"${phrase.replace(/\s+/g, ' ')}": ${claim.reason}`,
    fix: `${claim.honest} If the words must stay, say why on the record: \`allow: { overclaim: Quoted from the auditor. }\`.`,
  };
}
