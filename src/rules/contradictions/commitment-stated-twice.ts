// Finds one promise that two fields give with different periods.
import { isSameLength } from '../../derive/claims/lengths.ts';
import type { Rule } from '../rule.ts';
import { periodsStatedTwice } from './stated-periods.ts';

export const commitmentStatedTwice: Rule = {
  code: 'commitment-stated-twice',
  severity: 'warning',
  group: 'across-files',
  reason:
    'One promise with two periods binds by the one that suits the reader: unclear terms are read against the party that wrote them. Only fields that describe the same promise are compared: same event, recipient, start of the clock and scope; notice in site.yaml, response times in disclosure.yaml, deletion and backups in data.yaml. 72 hours and 3 days are equal.',
  source: 'Directive 93/13/EEC Art. 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return periodsStatedTwice(trust, placeOf)
      .filter(({ here, there }) => !isSameLength(here.period, there.period))
      .map(({ what, here, there }) => ({
        place: here.place,
        message: `There are two periods for ${what}: ${here.where} says ${here.period}, ${there.where} says ${there.period}. Readers will pick the one that suits them.`,
        fix: `Find out which of the two holds, and write it in both places: ${there.period} here, or ${here.period} there. If they are two promises, say what tells them apart (\`applies_when\`, \`plans\`, \`what\`).`,
      }));
  },
};
