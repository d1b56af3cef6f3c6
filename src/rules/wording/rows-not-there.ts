// Controls and certifications that are not there on the day, the rows that are, and the records in which no sentence claims one of them.
import { certificationStatusOn, rowsNotThereOn, type Gap } from '../../derive/page/gaps.ts';
import type { Day } from '../../day.ts';
import type { Place } from '../../problem.ts';
import type { Certification, Control, Trust } from '../../trust.ts';
import { stageOf } from '../../vocabulary/statuses.ts';
import type { Content, PlacedField } from '../rule.ts';
import { standsIn } from '../references/stands-in.ts';
import { targetedRows } from '../plans/targeted-rows.ts';

export interface RowNotThere {
  /** As an author refers to it: `control/mfa`. */
  reference: string;
  kind: Gap['kind'];
  title: string;
  status: Gap['status'];
  target: string | undefined;
  plans: readonly string[];
  /** What of it is there, in the author's words. */
  covers: string;
  place: Place;
  certification: Certification | undefined;
}

export function rowsNotThere(trust: Trust, { asOf, placeOf }: Content): RowNotThere[] {
  return rowsNotThereOn(trust, asOf)
    .filter(({ status }) => stageOf(status) !== 'there')
    .map(({ kind, row, status }) => {
      // A certification has neither.
      const { plans = [], coverage } = row as Partial<Control>;
      return {
        kind,
        reference: `${kind}/${row.id}`,
        title: row.title,
        status,
        target: row.target,
        plans,
        covers: coverage?.covers ?? '',
        place: placeOf(kind, row.id),
        certification: 'framework' in row ? row : undefined,
      };
    });
}

/** Titles of the controls that are live. */
export const liveTitles = (content: Content): string[] =>
  targetedRows(content)
    .filter(({ state }) => state === 'live')
    .map(({ title }) => title);

/** The frameworks of which something is held on the day, by us and not by a vendor alone, and not in our own words alone. */
export function heldCertifications({ certifications }: Trust, asOf: Day): Certification[] {
  return certifications.filter((one) => {
    const status = certificationStatusOn(one, asOf);
    return stageOf(status) === 'there' && status !== 'inherited' && status !== 'own-statement';
  });
}

const lists = new Set(['limits', 'offers', 'not_stored']);

/** Whether a field stands where nothing is claimed: in the record of a row that is open, in a list of limits or of offers. */
export function openGround(content: Content): (field: PlacedField) => boolean {
  const open = targetedRows(content)
    .filter(({ reached }) => reached === 'open')
    .map((row) => parentOf(row.at('title')));
  return ({ place }) =>
    place.path.some((step) => lists.has(String(step))) ||
    open.some((record) => standsIn(record, place));
}

/** The records that refer to a row, by its reference: `control/mfa`. What stands in them speaks of it as it is. */
export function referringRecords({ fields }: Content): Map<string, Place[]> {
  const records = new Map<string, Place[]>();
  for (const { meaning, value, place } of fields) {
    if (!meaning.to) continue;
    const [only, ...others] = meaning.to;
    const named = others.length === 0 ? `${only}/${value}` : value;
    const key = place.path.findLastIndex((step) => typeof step === 'string');
    const record = { file: place.file, path: place.path.slice(0, key) };
    records.set(named, [...(records.get(named) ?? []), record]);
  }
  return records;
}

const parentOf = ({ file, path }: Place): Place => ({ file, path: path.slice(0, -1) });
