// By which words a sentence speaks of a promise with a clock, and by which it speaks of something near it.

/** The promises with a clock of which prose speaks too. */
export type PeriodMatter = 'breach' | 'subprocessors' | 'objection' | 'deletion' | 'report';

export interface MatterWords {
  matter: PeriodMatter;
  /** To follow "for". */
  what: string;
  /** What it is about; the title or question around the sentence may say it. */
  about: RegExp;
  /** What is done about it; the title or question may say it of a sentence that begins with the length. */
  done: RegExp;
  /** Whichever of these words of all matters stands nearest to a length tells of what it is the length. */
  key: RegExp;
  /** Sentences that speak of someone else's clock. */
  not: RegExp;
  /** Parts of a sentence that speak of another step. */
  otherStep: RegExp;
  /** Where a second promise of its kind has its place. */
  row?: string;
}

const tells =
  'notif\\w+|notices?|tells?|told|inform(?:s|ed|ing)?|hear|alert(?:s|ed)?|let you know|know|learn|announc\\w+|advised?|warn\\w*|communicat\\w+|disclos\\w+|contact(?:s|ed)?|e-?mail(?:s|ed)?|call(?:s|ed)?|phone|writes? to|reach out|reach you|in touch|word of|reports?|reported';
const vendors = 'vendors?|suppliers?|providers?|processors?|third[- ]part(?:y|ies)';
const loose = (pattern: string) => pattern.replaceAll(' ', '\\s+');
const words = (pattern: string, flags = 'i') => new RegExp(loose(`\\b(?:${pattern})\\b`), flags);
// What we do "within 14 days of your notice" is not the notice.
const keys = (pattern: string) =>
  new RegExp(
    loose(
      `(?<!\\b(?:of|after|from|following|upon|receiving) (?:(?:our|the|such|this|your|that|an?|receipt of) )?)\\b(?:${pattern})\\b`,
    ),
    'gi',
  );

const breach =
  '(?<!material )breach(?:es)?(?! of (?:the |this |your |our |an? )?(?:contract|agreement|terms|policy|DPA))|(?:data|information|records) (?:is|are|(?:has|have) been) breached|data leaks?|(?:confirmed|actual|suspected|data) exposures?|exposure of (?:\\w+ ){0,2}(?:data|records)|(?:incidents?|compromise) (?:that |which )?(?:affect\\w*|involv\\w*|concern\\w*|with|to|of) (?:\\w+ ){0,2}(?:data|records)|unauthori[sz]ed access to (?:\\w+ ){0,2}(?:data|records)';
const subprocessor = `sub-?processors?|(?:new|additional|further|other|another|replacement|add\\w*|chang\\w+|engag\\w+|appoint\\w*|replac\\w+|onboard\\w*) (?:\\w+ ){0,3}?(?:${vendors})`;
const objects = 'object(?:s|ed|ing|ions?)?(?! (?:stor|lock|level))|veto|oppose';
const deletes =
  'delet\\w+|purg\\w+|eras\\w+|remov\\w+|destroy\\w*|destruction|wip(?:e|es|ed|ing)|shred\\w*|gone|disappears?|keep|keeps|kept|retain\\w*';
const report =
  'vulnerabilit\\w+|(?:security )?(?:bugs?|reports?|flaws?|holes?|weakness\\w*|findings?|researchers?|reporters?)|disclosures?|security issues?';

export const matterWords: readonly MatterWords[] = [
  {
    matter: 'breach',
    what: 'notice of a personal data breach',
    about: words(breach),
    done: words(tells),
    key: words(breach, 'gi'),
    not: words(
      'authorit(?:y|ies)|regulators?|status page|commissioner|ICO|CNIL|Art(?:icle|\\.)? ?3[34]|(?:law|GDPR|regulation) (?:says|names|gives|allows|asks|requires?|demands|sets|knows)|(?:notif\\w+|tells?|informs?|alerts?|reports? (?:\\w+ ){0,2}to|warns?|contact) us|you (?:must|have to|shall|are to)|(?:sub-?processors?|vendors?|suppliers?|employees?|staff) (?:must|have to|has to|shall|report|tell|notify|are|will)',
    ),
    otherStep: words(
      'post-?mortems?|root[- ]cause|write-?ups?|(?:full|final|written|detailed|further) \\w+|follow-?up|updates?|contain\\w*|investigat\\w+|retain\\w*|kept|keep|logs?|backups?|credits?|terminat\\w*|cancel\\w*|cure|remed\\w+|rehears\\w*|exercis\\w*|drills?|acknowledg\\w+|respond\\w*|resolv\\w+|classif\\w+|for \\d+',
    ),
    row: 'in commitments.yaml (`event: personal-data-breach`)',
  },
  {
    matter: 'subprocessors',
    what: 'notice of a change of subprocessors',
    about: words(subprocessor),
    done: words(
      `${tells}|advance|ahead|beforehand|prior|posted|listed|published|before (?:we|they|it|any|an?|the|adding|engaging|appointing|replacing|changing|such|new|starting|its|their)`,
    ),
    key: keys(`${tells}|advance|ahead|beforehand|prior|before|posted|listed|published`),
    not: words(
      '(?:notif\\w+|tells?|informs?|gives?|warns?) us|you (?:must|have to|shall)|(?:sub-?processors?|vendors?) (?:is|are) (?:told|informed|notified|given)|gives? (?:our |the )?(?:sub-?processors?|vendors?)|emergenc\\w+|urgent\\w*',
    ),
    otherStep: words(
      `terminat\\w+|end(?:s|ing)? (?:the |your |this )?contract|cancel\\w*|refund\\w*|leave|delet\\w+|kept|keeps?|retain\\w*|stor(?:e|es|ed)|review(?:s|ed)?|assess\\w*|audit\\w*|pay\\w*|invoice\\w*|maintenance|breach\\w*|incidents?|decid\\w+|answer\\w*|respon\\w+|repl(?:y|ies)`,
    ),
    row: 'in commitments.yaml (`event: subprocessor-change`)',
  },
  {
    matter: 'objection',
    what: 'objecting to a change of subprocessors',
    about: words(`${subprocessor}|object(?:s|ed|ing|ions?) (?:to|against)|right to object`),
    done: words(objects),
    key: keys(objects),
    not: words('data subjects?|processing|marketing|direct'),
    otherStep: words(
      'terminat\\w+|end(?:s|ing)? (?:the |your |this )?contract|cancel\\w*|refund\\w*|leave|answer\\w*|respon\\w+|repl(?:y|ies)|decid\\w+|resolv\\w+|settle\\w*|solution|another way|we (?:look|find|propose|offer)',
    ),
  },
  {
    matter: 'deletion',
    what: 'deletion after the end of the contract',
    about: words(
      '(?:contract|agreement|subscription|relationship|engagement) (?:\\w+ )?(?:ends?|ended|expires?|is over|has ended|terminat\\w+)|(?:end|expiry|expiration|close|closing|cancellation) of (?:\\w+ ){0,2}(?:contract|agreement|subscription|account|service|relationship|term)|(?:contract|account|service)[- ]end|(?<!TLS )termination(?! of (?:TLS|TCP|connections?|sessions?|employment))|(?:contract|agreement|subscription|account|service|you|we|party) (?:\\w+ ){0,2}terminat\\w+|terminat(?:e|es|ing) (?:the|your|our|an?) (?:contract|agreement|subscription|account)|(?:you|customers?) cancel|cancellation|cancelling|(?:after|beyond) (?:the|your) (?:contract|agreement|subscription)|offboarding|off-boarding|(?:account|workspace) (?:is |has been )?(?:clos(?:ed|ure|ing)|deletion|deleted)|clos(?:e|es|ing|ure of) (?:your|the|an) (?:account|workspace)|(?:you|we|customers?|customer) (?:leaves?|left)|leaving',
    ),
    done: words(deletes),
    key: keys(deletes),
    not: words(
      '(?:on|upon|at|if) (?:\\w+ ){0,2}requests?|(?:you|customer) asks?|sub-?processors?|vendors?|suppliers?|employees?|staff|people|leavers|trial',
    ),
    otherStep: words(
      'export\\w*|download\\w*|retriev\\w+|take (?:it|your|them|everything) (?:out|home)|logs?|invoices?|billing|tax\\w*|accounting|support|tickets?|certificat\\w+|confirm\\w*|restor\\w+|point-in-time|reactivat\\w+|undo|notice|remind\\w*|warn\\w*|access|sessions?|tokens?|(?:closed|suspended|locked|frozen|paused) after',
    ),
    row: 'in commitments.yaml (`event: deletion`)',
  },
  {
    matter: 'report',
    what: 'the first answer to a report of a vulnerability',
    about: words(report),
    done: words(
      'acknowledg\\w+|answer(?:s|ed)?|respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|confirm\\w* receipt|receipt|hear (?:back )?from us|get back|react(?:s|ion)?|hear back|come back to',
    ),
    key: keys(
      'acknowledg\\w+|answer(?:s|ed)?|respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|receipt|hear|get back|react(?:s|ion)?|come back',
    ),
    not: words(
      'abuse|incident reports?|support (?:tickets?|requests?)|tickets?|privacy|data[- ]subject|subject access|questionnaires?|audits?|SOC|breach\\w*|spam|sales|questions?|requests?|pen(?:etration)?[- ]test\\w*|(?:status|bug|expense) reports?|you (?:must|have to|shall)',
    ),
    otherStep: words(
      'triag\\w+|assess\\w*|judg\\w+|fix\\w*|patch\\w*|remed\\w*|resolv\\w*|publish\\w*|embargo\\w*|bount\\w+|pay|paid|window|coordinated|update\\w*|full|generat\\w+|answers? e-?mails?|support',
    ),
    row: 'in commitments.yaml (`event: vulnerability-report`)',
  },
];
