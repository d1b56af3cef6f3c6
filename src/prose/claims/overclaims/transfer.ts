// Overclaims of transfer: grounds that a court has taken away, and judgments that nobody can be certified for.
import { anyOf } from '../../compiler.ts';
import { overclaimTable } from './table.ts';

const us = 'U\\.?S\\.?';
const speaksOfThePast = anyOf`
  invalid\w*|annul\w*|struck|void|replac\w*|succe(eds?|eded|ssor)|predecessor|Schrems|C 311\/18|C 362\/14
  former(ly)?|previous(ly)?|earlier|was|were|used to|ended|end of|since|after|until|fell|expired|history|old
  instead|the court`;
const honest =
  'Name the ground that holds today, under `transfers:` of each vendor: `mechanism: dpf` for a vendor on the list of the Data Privacy Framework, `mechanism: scc-2021-914` for standard contractual clauses.';

export const overclaimsOfTransfer = overclaimTable`
  ((EU|EEA|Swiss)( ?|\/)(${us}|USA) )?Privacy Shield
    sees: Transfers to the US rest on the EU-US Privacy Shield. | leaves: A shield icon, and a privacy page.
  instead: ${honest}
  because: The Court of Justice declared the decision behind it invalid on 16 July 2020 (C-311/18, "Schrems II"), so it carries no transfer. Since 10 July 2023 there is the EU-U.S. Data Privacy Framework (Commission Decision (EU) 2023/1795), with a list of its own.
  unless: ${speaksOfThePast}

  ((EU|Swiss)( ?|\/)(${us}|USA)|${us}( ?|\/)EU|${us}) Safe Harbou?r
    sees: We comply with the US-EU Safe Harbor. | leaves: Safe harbour for research in good faith
  Safe Harbou?r (framework|certified|certification|principles|programme?)
    sees: Safe Harbor certified | leaves: There is a safe harbour clause in our disclosure policy.
  (certified|registered|participates?|participating) (under|with|for|in|to) (the )?Safe Harbou?r
    sees: Acme participates in the Safe Harbor. | leaves: Acme participates in a safe harbour for research.
  instead: ${honest}
  because: The Court of Justice declared the decision behind it invalid on 6 October 2015 (C-362/14, "Schrems I"), and so later that behind its successor, the Privacy Shield (C-311/18); neither carries a transfer.
  unless: ${`${speaksOfThePast}|HIPAA|de ?identif\\w*|research\\w*|good faith|vulnerabilit(y|ies)|COPPA`}

  Schrems (II|2) (compliant|compliance|proof|safe|ready|certified|certification)
    sees: Our Schrems-II-proof hosting | leaves: What Schrems II means for our transfers
  instead: Say which transfers there are, and name for each the ground and the day of its assessment; or say that there are none.
  because: The judgment (C-311/18) asks whoever exports data to assess each transfer and to stop it where the law of the country gets in the way (points 134 and 135); no product can have passed that for its customers.
`;
