// The record in which a sentence stands: what it is about without naming it.
import { controlsOf } from '../../../derive/claims/controls.ts';
import { certificationStatusOn } from '../../../derive/page/gaps.ts';
import type { Place } from '../../../problem.ts';
import type { Content } from '../../rule.ts';
import { standsIn } from '../../references/stands-in.ts';
import { stageOf } from '../../../vocabulary/statuses.ts';

export interface OwnRecord {
  title: string;
  file: string;
  /** As the page prints it, in marks: "`status: planned`". */
  state: string;
  /** Whether it is still to come, was never there, or is over. Nothing where the record says neither. */
  stage?: 'coming' | 'absent' | 'over';
  /** What else its fields say of it. */
  about: string;
  /** What is not part of it, or is not done with it, by the key of each list. */
  never: Readonly<Record<string, readonly string[]>>;
}

interface PlacedRecordOf extends OwnRecord {
  places: readonly Place[];
}

const denialsOf = (row: object): OwnRecord['never'] =>
  Object.fromEntries(
    Object.entries({ ...row, ...('coverage' in row ? (row.coverage as object) : {}) }).flatMap(
      ([key, value]) =>
        ['not_received', 'not_used_for', 'never_sees', 'excludes', 'not_yet'].includes(key)
          ? [[key, [value].flat().map(String)]]
          : [],
    ),
  );

/** Looks up the record of a place. */
export function recordsOf({ trust, asOf, placeOf }: Content): (place: Place) => OwnRecord[] {
  if (!trust) return () => [];
  const gaps = (item: string): Place[] =>
    (trust.controls.gaps ?? []).flatMap((gap, index) =>
      gap.item === item ? [{ file: 'controls.yaml', path: ['gaps', index] }] : [],
    );
  const delivering = (item: string): Place[] =>
    (trust.roadmap?.items ?? [])
      .filter(({ delivers = [], status }) => delivers[0] === item && status !== 'dropped')
      .map(({ id }) => placeOf('roadmap', id));
  const around = (item: string) => [...gaps(item), ...delivering(item)];
  const controls = controlsOf(trust).map((row): PlacedRecordOf => {
    const stage = stageOf(row.status);
    return {
      title: row.title,
      file: 'controls.yaml',
      state: `\`status: ${row.status}\``,
      ...(stage !== 'there' && row.status !== 'on-request' && { stage }),
      about: row.title,
      never: denialsOf(row),
      places: [placeOf('control', row.id), ...around(`control/${row.id}`)],
    };
  });
  const certifications = trust.certifications.map((row): PlacedRecordOf => {
    const status = certificationStatusOn(row, asOf);
    const stage = status === 'expired' ? 'over' : stageOf(status);
    return {
      title: row.title,
      file: 'certifications.yaml',
      state: `\`status: ${status}\``,
      ...(stage !== 'there' && { stage }),
      about: row.title,
      never: {},
      places: [placeOf('certification', row.id), ...around(`certification/${row.id}`)],
    };
  });
  const documents = trust.documents.map((row): PlacedRecordOf => ({
    title: row.title,
    file: 'documents.yaml',
    state: `\`access: ${row.access}\``,
    ...(row.access === 'planned' && { stage: 'coming' as const }),
    about: row.title,
    never: denialsOf(row),
    places: [placeOf('document', row.id)],
  }));
  const vendors = trust.subprocessors.map((row): PlacedRecordOf => ({
    title: row.name,
    file: 'subprocessors.yaml',
    state: row.undecided ? '`undecided`' : '',
    ...(row.undecided && { stage: 'coming' as const }),
    about: `${row.name} ${row.purpose ?? ''}`,
    never: denialsOf(row),
    places: [placeOf('subprocessor', row.id)],
  }));
  const all = [...controls, ...certifications, ...documents, ...vendors];
  return (place) => all.filter(({ places }) => places.some((record) => standsIn(record, place)));
}
