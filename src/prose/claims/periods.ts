// By which words a sentence speaks of a promise with a clock, and by which it speaks of something near it.
import { compileHedge } from '../annotate.ts';
import { anyOf, phrase, says } from '../compiler.ts';
import { thirdParties, tries, vendorNouns } from '../lexicon.ts';

/** The promises with a clock of which prose speaks too. */
export type PeriodMatter = 'breach' | 'subprocessors' | 'objection' | 'deletion' | 'report';

export interface MatterWords {
  matter: PeriodMatter;
  /** To follow "for". */
  what: string;
  /** Whether a text is about it; the title or question around the sentence may say it. */
  isAbout(text: string): boolean;
  /** Whether it says what is done; the title or question may say it of a sentence that begins with the length. */
  saysWhatIsDone(text: string): boolean;
  /** A duration belongs to the matter whose word stands nearest to it. */
  key: RegExp;
  /** Whether it speaks of someone else's clock. */
  isOther(text: string): boolean;
  /** Whether a part of a sentence speaks of another step. */
  isOtherStep(text: string): boolean;
  /** Where a second promise of its kind has its place. */
  row?: string;
  /** A sentence that promises a length for it, and one close by that does not. */
  sees: string;
  leaves: string;
}

const tells = anyOf`
  notif\w+|notices?|tells?|told|inform(s|ed|ing)?|hear|alert(s|ed)?|let you know|know|learn|announc\w+|advised?
  warn\w*|communicat\w+|disclos\w+|contact(s|ed)?|e-?mail(s|ed)?|call(s|ed)?|phone|writes? to|reach out
  reach you|in touch|word of|reports?|reported`;
const ahead = 'advance|ahead|beforehand|prior|posted|listed|published';
const endsContract = String.raw`terminat\w+|end(s|ing)? (the |your |this )?contract|cancel\w*|refund\w*|leave`;
const answers = String.raw`answer\w*|respon\w+|repl(y|ies)|decid\w+`;

// What we do "within 14 days of your notice" is not the notice.
const keys = (words: string) =>
  phrase(
    `(?<!\\b(of|after|from|following|upon|receiving) ((our|the|such|this|your|that|an?|receipt of) )?)(${words})`,
  );

const breach = anyOf`
  (?<!material )breach(es)?(?! of (the |this |your |our |an? )?(contract|agreement|terms|policy|DPA))
  (data|information|records) (is|are|(has|have) been) breached|data leaks?
  (confirmed|actual|suspected|data) exposures?|exposure of (\w+ ){0,2}(data|records)
  leaked (\w+ ){0,2}(data|records|information)|leaks? of (\w+ ){0,2}(data|records|information)|stolen (\w+ )?(data|records)
  (data|records|information) (that |which )?((has|have|is|are|was|were|been|get|gets) ){0,2}(leaks?|leaked|stolen|exposed)
  (incidents?|compromise) (that |which )?(affect\w*|involv\w*|concern\w*|with|to|of) (\w+ ){0,2}(data|records)
  unauthori[sz]ed access to (\w+ ){0,2}(data|records)`;
const newVendor = anyOf`
  sub-?processors?
  (new|additional|further|other|another|replacement|add\w*|chang\w+|engag\w+|appoint\w*|replac\w+|onboard\w*) (\w+ ){0,3}?(${vendorNouns}|processors?|${thirdParties})`;
const objects = 'object(s|ed|ing|ions?)?(?! (stor|lock|level))|veto|oppose';
const contractEnd = anyOf`
  (contract|agreement|subscription|relationship|engagement) (\w+ )?(ends?|ended|expires?|is over|has ended|terminat\w+)
  (end|expiry|expiration|close|closing|cancellation) of (\w+ ){0,2}(contract|agreement|subscription|account|service|relationship|term)
  (contract|account|service)~end|(?<!TLS )termination(?! of (TLS|TCP|connections?|sessions?|employment))
  (contract|agreement|subscription|account|service|you|we|party) (\w+ ){0,2}terminat\w+
  terminat(e|es|ing) (the|your|our|an?) (contract|agreement|subscription|account)
  (you|customers?) cancel|cancellation|cancelling|(after|beyond) (the|your) (contract|agreement|subscription)
  offboarding|off-boarding|(account|workspace) (is |has been )?(clos(ed|ure|ing)|deletion|deleted)
  clos(e|es|ing|ure of) (your|the|an) (account|workspace)|(you|we|customers?|customer) (leaves?|left)|leaving`;
const deletes = anyOf`
  delet\w+|purg\w+|eras\w+|remov\w+|destroy\w*|destruction|wip(e|es|ed|ing)|shred\w*|gone|disappears?|keep|keeps|kept
  retain\w*`;
const answered = anyOf`
  acknowledg\w+|answer(s|ed)?|respon(d|ds|ded|se)|repl(y|ies|ied)|receipt|get back|react(s|ion)?`;

export const matterWords: readonly MatterWords[] = [
  {
    matter: 'breach',
    what: 'notice of a personal data breach',
    isAbout: says(breach),
    saysWhatIsDone: says(tells),
    key: phrase(breach),
    isOther: says(anyOf`
      authorit(y|ies)|regulators?|status page|commissioner|ICO|CNIL|Art(icle|\.)? ?3[34]
      (law|GDPR|regulation) (says|names|gives|allows|asks|requires?|demands|sets|knows)
      (notif\w+|tells?|informs?|alerts?|reports? (\w+ ){0,2}to|warns?|contact) us|you (must|have to|shall|are to)
      (sub-?processors?|vendors?|suppliers?|employees?|staff) (must|have to|has to|shall|report|tell|notify|are|will)`),
    isOtherStep: says(anyOf`
      post-?mortems?|root~cause|write-?ups?|(full|final|written|detailed|further) \w+|follow-?up|updates?|contain\w*
      investigat\w+|retain\w*|kept|keep|logs?|backups?|credits?|terminat\w*|cancel\w*|cure|remed\w+|rehears\w*
      exercis\w*|drills?|acknowledg\w+|respond\w*|resolv\w+|classif\w+|for \d+`),
    row: 'in commitments.yaml (`event: personal-data-breach`)',
    sees: 'We tell you of a breach within 24 hours.',
    leaves: 'We tell the authority of a breach within 24 hours.',
  },
  {
    matter: 'subprocessors',
    what: 'notice of a change of subprocessors',
    isAbout: says(newVendor),
    saysWhatIsDone: says(anyOf`
      ${tells}|${ahead}
      before (we|they|it|any|an?|the|adding|engaging|appointing|replacing|changing|such|new|starting|its|their)`),
    key: keys(`${tells}|${ahead}|before`),
    isOther: says(anyOf`
      (notif\w+|tells?|informs?|gives?|warns?) us|you (must|have to|shall)|emergenc\w+|urgent\w*
      (sub-?processors?|vendors?) (is|are) (told|informed|notified|given)|gives? (our |the )?(sub-?processors?|vendors?)`),
    isOtherStep: says(anyOf`
      ${endsContract}|${answers}|delet\w+|kept|keeps?|retain\w*|stor(e|es|ed)|review(s|ed)?|assess\w*|audit\w*|pay\w*
      invoice\w*|maintenance|breach\w*|incidents?`),
    row: 'in commitments.yaml (`event: subprocessor-change`)',
    sees: 'We tell you of a new subprocessor 14 days ahead.',
    leaves: 'We tell you of a new feature 14 days ahead.',
  },
  {
    matter: 'objection',
    what: 'objecting to a change of subprocessors',
    isAbout: says(`${newVendor}|object(s|ed|ing|ions?) (to|against)|right to object`),
    saysWhatIsDone: says(objects),
    key: keys(objects),
    isOther: says('data subjects?|processing|marketing|direct'),
    isOtherStep: says(anyOf`
      ${endsContract}|${answers}|resolv\w+|settle\w*|solution|another way|we (look|find|propose|offer)`),
    sees: 'You can object to a new subprocessor within 14 days.',
    leaves: 'You can object to direct marketing within 14 days.',
  },
  {
    matter: 'deletion',
    what: 'deletion after the end of the contract',
    isAbout: says(contractEnd),
    saysWhatIsDone: says(deletes),
    key: keys(deletes),
    isOther: says(anyOf`
      (on|upon|at|if) (\w+ ){0,2}requests?|(you|customer) asks?|sub-?processors?|vendors?|suppliers?|employees?|staff|people
      leavers|trial`),
    isOtherStep: says(anyOf`
      export\w*|download\w*|retriev\w+|take (it|your|them|everything) (out|home)|logs?|invoices?|billing|tax\w*
      accounting|support|tickets?|certificat\w+|confirm\w*|restor\w+|point-in-time|reactivat\w+|undo|notice
      remind\w*|warn\w*|access|sessions?|tokens?|(closed|suspended|locked|frozen|paused) after`),
    row: 'in commitments.yaml (`event: deletion`)',
    sees: 'All is deleted within 7 days of the end of the contract.',
    leaves: 'All is deleted within 7 days of the end of the trial.',
  },
  {
    matter: 'report',
    what: 'the first answer to a report of a vulnerability',
    isAbout: says(anyOf`
      vulnerabilit\w+|(security )?(bugs?|reports?|flaws?|holes?|weakness\w*|findings?|researchers?|reporters?)
      disclosures?|security issues?`),
    saysWhatIsDone: says(`${answered}|hear (back )?from us|hear back|come back to`),
    key: keys(`${answered}|hear|come back`),
    isOther: says(anyOf`
      abuse|incident reports?|support (tickets?|requests?)|tickets?|privacy|data~subject|subject access
      questionnaires?|audits?|SOC|breach\w*|spam|sales|questions?|requests?|pen(etration)?~test\w*
      (status|bug|expense) reports?|you (must|have to|shall)`),
    isOtherStep: says(anyOf`
      triag\w+|assess\w*|judg\w+|fix\w*|patch\w*|remed\w*|resolv\w*|publish\w*|embargo\w*|bount\w+|pay|paid|window
      coordinated|update\w*|full|generat\w+|answers? e-?mails?|support`),
    row: 'in commitments.yaml (`event: vulnerability-report`)',
    sees: 'We answer reports of vulnerabilities within 3 hours.',
    leaves: 'We answer reports of spam within 3 hours.',
  },
];

/** What is aimed at, offered to some, or was so. */
export const hedgeOfPeriods = compileHedge({
  kinds: ['typical', 'past', 'asked'],
  clause: anyOf`
    ${tries}|(19|20)\d\d|used to|others|competitors|most companies|on average|median|often
    enterprise|(business|team|pro|premium|starter|free|paid|higher|some|this|that|these) plans?
    agreed otherwise|otherwise agreed`,
});

const bounds = phrase(anyOf`
  (no|not|never) (later|more|longer|less|fewer)|without (any )?(undue |unreasonable )?delay
  (not|never|won't|don't|doesn't) (\w+ )?(wait|take)|(no|not|never)\b[^.;]{0,60} (without|with (less|fewer) than)`);

/** "No later than" and "without undue delay" deny nothing: blanks of the same length stand for them. */
export const withoutBounds = (text: string) =>
  text.replace(bounds, (words) => ' '.repeat(words.length));

const authoritiesToo = phrase(
  String.raw`,? (and|or|as well as)( also)?,?( (where|if|when|as)\b[^,;.]{1,60},)? (to )?(the )?(((competent|supervisory|responsible|data protection) ){0,2}authorit(y|ies)|regulators?)`,
  { borders: false },
);

/** "We tell customers and, where the law says so, authorities": what is said of customers, with blanks for the authorities. */
export const withoutAuthorities = (text: string) =>
  text.replace(authoritiesToo, (words) => ' '.repeat(words.length));
