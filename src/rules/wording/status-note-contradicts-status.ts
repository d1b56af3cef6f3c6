// Finds words beside a status that say another status.
import { annotate } from '../../prose/annotate.ts';
import { hedgeOfCertificates } from '../../prose/claims/overclaims/overclaims.ts';
import { anyOf, phrase } from '../../prose/compiler.ts';
import { plainly } from '../../prose/unmarked.ts';
import { controlsOf } from '../../derive/claims/controls.ts';
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Place } from '../../problem.ts';
import { isExamined, stageOf } from '../../vocabulary/statuses.ts';
import type { Content, Rule } from '../rule.ts';

export const statusNoteContradictsStatus: Rule = {
  code: 'status-note-contradicts-status',
  severity: 'warning',
  group: 'wording',
  reason:
    'The words beside a status are printed with it: "Planned: live since May", "Attested: to be issued in June". They are read as the newer of the two, whatever the status says. The note of a row that is not there may not say that it is, nor that of a row that is there that it is still to come; words that deny, plan or limit what they say are left alone.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check: (content) =>
    notes(content).flatMap(({ text, title, status, place, says, truth }) => {
      const words = says(text);
      if (words === undefined) return [];
      return [
        {
          place: { ...place, words },
          message: `"${title}" is ${status}, and the words beside it say "${words}".`,
          fix: `Say what is true of the status, or correct it: ${truth}.`,
        },
      ];
    }),
};

interface Note {
  text: string;
  title: string;
  status: string;
  place: Place;
  /** The words that say another status, as written. */
  says(text: string): string | undefined;
  truth: string;
}

function notes({ trust, asOf, placeOf }: Content): Note[] {
  if (!trust) return [];
  const controls = controlsOf(trust).flatMap((row): Note[] => {
    const { id, title, status, status_note: text, coverage } = row;
    const isOpen = status === 'planned' || status === 'in-progress' || status === 'not-offered';
    if (text === undefined || !(isOpen || (status === 'live' && !coverage?.not_yet))) return [];
    return [
      {
        text,
        title,
        status,
        place: placeOf('control', id, ['status_note']),
        says: isOpen ? saidToBeThere : saidToCome,
        truth: isOpen ? '`status: live`' : '`status: in-progress` or `planned`',
      },
    ];
  });
  const certifications = trust.certifications.flatMap((row): Note[] => {
    const { id, title, status_note } = row;
    const status = certificationStatusOn(row, asOf);
    const isOpen = stageOf(status) === 'coming' || status === 'not-held';
    const isOwnWord = status === 'self-assessed' || status === 'own-statement';
    const says = isExamined(status)
      ? saidToCome
      : isOpen || isOwnWord
        ? saidToBeHeld(status === 'in-audit')
        : undefined;
    if (!says) return [];
    const truth = isExamined(status)
      ? '`status: in-audit` or `planned`'
      : '`status: certified` or `attested`, with `auditor` and the day';
    const texts = isExamined(status) ? { status_note } : { title, status_note };
    return Object.entries(texts).flatMap(([key, text]) =>
      text === undefined
        ? []
        : [{ text, title, status, place: placeOf('certification', id, [key]), says, truth }],
    );
  });
  const documents = trust.documents.flatMap(({ id, title, access, note }): Note[] =>
    note === undefined || access === 'planned'
      ? []
      : [
          {
            text: note,
            title,
            status: `\`access: ${access}\``,
            place: placeOf('document', id, ['note']),
            says: saidToCome,
            truth: '`access: planned`',
          },
        ],
  );
  return [...controls, ...certifications, ...documents];
}

const words = (lines: string) =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

const there = words(String.raw`
  live|enabled|switched on|in place|in production|generally available|available|enforced|active
  done|completed?|finished|shipped|released|deployed|rolled out
`);
const ofAll = words(String.raw`
  [.,;!—–-]|$|(?:today|now|already|since|everywhere)\b
  (?:for|to|on|in) (?:all|every|each|everyone|your)\b
`);
// At the start, and of everyone: "Live for new workspaces" is no contradiction of what is in progress.
const isThere = new RegExp(
  String.raw`^\W*((?:(?:already|now|fully|is|it is|has been) )*(?:${there}))\s*(?:${ofAll})`,
  'i',
);
/** The words at the start of a text that say that all of something is there. */
export const saidToBeThere = (text: string) => isThere.exec(text)?.[1];

const toCome = words(String.raw`
  planned|coming soon|soon\b|awaiting|pending|work in progress|on (?:the roadmap|hold)
  not (?:yet )?(?:live|enabled|available|there|held|built|in place|certified|attested|issued)
  not (?:yet )?(?:finished|ready)
  in (?:progress|development|preparation|audit)|under (?:way|development|construction|audit)
  being (?:built|rolled out|introduced|audited|prepared)
  to (?:come|follow|be (?:issued|built|released|introduced|certified|attested|finished))
  (?:an? )?(?:rough )?draft|unfinished|unsigned|incomplete|awaiting signature|under (?:review|discussion)
  paused|suspended|withdrawn|revoked|lapsed|expired|retired|discontinued
`);
const isToCome = new RegExp(
  String.raw`^\W*((?:(?:still|currently|only|now) )*(?:${toCome}))\b`,
  'i',
);
const ofTheNextOne = /\b(?:renew\w*|next|again|surveillance|re-?certification)\b/i;
const saidToCome = (text: string) =>
  ofTheNextOne.test(text) ? undefined : isToCome.exec(text)?.[1];

const held = anyOf`
  certified|certificated|attested|accredited|(fully )?compliant|audited
  (certificate|report|attestation) (is |was |has been )?(held|issued|received|obtained|valid|signed)`;
const heldWords = phrase(held);

const saidToBeHeld = (isInAudit: boolean) => (text: string) => {
  const plain = plainly(text);
  const sentence = annotate(plain);
  const found = [...plain.matchAll(heldWords)].find(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    if (isInAudit && words.toLowerCase() === 'audited') return false;
    const before = plain.slice(0, index);
    return (
      !/\b(?:be|being|get|getting|become|becoming|self|once|by|until|our|the)[\s-]+$/i.test(
        before,
      ) &&
      !sentence.isDenied(span) &&
      sentence.heldBack(hedgeOfCertificates, span).length === 0
    );
  });
  return found && text.slice(found.index, found.index + found[0].length);
};
