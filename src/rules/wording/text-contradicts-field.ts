// Compares what sentences say of a matter with the field that holds it.
import { claimedSentences } from './claimed-sentences.ts';
import { anyPeriod } from './matters/any-period.ts';
import { besideAStatus } from './matters/beside-a-status.ts';
import { cadenceCheck } from './matters/cadence.ts';
import { periodMatters } from './matters/period-matters.ts';
import { periodsDiffer } from './matters/periods-differ.ts';
import { recordsOf } from './matters/record-of.ts';
import { plansOf, rowsDiffer, spokenRows } from './matters/rows-differ.ts';
import { saidOtherwise } from './matters/said-otherwise.ts';
import { sayings } from './matters/sayings.ts';
import { saidSentence } from './matters/sentence.ts';
import { mattersOf } from '../../prose/matters.ts';
import { valueChecks } from './matters/values-differ.ts';
import { quoteSentence } from './quote-sentence.ts';
import type { PlacedField, Rule } from '../rule.ts';

// Texts about vendors, plans and what is missing hold figures, too.
const everything = ['disclosure', 'subprocessors', 'roadmap', 'gaps', 'planned', 'does_not_cover'];

export const textContradictsField: Rule = {
  code: 'text-contradicts-field',
  severity: 'warning',
  group: 'wording',
  reason:
    'A sentence says that backups are made every hour, and the field says every day. Readers find the sentence first, and a reviewer compares. Each sentence is read once: its words in any form, what it denies, plans or limits, and the periods, days, shares, places and names in it. What it says of a matter is held against the field that says it, too. Sentences in English are read; plans, conditions and what is said of others are left alone.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check(content) {
    const { trust } = content;
    if (!trust || !/^en\b/i.test(trust.site.language ?? 'en')) return [];
    const periods = periodMatters(trust);
    const phrases = sayings(trust);
    const rows = spokenRows(trust, content.asOf);
    const plans = plansOf(trust);
    const otherPeriods = anyPeriod(trust);
    const recordOf = recordsOf(content);
    const names = new Set(trust.subprocessors.map(({ name }) => name));
    const checks = [...valueChecks(trust, plans), cadenceCheck(trust, content.asOf)];
    const trade = mattersOf(rows.map(({ title }) => title));
    return claimedSentences(content, everything).flatMap((claim) => {
      if (isAddress(claim.field) || names.has(claim.text)) return [];
      const sentence = saidSentence(claim);
      if (!sentence) return [];
      const own = recordOf(claim.field.place);
      const onPeriods = periodsDiffer(sentence, periods);
      return [
        ...onPeriods,
        ...(onPeriods.length === 0 && isOfToday(claim.field) ? otherPeriods(sentence) : []),
        ...(isOfToday(claim.field) ? saidOtherwise(sentence, phrases) : []),
        ...besideAStatus(sentence, own),
        ...rowsDiffer(
          sentence,
          rows,
          plans,
          content.asOf,
          trade,
          own.map(({ title }) => title),
        ),
        ...checks.flatMap((check) => check(sentence)),
      ].map(({ span, says, against, fix }) => ({
        place: { ...claim.field.place, words: claim.text.slice(span.start, span.end) },
        message: `"${quoteSentence(claim.text)}" says ${says}, and ${against}.`,
        fix: `Find out which of the two holds, and write it in both places: ${fix}.`,
      }));
    });
  },
};

const isAddress = ({ place: { path } }: PlacedField) =>
  path.some((step) => ['address', 'contact', 'locations', 'legal_name'].includes(String(step)));

// What a vendor does, what is planned and what can be asked for is no claim of how things are.
const isOfToday = ({ stem, place: { path } }: PlacedField) =>
  stem !== 'subprocessors' &&
  stem !== 'roadmap' &&
  !path.includes('gaps') &&
  !path.includes('offers');
