// Overclaims of transfer: grounds that a court has taken away, and judgments that nobody can be certified for.
import type { Overclaim } from './overclaims.ts';

const pair = '(?:(?:EU|EEA|Swiss)(?: ?|\\/)(?:U\\.?S\\.?|USA) )?';
const speaksOfThePast =
  'invalid\\w*|annul\\w*|struck|void|replac\\w*|succe(?:eds?|eded|ssor)|predecessor|Schrems|C 311\\/18|C 362\\/14|former(?:ly)?|previous(?:ly)?|earlier|was|were|used to|ended|end of|since|after|until|fell|expired|history|old|instead|the court';
const ground =
  'Name the ground that holds today, under `transfers:` of each vendor: `mechanism: dpf` for a vendor on the list of the Data Privacy Framework, `mechanism: scc-2021-914` for standard contractual clauses.';

export const overclaimsOfTransfer: readonly Overclaim[] = [
  {
    pattern: `${pair}Privacy Shield`,
    honest: ground,
    reason:
      'The Court of Justice declared the decision behind it invalid on 16 July 2020 (C-311/18, "Schrems II"), so it carries no transfer. Since 10 July 2023 there is the EU-U.S. Data Privacy Framework (Commission Decision (EU) 2023/1795), with a list of its own.',
    unless: speaksOfThePast,
    bad: [
      'EU-U.S. Privacy Shield protects transfers.',
      'Transfers to the US rest on the EU-US Privacy Shield.',
      'We are certified under the Privacy Shield Framework.',
      'Our vendors comply with the EU/US Privacy Shield',
      'Swiss-U.S. Privacy Shield certified',
    ],
    good: [
      'The Privacy Shield was declared invalid in 2020.',
      'We do not rely on the Privacy Shield.',
      'The Data Privacy Framework replaced the EU-U.S. Privacy Shield.',
      'After the end of the Privacy Shield we signed standard contractual clauses.',
      'A shield icon, and a privacy page.',
    ],
  },
  {
    pattern:
      '(?:(?:EU|Swiss)(?: ?|\\/)(?:U\\.?S\\.?|USA)|U\\.?S\\.?(?: ?|\\/)EU|U\\.?S\\.?) Safe Harbou?r|Safe Harbou?r (?:framework|certified|certification|principles|programme?)|(?:certified|registered|participates?|participating) (?:under|with|for|in|to) (?:the )?Safe Harbou?r',
    honest: ground,
    reason:
      'The Court of Justice declared the decision behind it invalid on 6 October 2015 (C-362/14, "Schrems I"), and so later that behind its successor, the Privacy Shield (C-311/18); neither carries a transfer.',
    unless: `${speaksOfThePast}|HIPAA|de ?identif\\w*|research\\w*|good faith|vulnerabilit(?:y|ies)|COPPA`,
    bad: [
      'We comply with the US-EU Safe Harbor.',
      'Transfers follow the EU-US Safe Harbour.',
      'Safe Harbor certified',
      'Acme participates in the Safe Harbor.',
      'Registered with Safe Harbor',
    ],
    good: [
      'Safe harbour for research in good faith',
      'De-identified by the Safe Harbor method of HIPAA',
      'Since the court declared the US-EU Safe Harbor invalid, clauses are signed.',
      'There is a safe harbour clause in our disclosure policy.',
    ],
  },
  {
    pattern: 'Schrems (?:II|2) (?:compliant|compliance|proof|safe|ready|certified|certification)',
    honest:
      'Say which transfers there are, and name for each the ground and the day of its assessment; or say that there are none.',
    reason:
      'The judgment (C-311/18) asks whoever exports data to assess each transfer and to stop it where the law of the country gets in the way (points 134 and 135); no product can have passed that for its customers.',
    bad: ['Schrems II compliant', 'Our Schrems-II-proof hosting'],
    good: ['What Schrems II means for our transfers', 'Nobody is Schrems II certified.'],
  },
];
