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
const period = '(week|month|quarter|year|spring|summer|autumn|fall|winter|sprint|release)';
const months =
  '(january|february|march|april|may|june|july|august|september|october|november|december)';
const later = anyOf`
  next ${period}|this (coming )?(autumn|fall|winter|spring|summer)|later( on)?|soon|shortly|in due course|eventually
  (in|by|from|around|before|until|towards|not before|during) (the )?((early|late|mid|end of|start of|coming|new|next) ){0,2}(${months}|q[1-4]|h[12]|20\d\d|${period})
  in (a few|some|two|three|four|five|six|\d+) (days|weeks|months|quarters)`;
const arrives = anyOf`
  arrives?|arriving|comes?|coming|lands?|ships?|shipping|launch(es|ing)?|starts?|starting|begins?|beginning|follows?
  following|due|expected|scheduled|slated|foreseen|targeted|will (be|come|arrive|follow|go|ship|start|launch|exist)[^,;.]{0,40}?`;
const rowItself = anyOf`
  (it|this|the (final |full |signed )?(feature|function|report|certificate|attestation|audit|examination|opinion|letter|control|rollout|launch|paper|document|result|fieldwork|field work))
  (final |full |signed )?(report|certificate|attestation|opinion|letter|result|fieldwork|field work)`;
const brought = anyOf`
  issued|received|written|signed|finished|begun|started|built|come|arrived|delivered|completed|live|there|ready|held
  switched on|released|shipped|launched`;
const examiners =
  '(the |our |an? )?(external |independent )?(auditors?|assessors?|examiners?|certification body|certifier|audit firm|registrar|cpa firm)';
const working = anyOf`
  writing|drafting|preparing|finishing|finali[sz]ing|compiling|reviewing|testing|sampling|examining|checking|deciding|collecting|gathering
  auditing|at work|busy|working on|looking at|building|developing`;
// Of the row itself, or without a subject: "Arrives next spring", "The report is still being written". What follows another row is its matter.
const comesLater = phrase(
  anyOf`
    ^\W*(${rowItself} )?((is|are|still|only|now) ){0,2}(${arrives}) (out |live |to \w+ )?${later}
    ^\W*(${rowItself} )?(is |are )?(still |yet )(being \w+|outstanding|awaited|missing|open|unwritten|to come|a plan|to be \w+|ahead|on its way|with the (auditor|assessor|printer)s?)
    ^\W*(${rowItself} )?(has|have|is|are|was) (not|yet to) (yet )?(be |been )?(${brought})(?! (by|to|from|for|with|on)\b)
    ^\W*${examiners} (is|are|has yet to|have yet to|will|has not|have not)( still| only| just| now)? (${working}|begin|start|write|sign|issue|finish|come|decide|visit)
    ^\W*${examiners} ((has|have) )?(only |just )?(begins?|starts?|comes|come|visits?|signs?|issues?|arrives?) ${later}
    ^\W*(we (are |'re )?)?(still )?(wait(ing)?|hop(e|ing)|expect(ing)?) (for |on )?(it|this|the (\w+ )?(report|certificate|attestation|opinion|result|letter|signature|auditor|assessor))
    ^\W*we (are|'re) (still |now |currently )?(building|developing|writing|preparing|rolling out|introducing|working on|implementing|testing) (it|this|them)`,
  { flags: 'i' },
);
const ofTheNextOne =
  /\b(?:renew\w*|again|surveillance|re-?certification|follow-?up|retest\w*)\b|\bnext\b(?! (?:week|month|quarter|year|spring|summer|autumn|fall|winter|sprint|release)\b)|\bfor 20\d\d\b/i;
const saidToCome = (text: string) =>
  ofTheNextOne.test(text)
    ? undefined
    : (isToCome.exec(text)?.[1] ?? comesLater.exec(text)?.[0].replace(/^\W+/, ''));

const paper =
  '((the|our|its) ((final|full|signed|clean) )?)?(report|certificate|attestation|opinion|certification|letter of attestation)';
const receives = anyOf`
  received|obtained|got|holds?|earned|gained|achieved|secured|(were|was) (given|awarded|granted|handed)|have|has
  in possession of`;
const held = anyOf`
  certified|certificated|attested|accredited|(fully )?compliant|audited
  ${paper} ((is|was|has been|have been|already|now|finally) ){0,2}(held|issued|received|obtained|valid|signed|delivered|granted|awarded|here|there|in our hands|in hand|published|available|out)
  ${paper} (\w+ ){0,2}(arrived|came|reached us|lies? (in|on) our \w+)
  (${receives}) (had )?((an?|this) )?((final|full|clean|unqualified|signed|first|official) ){0,2}${paper}
  (passed|completed|finished|cleared|sailed through) (the|our|its|an?|this) ((final|full|whole|first|external|independent) ){0,2}(audit|examination|assessment|certification)
  ((the|our) )?(audit|examination|assessment) ((is|was|has been|already|now|successfully) ){0,2}(passed|completed?|finished|over|done|behind us)
  ((the|our|an) )?(auditors?|assessors?|examiners?|body|firm) ((has|have|already|now) ){0,2}(signed( off)?|issued|delivered|handed over|sent us|gave us|certified|confirmed)`;
const ofAnotherPaper =
  /\b(?:readiness|gap|draft|pre-?(?:audit|assessment)|internal|interim|contract|engagement|quote|vendor|provider)\b/i;
const heldWords = phrase(held);

const saidToBeHeld = (isInAudit: boolean) => (text: string) => {
  const plain = plainly(text);
  const sentence = annotate(plain);
  const found = [...plain.matchAll(heldWords)].find(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    if (isInAudit && words.toLowerCase() === 'audited') return false;
    const before = plain.slice(0, index);
    if (words.includes(' ') && ofAnotherPaper.test(sentence.clauseOf(span))) return false;
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
