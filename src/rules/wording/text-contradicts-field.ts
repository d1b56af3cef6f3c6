// Compares what sentences say of a matter with the field that holds it.
import { claimedSentences } from './claimed-sentences.ts';
import { cadenceCheck } from './matters/cadence.ts';
import { periodMatters } from './matters/period-matters.ts';
import { periodsDiffer } from './matters/periods-differ.ts';
import { plansOf, rowsDiffer, spokenRows } from './matters/rows-differ.ts';
import { saidOtherwise } from './matters/said-otherwise.ts';
import { sayings } from './matters/sayings.ts';
import { saidSentence } from './matters/sentence.ts';
import { mattersOf } from '../../prose/matters.ts';
import { valueChecks } from './matters/values-differ.ts';
import { quoteSentence } from './quote-sentence.ts';
import type { Rule } from '../rule.ts';

export const textContradictsField: Rule = {
  code: 'text-contradicts-field',
  severity: 'warning',
  group: 'wording',
  reason:
    'A sentence says that backups are made every hour, and the field says every day. Readers find the sentence first, and a reviewer compares. Each sentence is read once: its words in any form, what it denies, plans or limits, and the periods, days, shares, places and names in it. What it says of a matter is held against the field that says it, too. Sentences in English are read; plans, conditions and what is said of others are left alone.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const periods = periodMatters(trust);
    const phrases = sayings(trust);
    const rows = spokenRows(trust, content.asOf);
    const plans = plansOf(trust);
    const checks = [...valueChecks(trust, plans), cadenceCheck(trust, content.asOf)];
    const trade = mattersOf(rows.map(({ title }) => title));
    const names = trust.subprocessors.map(({ name }) => name);
    return claimedSentences(content, ['disclosure']).flatMap((claim) => {
      const sentence = saidSentence(claim, names);
      if (!sentence) return [];
      return [
        ...periodsDiffer(sentence, periods),
        ...(claim.field.place.path.includes('offers') ? [] : saidOtherwise(sentence, phrases)),
        ...rowsDiffer(sentence, rows, plans, content.asOf, trade),
        ...checks.flatMap((check) => check(sentence)),
      ].map(({ span, says, against, fix }) => ({
        place: { ...claim.field.place, words: claim.text.slice(span.start, span.end) },
        message: `"${quoteSentence(claim.text)}" says ${says}, and ${against}.`,
        fix: `Find out which of the two holds, and write it in both places: ${fix}.`,
      }));
    });
  },
};
