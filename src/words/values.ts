// The values of fields that need a word. A language that lacks one of them does not compile.
import type { Deadline } from '../documents/deadlines.ts';
import type { ExportPath } from '../documents/exports.ts';
import type { FeedName } from '../documents/feeds.ts';
import type {
  Ai,
  Certification,
  Commitment,
  Commitments,
  Control,
  DataCategory,
  Disclosure,
  Document,
  Location,
  Retention,
  RoadmapItem,
  Site,
  Subprocessor,
  Transfer,
  Trust,
} from '../trust.ts';
import type { ChangeKind } from '../vocabulary/changes.ts';
import type { Framework, MappedFramework } from '../vocabulary/frameworks.ts';
import type { LegalRole } from '../vocabulary/legal-roles.ts';
import type { Engagement, MaterialField } from '../vocabulary/material.ts';
import type { SectionName } from '../vocabulary/sections.ts';
import type { CertificationStatus, ControlStatus, RowStanding } from '../vocabulary/statuses.ts';

type Some<T, Key extends keyof T> = NonNullable<T[Key]>;

/** Every status that a row can have, whatever its kind. */
export type StatusKey =
  | ControlStatus
  | CertificationStatus
  | Some<RoadmapItem, 'status'>
  | RowStanding
  | Document['access'];

/** Keys that end in a value of a field: how each key begins, and the values that need a word. */
export interface WordsByValue {
  'page.statuses': StatusKey;
  'page.sections': SectionName;
  'page.control.layers': Some<Control, 'layers'>[number];
  'page.control.keyTypes': Some<Some<Control, 'keys'>, 'type'>;
  'page.control.access': Some<Some<Control, 'endpoints'>[number], 'access'>;
  'page.control.passes': Some<Control, 'lifetimes'>[number]['of'];
  'page.control.checks': Some<Some<Control, 'verified_by'>[number], 'method'>;
  'page.control.frameworks': MappedFramework;
  'page.certification.frameworks': Framework;
  'page.ask.before': Some<Certification, 'ask_before'>;
  'page.certification.roles': LegalRole;
  'page.retention.confirmed': Some<Extract<Retention, { rule: 'varies' }>, 'confirmed'>;
  'page.data.captions': Some<Trust['data'], 'categories_are'>;
  'page.data.completeAs': Some<Trust['data'], 'categories_are'>;
  'page.retention.stages': Extract<Retention, { rule: 'stages' }>['stages'][number]['state'];
  'page.deletion.by': NonNullable<Some<DataCategory, 'deletion'>['by']>;
  'page.notStored.never': Some<Some<Trust['data'], 'not_stored'>[number], 'never'>;
  'page.notStored.limited': Some<Some<Trust['data'], 'not_stored'>[number], 'never'>;
  'page.ai.trainingValues': Some<Some<Ai, 'providers'>[number], 'trains_on_customer_data'>;
  'page.subprocessors.engagementValues': Engagement;
  'page.ai.accounts': Some<Ai, 'account'>;
  'page.ai.routes': Some<Some<Some<Ai, 'providers'>[number], 'route'>, 'kind'>;
  'page.ai.shares': Some<Some<Some<Ai, 'providers'>[number], 'route'>, 'share'>;
  'changes.record.dpaStatuses': Some<Subprocessor, 'dpa_status'>;
  'page.locations.activities': Some<Location, 'activity'>;
  'page.locations.selections': Some<Location, 'selection'>;
  'page.locations.chosen': Some<Location, 'chosen'>;
  'page.locations.regions': Some<Location, 'region'>;
  'page.transfers.mechanisms': Transfer['mechanism'];
  'page.commitments.events': Commitment['event'];
  'page.commitments.to': Some<Commitment, 'to'>;
  'page.commitments.clocks': Some<Commitment, 'clock_starts'>;
  'page.commitments.channels': Some<Commitment, 'channels'>[number];
  'page.target.for': Some<RoadmapItem, 'target_for'>;
  'page.commitments.bases': Some<Commitment, 'basis'>;
  'page.availability.per': Some<Commitments, 'availability'>[number]['per'];
  'page.disclosure.models': Some<Disclosure, 'window'>['model'];
  'page.disclosure.then': Some<Some<Disclosure, 'window'>, 'then'>;
  'page.disclosure.safeHarbourValues': Some<Disclosure, 'safe_harbour'>['level'];
  'page.disclosure.bounties': Some<Disclosure, 'bounty'>['offered'];
  'page.documents.kinds': Document['kind'];
  'page.offers.metValues': Some<Some<Site, 'offers'>[number], 'met'>;
  'page.links.kinds': Some<Site, 'links'>[number]['kind'];
  'page.links.onThisPageValues': Some<Some<Site, 'links'>[number], 'on_this_page'>;
  'announcement.kinds': ChangeKind;
  'announcement.fields': MaterialField;
  'changes.mechanismSources': Transfer['mechanism'];
  'changes.register.standings': `${RowStanding | 'customer'}.${'title' | 'about'}`;
  'follow.deadlines': Deadline['what'];
  'exports.links': ExportPath;
  'llms.feedNames': FeedName;
}

/** The keys that every language must have. */
export type CompleteWords = {
  [Beginning in keyof WordsByValue as `${Beginning}.${WordsByValue[Beginning]}`]: unknown;
};
