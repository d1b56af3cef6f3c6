// The model: everything that the content says, as one frozen value that can be written as JSON.
import { compareText, type Day } from './day.ts';
import type { Material } from './schema/fields/material.ts';
import type { Ai } from './schema/kinds/ai.ts';
import type { Certification } from './schema/kinds/certifications.ts';
import type { Change } from './schema/kinds/changes.ts';
import type { Commitments } from './schema/kinds/commitments.ts';
import type { Controls } from './schema/kinds/controls.ts';
import type { Data } from './schema/kinds/data.ts';
import type { Disclosure } from './schema/kinds/disclosure.ts';
import type { Document } from './schema/kinds/documents.ts';
import type { Question } from './schema/kinds/faq.ts';
import type { Recipient } from './schema/kinds/recipients.ts';
import type { Roadmap } from './schema/kinds/roadmap.ts';
import type { Section } from './schema/kinds/sections.ts';
import type { Site } from './schema/kinds/site.ts';
import type { Subprocessor } from './schema/kinds/subprocessors.ts';

export type { Ai } from './schema/kinds/ai.ts';
export type { Certification } from './schema/kinds/certifications.ts';
export type { Change } from './schema/kinds/changes.ts';
export type { Commitment, Commitments } from './schema/kinds/commitments.ts';
export type { Control, ControlGroup } from './schema/kinds/controls.ts';
export type { Data, DataCategory, Retention } from './schema/kinds/data.ts';
export type { Disclosure } from './schema/kinds/disclosure.ts';
export type { Document } from './schema/kinds/documents.ts';
export type { Material } from './schema/fields/material.ts';
export type { Snapshot } from './schema/fields/use.ts';
export type { Recipient } from './schema/kinds/recipients.ts';
export type { RoadmapItem } from './schema/kinds/roadmap.ts';
export type { Section } from './schema/kinds/sections.ts';
export type { Site } from './schema/kinds/site.ts';
export type { Subprocessor } from './schema/kinds/subprocessors.ts';

/** A place in which a vendor processes data, and a ground on which data is transferred to it. */
export type Location = NonNullable<Material['locations']>[number];
export type Transfer = NonNullable<Material['transfers']>[number];

/** The public holidays of a country or region, for the years in which they may be needed. */
export interface Holidays {
  /** The region, as a reader knows it; absent for those of the whole country. */
  region?: string;
  /** The first and the last day for which they are known. */
  from: Day;
  to: Day;
  days: readonly Day[];
}

/** Lists are in the author's order, except `changes`, which begin with the oldest announcement. */
export interface Trust {
  site: Site;
  data: Data;
  ai: Ai;
  subprocessors: Subprocessor[];
  /** Who receives data and is no subprocessor: outside the journal, notices and counts. */
  recipients: Recipient[];
  changes: readonly Change[];
  controls: Controls;
  certifications: Certification[];
  roadmap?: Roadmap;
  commitments: Commitments;
  disclosure?: Disclosure;
  documents: Document[];
  questions: Question[];
  sections: Section[];
  /** By code (`DE-BY`): what the promise of notice leaves out when it counts business days. Absent where it names none. */
  holidays?: Readonly<Record<string, Holidays>>;
}

/** What valid files hold, by kind. Only `site` is required. */
export interface Contents extends Partial<Omit<Trust, 'site'>> {
  site: Site;
}

/** Builds the model. The same contents give the same model, whatever the order of the files. */
export function assembleTrust(contents: Contents): Trust {
  const changes = [...(contents.changes ?? [])].sort(
    (a, b) => compareText(a.announced, b.announced) || compareText(a.id, b.id),
  );
  const trust: Trust = {
    data: {},
    ai: {},
    subprocessors: [],
    recipients: [],
    controls: {},
    certifications: [],
    commitments: {},
    documents: [],
    questions: [],
    sections: [],
    ...contents,
    changes,
  };
  return deepFreeze(trust);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
