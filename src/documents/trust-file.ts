// trust.json: the model as it was written, and what is in force on the day. It does not depend on the time of the build.
import type { Material, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { knownOn } from '../derive/journal/notices.ts';
import { publicAddress } from '../words/format.ts';
import { gapsOn, type Gap } from '../derive/page/gaps.ts';
import { registerOn, type RegisterRow } from '../derive/journal/register.ts';
import { standingOf } from '../derive/page/standing.ts';
import type { RowStanding } from '../vocabulary/statuses.ts';

/** One row of the register on the day, with the material fields in force then. */
interface RegisterEntry extends Material {
  id: string;
  standing: RowStanding;
  from?: Day;
  until?: Day;
  /** How a reader learns its name, where it is listed without it. */
  unnamed?: string;
  /** Ids of announced changes that are not in effect yet, the soonest first. */
  coming?: string[];
}

/** One gap on the day: a reference to its row, and the roadmap items that will close it. */
interface GapEntry extends Pick<Gap, 'status' | 'statement' | 'why'> {
  item: string;
  roadmap?: string[];
}

/**
 * The whole file. `subprocessors` is as written: the register once every announced change is in effect. `register` is the
 * register on `as_of`. Left out are `allow` (a note to colleagues), `theme` and `host` (not facts) and everything that is
 * announced later.
 */
export interface TrustFile extends Trust {
  $schema: string;
  version: 1;
  as_of: Day;
  register: RegisterEntry[];
  gaps: GapEntry[];
}

/** The file of a day. Its keys are in a fixed order, whatever the order of the content's files. */
export function trustFileOn(trust: Trust, asOf: Day): TrustFile {
  const register = registerOn(trust, asOf);
  const known = new Set(register.map(({ id }) => id));
  const { theme: _theme, host: _host, ...site } = trust.site;
  const file: TrustFile = {
    $schema: publicAddress(trust.site.url, '/trust.schema.json'),
    version: 1,
    as_of: asOf,
    site,
    controls: trust.controls,
    gaps: gapsOn(trust, asOf).map(gapEntry),
    certifications: trust.certifications,
    data: trust.data,
    ai: trust.ai,
    register: register.map(registerEntry),
    subprocessors: trust.subprocessors.filter(({ id }) => known.has(id)),
    recipients: trust.recipients,
    changes: knownOn(trust.changes, asOf),
    ...(trust.roadmap && { roadmap: trust.roadmap }),
    commitments: trust.commitments,
    ...(trust.disclosure && { disclosure: trust.disclosure }),
    documents: trust.documents,
    questions: trust.questions,
    sections: trust.sections,
  };
  return withoutAllow(file) as TrustFile;
}

/** A row of the register as JSON has it. */
export function registerEntry(row: RegisterRow): RegisterEntry {
  const { id, from, until, material, unnamed, coming } = row;
  return {
    id,
    standing: standingOf(row),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...material,
    ...(unnamed !== undefined && { unnamed }),
    ...(coming.length > 0 && { coming: coming.map(({ change }) => change.id) }),
  };
}

function gapEntry({ kind, row, status, statement, why, items }: Gap): GapEntry {
  return {
    item: `${kind}/${row.id}`,
    status,
    ...(statement !== undefined && { statement }),
    ...(why !== undefined && { why }),
    ...(items.length > 0 && { roadmap: items.map(({ id }) => id) }),
  };
}

function withoutAllow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAllow);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'allow');
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutAllow(held)]));
}
