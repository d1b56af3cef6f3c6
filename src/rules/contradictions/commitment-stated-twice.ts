// Finds one promise that two fields give with different periods.
import { isSameLength } from '../../derive/claims/lengths.ts';
import { heldPromises } from '../../derive/claims/targets.ts';
import type { Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { periodsStatedTwice } from './stated-periods.ts';

export const commitmentStatedTwice: Rule = {
  code: 'commitment-stated-twice',
  severity: 'warning',
  group: 'across-files',
  reason:
    'One promise with two periods binds by the one that suits the reader: unclear terms are read against the party that wrote them. Only fields that describe the same promise are compared: same event, recipient, start of the clock and scope; notice in site.yaml, response times in disclosure.yaml, deletion and backups in data.yaml. What is told of a change within a time after it is no notice ahead of it. 72 hours and 3 days are equal.',
  source: 'Directive 93/13/EEC Art. 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const found = periodsStatedTwice(trust, placeOf)
      .filter(({ here, there }) => !isSameLength(here.period, there.period))
      .map(({ what, here, there }) => ({
        place: here.place,
        message: `There are two periods for ${what}: ${here.where} says ${here.period}, ${there.where} says ${there.period}. Readers will pick the one that suits them.`,
        fix: `Find out which of the two holds, and write it in both places: ${there.period} here, or ${here.period} there. If they are two promises, say what tells them apart (\`applies_when\`, \`plans\`, \`what\`).`,
      }));
    return [...found, ...toldAfterwards(trust, placeOf)];
  },
};

// Notice is promised ahead of a change by `notice`, and after it by a commitment.
function toldAfterwards(trust: Trust, placeOf: Content['placeOf']): RuleFinding[] {
  const { days } = trust.site.notice ?? {};
  if (!days) return [];
  return heldPromises(trust)
    .filter(
      ({ event, within, ahead, to }) =>
        event === 'subprocessor-change' && within && !ahead && to !== 'internal',
    )
    .map(({ id, title, within }) => ({
      place: placeOf('commitment', id, ['within']),
      message: `"${title}" promises to tell of a change of subprocessors within ${within}, which is afterwards; \`notice.days\` in site.yaml promises it ${days} days ahead.`,
      fix: `Write \`ahead: ${days} days\` instead of \`within\`, or take \`notice.days\` out of site.yaml.`,
    }));
}
