// Finds records that refer to themselves.
import { referencesIn } from './references.ts';
import type { Rule } from '../rule.ts';

export const refersToItself: Rule = {
  code: 'refers-to-itself',
  severity: 'error',
  group: 'across-files',
  reason:
    'A record names itself: `after: control/mfa` in the control `mfa`, a vendor engaged by itself, a text that follows itself. That cannot be true, and a reader who follows the reference ends up where they began.',
  check: (content) =>
    referencesIn(content)
      .filter(({ from, to }) => from === to)
      .map(({ key, value, holder, inList, place }) => ({
        place,
        message: `\`${key}\` of \`${holder}\` names \`${value}\`, the record itself.`,
        fix:
          key === 'amends'
            ? 'Name the entry that this one is about.'
            : `Name another record, or take ${inList ? `\`${value}\` out of \`${key}\`` : `\`${key}\` out`}.`,
      })),
};
