// The statuses that a row can have, and what follows from each.

/** `there`: a reader can rely on it today. `coming`: it is planned or under way. `absent`: neither. */
type Stage = 'there' | 'coming' | 'absent';

/** In the order in which a reader trusts them. */
export const controlStatuses = {
  live: 'there',
  'in-progress': 'coming',
  planned: 'coming',
  'on-request': 'absent',
  'per-deal': 'absent',
  'not-offered': 'absent',
} as const satisfies Record<string, Stage>;
export type ControlStatus = keyof typeof controlStatuses;

export const certificationStatuses = {
  certified: 'there',
  attested: 'there',
  'in-audit': 'coming',
  planned: 'coming',
  'not-held': 'absent',
  'self-assessed': 'there',
  'own-statement': 'there',
  inherited: 'there',
  expired: 'absent',
} as const satisfies Record<string, Stage>;
export type CertificationStatus = keyof typeof certificationStatuses;

/** The stage of a control or certification. */
export function stageOf(status: ControlStatus | CertificationStatus): Stage {
  return { ...controlStatuses, ...certificationStatuses }[status];
}

/** Whether it is there for the customers with whom it is agreed: as it stands when they ask, or in a scope of each deal. */
export function isByAgreement(status: ControlStatus | CertificationStatus): boolean {
  return status === 'on-request' || status === 'per-deal';
}

/** Whether a status claims nothing, so that a row that has it may be removed. By agreement, there is something to be had. */
export function claimsNothing(status: ControlStatus | CertificationStatus): boolean {
  return stageOf(status) === 'absent' && !isByAgreement(status);
}

/** Whether finished work cannot have left a row so. It may well be there by agreement, or have expired since. */
export function isUnfinished(status: ControlStatus | CertificationStatus): boolean {
  return stageOf(status) !== 'there' && !isByAgreement(status) && status !== 'expired';
}

/** Whether somebody else examined the company: a certificate or an audit report. */
export function isExamined(status: CertificationStatus): boolean {
  return status === 'certified' || status === 'attested';
}

/** What "not …" means as a status: the status, and the words that people write behind the "not". */
export const deniedOfControls = {
  'not-offered': ['offered', 'available', 'supported', 'provided', 'included', 'on-request'],
} as const satisfies Partial<Record<ControlStatus, readonly string[]>>;
export const deniedOfCertifications = {
  'not-held': ['held', 'certified', 'attested', 'certificated', 'accredited', 'compliant'],
} as const satisfies Partial<Record<CertificationStatus, readonly string[]>>;

/** What people write for a status that has another name here. */
export const controlStatusWords = {
  live: ['available', 'active', 'enabled', 'implemented', 'deployed', 'done', 'yes'],
  'in-progress': ['wip', 'ongoing', 'underway', 'partial', 'partially-live'],
  planned: ['coming-soon', 'roadmap', 'todo', 'soon', 'future'],
  'not-offered': ['no', 'none', 'unavailable', 'unsupported', 'absent'],
} as const satisfies Partial<Record<ControlStatus, readonly string[]>>;
export const certificationStatusWords = {
  'own-statement': ['compliant', 'compliance', 'aligned', 'conformant', 'adherent', 'ready'],
  'in-audit': ['in-progress', 'ongoing', 'underway', 'audit'],
  planned: ['coming-soon', 'roadmap', 'todo', 'soon', 'future'],
  'not-held': ['no', 'none', 'absent'],
} as const satisfies Partial<Record<CertificationStatus, readonly string[]>>;

/** Statuses of an item of the roadmap. */
export const roadmapStatuses = ['planned', 'in-progress', 'done', 'dropped'] as const;
export const roadmapStatusWords = {
  planned: ['coming-soon', 'todo', 'soon', 'future', 'backlog'],
  'in-progress': ['wip', 'ongoing', 'underway', 'started'],
  done: ['live', 'shipped', 'released', 'finished', 'completed'],
  dropped: ['cancelled', 'canceled', 'abandoned', 'rejected'],
} as const satisfies Partial<Record<(typeof roadmapStatuses)[number], readonly string[]>>;

/** Where a promise stands that does not hold for everyone today. */
export const promiseStatuses = ['in-progress', 'planned', 'on-request', 'per-deal'] as const;

/** What a target can be the target of. */
export const targetMeanings = [
  'start',
  'audit',
  'attestation',
  'certificate',
  'pilot',
  'release',
  'rollout',
] as const;

/** Who can have a document. */
export const documentAccess = ['public', 'on-request', 'under-nda', 'planned'] as const;
export const documentAccessWords = {
  public: ['open', 'published', 'download'],
  'on-request': ['request', 'ask', 'email'],
  'under-nda': ['nda', 'confidential', 'nda-required'],
  planned: ['coming-soon', 'soon', 'todo'],
} as const satisfies Partial<Record<(typeof documentAccess)[number], readonly string[]>>;

/** The status of a vendor of the register on a day. */
const vendorStandings = ['announced', 'active', 'ending', 'ended'] as const;
export type Standing = (typeof vendorStandings)[number];

/** Also the status of a row of the register for which no vendor is chosen yet. */
export const rowStandings = [...vendorStandings, 'undecided'] as const;
export type RowStanding = (typeof rowStandings)[number];
