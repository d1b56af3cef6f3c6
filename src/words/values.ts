// The values of fields that have a word of their own: a language that lacks one of them does not compile.
import type { Deadline } from '../documents/deadlines.ts';
import type { ExportPath } from '../documents/exports.ts';
import type { FeedName } from '../documents/feeds.ts';
import type {
  Ai,
  ChangeKind,
  Commitment,
  Commitments,
  DataCategory,
  Disclosure,
  Document,
  Material,
  Retention,
  RoadmapItem,
  Site,
  Trust,
} from '../trust.ts';
import type { Framework, MappedFramework } from '../vocabulary/frameworks.ts';
import type { Engagement, MaterialField } from '../vocabulary/material.ts';
import type { SectionName } from '../vocabulary/sections.ts';
import type { CertificationStatus, ControlStatus, RowStanding } from '../vocabulary/statuses.ts';

type Some<T, Key extends keyof T> = NonNullable<T[Key]>;
type Location = Some<Material, 'locations'>[number];

/** Every status that a row can have, whatever its kind. */
export type StatusKey =
  | ControlStatus
  | CertificationStatus
  | Some<RoadmapItem, 'status'>
  | RowStanding
  | Document['access'];

/** Each table of words that is looked up by a value, by the values that it has to hold. */
export interface Values {
  status: StatusKey;
  section: SectionName;
  activity: Some<Location, 'activity'>;
  selection: Some<Location, 'selection'>;
  region: Some<Location, 'region'>;
  mechanism: Some<Material, 'transfers'>[number]['mechanism'];
  engagement: Engagement;
  stage: Extract<Retention, { rule: 'stages' }>['stages'][number]['state'];
  deletionBy: Some<DataCategory, 'deletion'>['by'];
  never: Some<Some<Trust['data'], 'not_stored'>[number], 'never'>;
  training: Some<Some<Ai, 'providers'>[number], 'trains_on_customer_data'>;
  commitmentEvent: Commitment['event'];
  audience: Some<Commitment, 'to'>;
  clock: Some<Commitment, 'clock_starts'>;
  channel: Some<Commitment, 'channels'>[number];
  basis: Some<Commitment, 'basis'>;
  availabilityPeriod: Some<Commitments, 'availability'>[number]['per'];
  framework: Framework;
  mappedFramework: MappedFramework;
  documentKind: Document['kind'];
  linkKind: Some<Site, 'links'>[number]['kind'];
  disclosureModel: Some<Disclosure, 'window'>['model'];
  safeHarbour: Some<Disclosure, 'safe_harbour'>['level'];
  bounty: Some<Disclosure, 'bounty'>['offered'];
  changeKind: ChangeKind;
  materialField: MaterialField;
  registerPart: RowStanding | 'customer';
  deadline: Deadline['what'];
  exportPath: ExportPath;
  feed: FeedName;
}

/** A word, or another form of words, for each value of a table. */
export type For<Table extends keyof Values, Form = string> = Record<Values[Table], Form>;
