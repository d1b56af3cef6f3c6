// The list of all rules. To add a rule, add its file and a line here.
import { affectsContradicted } from './contradictions/affects-contradicted.ts';
import { aiRetentionContradicted } from './contradictions/ai-retention-contradicted.ts';
import { certificateThatNobodyIssues } from './contradictions/certificate-that-nobody-issues.ts';
import { certificationContradictsItself } from './contradictions/certification-contradicts-itself.ts';
import { controlAndFieldsDiffer } from './contradictions/control-and-fields-differ.ts';
import { recordContradictsItself } from './contradictions/record-contradicts-itself.ts';
import { controlContradictsItself } from './contradictions/control-contradicts-itself.ts';
import { frameworkHeldAndNot } from './contradictions/framework-held-and-not.ts';
import { gapThatIsThere } from './contradictions/gap-that-is-there.ts';
import { liveAndNotLive } from './contradictions/live-and-not-live.ts';
import { rowStandsTwice } from './contradictions/row-stands-twice.ts';
import { saidAndDenied } from './contradictions/said-and-denied.ts';
import { heldByAVendor } from './contradictions/held-by-a-vendor.ts';
import { heldWithoutProof } from './contradictions/held-without-proof.ts';
import { commitmentStatedTwice } from './contradictions/commitment-stated-twice.ts';
import { categoriesCompleteWithoutDay } from './contradictions/categories-complete-without-day.ts';
import { completeWithoutDay } from './contradictions/complete-without-day.ts';
import { materialInOnePlace } from './contradictions/material-in-one-place.ts';
import { retentionContradicted } from './contradictions/retention-contradicted.ts';
import { dataCategoryWithoutHome } from './contradictions/data-category-without-home.ts';
import { encryptionContradicted } from './contradictions/encryption-contradicted.ts';
import { inheritedWithoutSource } from './contradictions/inherited-without-source.ts';
import { locationWithoutTransferMechanism } from './contradictions/location-without-transfer-mechanism.ts';
import { placeContradicted } from './contradictions/place-contradicted.ts';
import { receivedDataContradicted } from './contradictions/received-data-contradicted.ts';
import { aiFeatureContradicted } from './contradictions/ai-feature-contradicted.ts';
import { aiRouteContradicted } from './contradictions/ai-route-contradicted.ts';
import { availabilityContradicted } from './contradictions/availability-contradicted.ts';
import { customerAccessContradicted } from './contradictions/customer-access-contradicted.ts';
import { personalDataDenied } from './contradictions/personal-data-denied.ts';
import { responseTimesOutOfOrder } from './contradictions/response-times-out-of-order.ts';
import { severalVendorsInOneRecord } from './contradictions/several-vendors-in-one-record.ts';
import { subprocessorWithoutData } from './contradictions/subprocessor-without-data.ts';
import { unnamedButIdentified } from './contradictions/unnamed-but-identified.ts';
import { vendorUndecided } from './contradictions/vendor-undecided.ts';
import { vendorWithoutPlace } from './hints/vendor-without-place.ts';
import { categoryWithoutRetention } from './hints/category-without-retention.ts';
import { categoryWithoutPlace } from './hints/category-without-place.ts';
import { encryptionNotStated } from './hints/encryption-not-stated.ts';
import { backupsNotStated } from './hints/backups-not-stated.ts';
import { breachNoticeNotStated } from './hints/breach-notice-not-stated.ts';
import { proseNotRead } from './hints/prose-not-read.ts';
import { accessNotStated } from './hints/access-not-stated.ts';
import { noContact } from './hints/no-contact.ts';
import { noDisclosure } from './hints/no-disclosure.ts';
import { noNoticePolicy } from './hints/no-notice-policy.ts';
import { noObjectionContact } from './hints/no-objection-contact.ts';
import { noReviewDate } from './hints/no-review-date.ts';
import { noSubprocessorAddress } from './hints/no-subprocessor-address.ts';
import { vendorNeverMentioned } from './hints/vendor-never-mentioned.ts';
import { announcedInFuture } from './journal/announced-in-future.ts';
import { announcedLongAgo } from './journal/announced-long-ago.ts';
import { announcedNotIncreasing } from './journal/announced-not-increasing.ts';
import { booksDoNotBalance } from './journal/books-do-not-balance.ts';
import { claimWeakened } from './journal/claim-weakened.ts';
import { emergencyInTime } from './journal/emergency-in-time.ts';
import { entryDoesNotFit } from './journal/entry-does-not-fit.ts';
import { idChanged } from './journal/id-changed.ts';
import { guidAuthorityChanged } from './journal/guid-authority-changed.ts';
import { holidaysUnknown } from './journal/holidays-unknown.ts';
import { lastDayNotWritten } from './journal/last-day-not-written.ts';
import { namedByADescription } from './journal/named-by-a-description.ts';
import { noticeTooShort } from './journal/notice-too-short.ts';
import { objectionWindowTooShort } from './journal/objection-window-too-short.ts';
import { publishedEntryEdited } from './journal/published-entry-edited.ts';
import { publishedEntryMissing } from './journal/published-entry-missing.ts';
import { contrastTooLow } from './look/contrast-too-low.ts';
import { pictureMissing } from './look/picture-missing.ts';
import { pictureNotShown } from './look/picture-not-shown.ts';
import { robotsTxtBelowAPath } from './look/robots-txt-below-a-path.ts';
import { securityTxtBelowAPath } from './look/security-txt-below-a-path.ts';
import { certificationExpired } from './plans/certification-expired.ts';
import { circularOrder } from './plans/circular-order.ts';
import { datesOutOfOrder } from './plans/dates-out-of-order.ts';
import { dayFarAhead } from './plans/day-far-ahead.ts';
import { documentOutdated } from './plans/document-outdated.ts';
import { engagementContradicted } from './contradictions/engagement-contradicted.ts';
import { gapListedTwice } from './plans/gap-listed-twice.ts';
import { liveWithTarget } from './plans/live-with-target.ts';
import { plannedWithoutRoadmap } from './plans/planned-without-roadmap.ts';
import { reviewOverdue } from './plans/review-overdue.ts';
import { roadmapDeliversLiveControl } from './plans/roadmap-delivers-live-control.ts';
import { securityTxtExpired } from './plans/security-txt-expired.ts';
import { certificationAndDocumentDiffer } from './plans/certification-and-document-differ.ts';
import { olderThanWhatItShows } from './plans/older-than-what-it-shows.ts';
import { targetBeforeItsCondition } from './plans/target-before-its-condition.ts';
import { targetNearAndNotBegun } from './plans/target-near-and-not-begun.ts';
import { targetsDiffer } from './plans/targets-differ.ts';
import { targetPassed } from './plans/target-passed.ts';
import { duplicateId } from './references/duplicate-id.ts';
import { referenceRepeatsWord } from './references/reference-repeats-word.ts';
import { orderMatchesNothing } from './references/order-matches-nothing.ts';
import { refersToItself } from './references/refers-to-itself.ts';
import { unknownReference } from './references/unknown-reference.ts';
import { bareFigure } from './wording/bare-figure.ts';
import { aiWordsContradicted } from './wording/ai-words-contradicted.ts';
import { claimedButNotLive } from './wording/claimed-but-not-live.ts';
import { denialLimitedInWords } from './wording/denial-limited-in-words.ts';
import { locationClaimContradicted } from './wording/location-claim-contradicted.ts';
import { noSubprocessorsClaimed } from './wording/no-subprocessors-claimed.ts';
import { overclaim } from './wording/overclaim.ts';
import { periodInWords } from './wording/period-in-words.ts';
import { statusNoteContradictsStatus } from './wording/status-note-contradicts-status.ts';
import { subprocessorCountWrong } from './wording/subprocessor-count-wrong.ts';
import { textContradictsField } from './wording/text-contradicts-field.ts';
import { unsafeMarkdown } from './wording/unsafe-markdown.ts';
import { vendorNotInRegister } from './wording/vendor-not-in-register.ts';
import { termNotPromised } from './journal/term-not-promised.ts';
import { useNotAnnounced } from './journal/use-not-announced.ts';
import { windowLongerThanNotice } from './journal/window-longer-than-notice.ts';
import { withoutAllowed } from './unused-allow.ts';
import type { Content, Rule } from './rule.ts';
import type { Finding } from '../problem.ts';

/** Every rule, in the order in which docs/rules.md explains them. */
export const rules: readonly Rule[] = [
  unsafeMarkdown,
  affectsContradicted,
  certificateThatNobodyIssues,
  certificationAndDocumentDiffer,
  certificationContradictsItself,
  certificationExpired,
  circularOrder,
  commitmentStatedTwice,
  categoriesCompleteWithoutDay,
  completeWithoutDay,
  materialInOnePlace,
  retentionContradicted,
  encryptionContradicted,
  saidAndDenied,
  placeContradicted,
  responseTimesOutOfOrder,
  personalDataDenied,
  customerAccessContradicted,
  availabilityContradicted,
  aiRouteContradicted,
  aiFeatureContradicted,
  contrastTooLow,
  controlAndFieldsDiffer,
  controlContradictsItself,
  dataCategoryWithoutHome,
  datesOutOfOrder,
  dayFarAhead,
  documentOutdated,
  duplicateId,
  engagementContradicted,
  frameworkHeldAndNot,
  gapListedTwice,
  gapThatIsThere,
  heldByAVendor,
  heldWithoutProof,
  inheritedWithoutSource,
  liveAndNotLive,
  liveWithTarget,
  locationWithoutTransferMechanism,
  olderThanWhatItShows,
  orderMatchesNothing,
  referenceRepeatsWord,
  pictureMissing,
  pictureNotShown,
  receivedDataContradicted,
  recordContradictsItself,
  refersToItself,
  reviewOverdue,
  roadmapDeliversLiveControl,
  rowStandsTwice,
  securityTxtBelowAPath,
  securityTxtExpired,
  severalVendorsInOneRecord,
  subprocessorWithoutData,
  targetBeforeItsCondition,
  targetNearAndNotBegun,
  targetPassed,
  targetsDiffer,
  unknownReference,
  unnamedButIdentified,
  vendorUndecided,
  booksDoNotBalance,
  namedByADescription,
  idChanged,
  entryDoesNotFit,
  noticeTooShort,
  emergencyInTime,
  objectionWindowTooShort,
  windowLongerThanNotice,
  lastDayNotWritten,
  termNotPromised,
  holidaysUnknown,
  announcedInFuture,
  announcedLongAgo,
  announcedNotIncreasing,
  publishedEntryEdited,
  publishedEntryMissing,
  claimWeakened,
  useNotAnnounced,
  guidAuthorityChanged,
  overclaim,
  denialLimitedInWords,
  locationClaimContradicted,
  noSubprocessorsClaimed,
  vendorNotInRegister,
  aiRetentionContradicted,
  aiWordsContradicted,
  periodInWords,
  claimedButNotLive,
  statusNoteContradictsStatus,
  textContradictsField,
  subprocessorCountWrong,
  noContact,
  noDisclosure,
  noNoticePolicy,
  noObjectionContact,
  noReviewDate,
  noSubprocessorAddress,
  plannedWithoutRoadmap,
  bareFigure,
  robotsTxtBelowAPath,
  vendorNeverMentioned,
  vendorWithoutPlace,
  categoryWithoutRetention,
  categoryWithoutPlace,
  encryptionNotStated,
  backupsNotStated,
  breachNoticeNotStated,
  accessNotStated,
  proseNotRead,
];

/** Runs every rule. A rule that crashes is our bug: it becomes a problem that names the rule, and the others still run. */
export function runRules(content: Content): Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
    try {
      return rule
        .check(content)
        .map((finding) => ({ severity: rule.severity, ...finding, code: rule.code }));
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
