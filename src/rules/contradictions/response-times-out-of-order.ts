// Finds response times that say a later step comes first, or a lesser incident is answered sooner.
import { isLonger } from '../../derive/claims/lengths.ts';
import type { Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const responseTimesOutOfOrder: Rule = {
  code: 'response-times-out-of-order',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Severity levels stand with the worst first: a lesser one that is acknowledged or told of sooner, or accounted for sooner, says that one of the two is wrong. So does a report of a vulnerability that is fixed before it is judged, or judged before it is acknowledged, and a mailbox that promises any answer sooner than the answer to such a report.',
  source: 'Directive 93/13/EEC Art. 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return [...betweenLevels(trust, placeOf), ...ofReports(trust), ...ofContact(trust)];
  },
};

const measures = {
  acknowledge_within: 'acknowledged within',
  update_every: 'told of every',
  postmortem_within: 'accounted for within',
} as const;
const keys = Object.keys(measures) as (keyof typeof measures)[];

// Only with the level before it that has the same measure, so that one wrong time is told once.
function betweenLevels({ commitments }: Trust, at: Content['placeOf']): RuleFinding[] {
  const levels = commitments.severity_levels ?? [];
  return levels.flatMap((level, index) =>
    keys.flatMap((key) => {
      const worse = levels.slice(0, index).findLast((other) => other[key] !== undefined);
      const [here, there] = [level[key], worse?.[key]];
      if (!worse || !here || !there || !isLonger(there, here) || isLonger(here, there)) return [];
      return [
        {
          place: at('severity', level.id, [key]),
          message: `${level.title} is ${measures[key]} ${here}, and ${worse.title}, which is worse, ${measures[key]} ${there}.`,
          fix: `Correct one of the two, such as \`${key}: ${there}\` here; levels stand with the worst first.`,
        },
      ];
    }),
  );
}

const steps = ['acknowledge', 'triage', 'fix'] as const;

function ofReports({ disclosure }: Trust): RuleFinding[] {
  const { response = {} } = disclosure ?? {};
  return steps.flatMap((step, index) => {
    const before = steps.slice(0, index).findLast((other) => response[other] !== undefined);
    const [here, there] = [response[step], before && response[before]];
    if (!here || !there || !isLonger(there, here) || isLonger(here, there)) return [];
    return [
      {
        place: { file: 'disclosure.yaml', path: ['response', step] },
        message: `\`response.${step}\` is ${here}, and \`response.${before}\`, which comes before it, is ${there}.`,
        fix: 'Write the time of each step from the day of the report, so that none is shorter than the one before it.',
      },
    ];
  });
}

// Whoever writes to one mailbox is promised an answer, and so is whoever reports a vulnerability there.
function ofContact({ site, disclosure }: Trust): RuleFinding[] {
  const { email, response_within } = site.contact ?? {};
  const acknowledge = disclosure?.response?.acknowledge;
  const isOne = disclosure?.contacts.some((one) => one.email === email);
  if (!isOne || !response_within || !acknowledge || !isLonger(acknowledge, response_within))
    return [];
  return [
    {
      place: { file: 'disclosure.yaml', path: ['response', 'acknowledge'] },
      message: `${email} answers within ${response_within} by \`contact\` in site.yaml, and acknowledges a report of a vulnerability within ${acknowledge}.`,
      fix: `Write the same time in both places: \`acknowledge: ${response_within}\` here, or \`response_within: ${acknowledge}\` in site.yaml.`,
    },
  ];
}
