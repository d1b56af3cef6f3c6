// Every rule, in one list: adding a rule is a file and a line here.
import { certificationExpired } from './certification-expired.ts';
import { duplicateId } from './duplicate-id.ts';
import { inheritedWithoutSource } from './inherited-without-source.ts';
import { booksDoNotBalance } from './books-do-not-balance.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { entryDoesNotFit } from './entry-does-not-fit.ts';
import { overclaim } from './overclaim.ts';
import { locationClaimContradicted } from './location-claim-contradicted.ts';
import { noContact } from './no-contact.ts';
import { noReviewDate } from './no-review-date.ts';
import { noNoticePolicy } from './no-notice-policy.ts';
import { noObjectionContact } from './no-objection-contact.ts';
import { noDisclosure } from './no-disclosure.ts';
import { noSubprocessorAddress } from './no-subprocessor-address.ts';
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
import { circularOrder } from './circular-order.ts';
import { documentOutdated } from './document-outdated.ts';
import { gapListedTwice } from './gap-listed-twice.ts';
import { liveWithTarget } from './live-with-target.ts';
import { plannedWithoutRoadmap } from './planned-without-roadmap.ts';
import { refersToItself } from './refers-to-itself.ts';
import { reviewOverdue } from './review-overdue.ts';
import { roadmapDeliversLiveControl } from './roadmap-delivers-live-control.ts';
import { claimedButNotLive } from './claimed-but-not-live.ts';
import { aiRetentionContradicted } from './ai-retention-contradicted.ts';
import { aiWordsContradicted } from './ai-words-contradicted.ts';
import { commitmentStatedTwice } from './commitment-stated-twice.ts';
import { periodInWords } from './period-in-words.ts';
import { dataCategoryWithoutHome } from './data-category-without-home.ts';
import { locationWithoutTransferMechanism } from './location-without-transfer-mechanism.ts';
import { noSubprocessorsClaimed } from './no-subprocessors-claimed.ts';
import { subprocessorCountWrong } from './subprocessor-count-wrong.ts';
import { vendorNeverMentioned } from './vendor-never-mentioned.ts';
import { vendorNotInRegister } from './vendor-not-in-register.ts';
import { contrastTooLow } from './contrast-too-low.ts';
import { pictureMissing } from './picture-missing.ts';
import { pictureNotShown } from './picture-not-shown.ts';
import { withoutAllowed } from './unused-allow.ts';
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
  overclaim,
  locationClaimContradicted,
  noContact,
  noReviewDate,
  noNoticePolicy,
  noObjectionContact,
  noDisclosure,
  noSubprocessorAddress,
  announcedInFuture,
  announcedLongAgo,
  announcedNotIncreasing,
  claimWeakened,
  guidAuthorityChanged,
  publishedEntryEdited,
  publishedEntryMissing,
  liveWithTarget,
  roadmapDeliversLiveControl,
  plannedWithoutRoadmap,
  reviewOverdue,
  documentOutdated,
  gapListedTwice,
  refersToItself,
  circularOrder,
  aiRetentionContradicted,
  aiWordsContradicted,
  claimedButNotLive,
  commitmentStatedTwice,
  periodInWords,
  dataCategoryWithoutHome,
  locationWithoutTransferMechanism,
  noSubprocessorsClaimed,
  subprocessorCountWrong,
  vendorNeverMentioned,
  vendorNotInRegister,
  contrastTooLow,
  pictureMissing,
  pictureNotShown,
];

/** Runs every rule. A rule that crashes is our bug: it becomes a problem that names the rule, and the others still run. */
export function runRules(content: Content): Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
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
  return withoutAllowed(findings, content.allowances, rules, content.trust !== undefined);
}
