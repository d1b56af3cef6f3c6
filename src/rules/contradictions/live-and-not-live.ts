// Finds a control that is live beside a control that is not, where both are one thing, and offers of papers that are still to come.
import { controlsOf } from '../../derive/claims/controls.ts';
import type { Control } from '../../trust.ts';
import type { Rule } from '../rule.ts';
import { continuesId, saysAllOf } from './same-matter.ts';

export const liveAndNotLive: Rule = {
  code: 'live-and-not-live',
  severity: 'warning',
  group: 'across-files',
  reason:
    'One row says that a protection is live, another that it is planned or not offered. A reviewer who finds the first believes it, one who finds the second asks what the first is worth; and sentences about it are held against neither. Rows are one thing if the live one says all that the other says and only widens it ("of all your data"), or continues its id; rows for different plans are two, and so is the part that `coverage.covers` of the other row names. A paper that is still planned cannot be asked for.',
  source: 'FTC Act section 5; Directive 2005/29/EC Art. 6',
  check({ trust, placeOf }) {
    const controls = trust ? controlsOf(trust) : [];
    const coming = (trust?.documents ?? []).filter(({ access }) => access === 'planned');
    const offered = (trust?.site.offers ?? []).flatMap((offer, index) => {
      const paper = coming.find(({ title }) => names(offer.title, title));
      return paper
        ? [
            {
              place: { file: 'site.yaml', path: ['offers', index, 'title'] },
              message: `"${offer.title}" can be asked for, and the document "${paper.title}" (\`document/${paper.id}\`) is planned.`,
              fix: 'Take the offer out until the document is there, or say in documents.yaml how it can be had, such as `access: on-request`.',
            },
          ]
        : [];
    });
    const live = controls.filter(({ status }) => status === 'live');
    const open = controls.filter(({ status }) => status !== 'live');
    const both = live.flatMap((one) => {
      const other = open.find((row) => isOneThing(one, row));
      if (!other) return [];
      return [
        {
          place: placeOf('control', one.id, ['status']),
          message: `"${one.title}" is live, and "${other.title}" (\`control/${other.id}\`) is ${words[other.status] ?? other.status}. Both name the same thing.`,
          fix: `Keep one row with the status that is true. If they are two things, say in the titles what tells them apart, or for whom each is (\`plans\`); a part that is live is \`coverage: { covers: …, not_yet: … }\` of one row.`,
        },
      ];
    });
    return [...both, ...offered];
  },
};

// "Data processing agreement, signed by us" is the data processing agreement.
const names = (offer: string, title: string) =>
  offer === title || offer.startsWith(`${title},`) || offer.startsWith(`${title} (`);

function isOneThing(live: Control, other: Control): boolean {
  if (live.plans && other.plans && !live.plans.some((plan) => other.plans?.includes(plan)))
    return false;
  // What is there for some plans may be planned for the others.
  if (live.plans && !other.plans && other.status !== 'not-offered') return false;
  if (other.coverage && saysAllOf(live.title, other.coverage.covers)) return false;
  return saysAllOf(live.title, other.title) || continuesId(live.id, other.id);
}

const words: Partial<Record<Control['status'], string>> = {
  'in-progress': 'in progress',
  'on-request': 'there on request only',
  'per-deal': 'scoped in each deal',
  'not-offered': 'not offered',
};
