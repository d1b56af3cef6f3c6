// What a rule is and what it is given: the whole content with places as paths, and never a line or a clock.
import type { Day } from '../day.ts';
import type { Published } from '../derive/journal/published.ts';
import type { CodeFacts } from '../problem-codes.ts';
import type { Place, ProposedEntry, Severity } from '../problem.ts';
import type { Resolved } from '../references/references.ts';
import type { FieldMeaning, ReferenceKind } from '../schema/fields/fields.ts';
import type { HolidaysFound } from '../holidays.ts';
import type { Trust } from '../trust.ts';

/** A record with an id, wherever it stands. */
export interface PlacedRecord {
  /** The file's stem and the keys down to the list: `controls.groups.controls`. Ids are unique in each list. */
  list: string;
  id: string;
  place: Place;
}

/** A text field with its meaning. */
export interface PlacedField {
  stem: string;
  meaning: FieldMeaning;
  /** With its references resolved. */
  value: string;
  place: Place;
  /** Present where the text refers to fields: what of it was written by hand. */
  resolved?: Resolved;
}

/** A rule that an author switched off for a record, with a reason. */
export interface Allowance {
  code: string;
  /** The record for which the rule does not apply; everything in it included. */
  record: Place;
  /** Where the reason stands. */
  place: Place;
}

/** The content as rules see it. Records and fields are there for every file that could be parsed. */
export interface Content {
  records: PlacedRecord[];
  fields: PlacedField[];
  allowances: Allowance[];
  /** Names of the pictures in the content folder. */
  pictures: ReadonlySet<string>;
  /** The list in which the records of a kind stand. */
  listOf: Record<ReferenceKind, string>;
  /** Kinds of file of which some could not be read: an id that is not among `records` may stand there. */
  unsure: ReadonlySet<string>;
  asOf: Day;
  /** This moment, `2026-11-20T09:00:00Z`; absent when the content is held against another day than today. */
  now?: string;
  /** What is live, when the content is held against it. */
  published?: Published;
  /** The public holidays that the promise of notice names, by code, or why they are not known. */
  holidays?: Readonly<Record<string, HolidaysFound>>;
  /** There once every file is valid. */
  trust?: Trust;
  /** The place of a record: by kind and id, then a path into the record. */
  placeOf(kind: ReferenceKind, id: string, path?: Place['path']): Place;
}

export interface RuleFinding {
  place: Place;
  message: string;
  fix?: string;
  /** What stands in place of the words, if there is exactly one right correction. */
  rewrite?: string;
  /** Where it is not that of the rule. */
  severity?: Severity;
  /** Journal entries that are part of the fix; they are printed as YAML below it. */
  entries?: ProposedEntry[];
}

/** What a rule says of itself; docs/rules.md is written from it. */
export interface RuleFacts extends CodeFacts {
  /** The name of the rule's file and of its fixtures, and its anchor in the docs. */
  code: string;
  severity: Severity;
  /** What a reviewer asks, where the rule finds that the page leaves it open. */
  question?: string;
}

/** One check across files. */
export interface Rule extends RuleFacts {
  check(content: Content): RuleFinding[];
}
