// Every rule, in one list: adding a rule is a file and a line here.
import { certificationExpired } from './certification-expired.ts';
import { duplicateId } from './duplicate-id.ts';
import { inheritedWithoutSource } from './inherited-without-source.ts';
import { booksDoNotBalance } from './books-do-not-balance.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { entryDoesNotFit } from './entry-does-not-fit.ts';
import { noticeTooShort } from './notice-too-short.ts';
import { objectionWindowTooShort } from './objection-window-too-short.ts';
import { securityTxtExpired } from './security-txt-expired.ts';
import { severalVendorsInOneRecord } from './several-vendors-in-one-record.ts';
import { subprocessorWithoutData } from './subprocessor-without-data.ts';
import { targetPassed } from './target-passed.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsafeMarkdown } from './unsafe-markdown.ts';
import { vendorUndecided } from './vendor-undecided.ts';
import { announcedInFuture } from './announced-in-future.ts';
import { announcedLongAgo } from './announced-long-ago.ts';
import { announcedNotIncreasing } from './announced-not-increasing.ts';
import { claimWeakened } from './claim-weakened.ts';
import { guidAuthorityChanged } from './guid-authority-changed.ts';
import { publishedEntryEdited } from './published-entry-edited.ts';
import { publishedEntryMissing } from './published-entry-missing.ts';
import type { Content, Rule } from './rule.ts';
import type { Finding } from '../problem.ts';

export const rules: readonly Rule[] = [
  duplicateId,
  unknownReference,
  unsafeMarkdown,
  inheritedWithoutSource,
  certificationExpired,
  targetPassed,
  securityTxtExpired,
  severalVendorsInOneRecord,
  vendorUndecided,
  subprocessorWithoutData,
  datesOutOfOrder,
  entryDoesNotFit,
  booksDoNotBalance,
  noticeTooShort,
  objectionWindowTooShort,
  announcedInFuture,
  announcedLongAgo,
  announcedNotIncreasing,
  claimWeakened,
  guidAuthorityChanged,
  publishedEntryEdited,
  publishedEntryMissing,
];

/** Runs every rule. A rule that crashes is our bug: it becomes a problem that names the rule, and the others still run. */
export function runRules(content: Content): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule
        .check(content)
        .map((finding) => ({ ...finding, code: rule.code, severity: rule.severity }));
    } catch (error) {
      const place = { file: 'site.yaml', path: [] };
      const message = `The rule ${rule.code} failed on this content: ${String(error)}. This is a fault of Candor, not of yours.`;
      return [
        {
          code: 'rule-crashed',
          severity: 'error' as const,
          place,
          message,
          fix: 'Please report it, with the content if you can.',
        },
      ];
    }
  });
}
