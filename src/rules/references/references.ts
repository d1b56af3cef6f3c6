// Which record names which: every reference of the content with the record that it stands in, resolved to `<list>/<id>`.
import type { ReferenceKind } from '../../schema/fields/fields.ts';
import type { Place } from '../../problem.ts';
import type { Content, PlacedField, PlacedRecord } from '../rule.ts';

export interface Reference {
  /** The record that it stands in, and the one that it names; both as `<list>/<id>`. */
  from: string;
  to: string;
  /** The record that it stands in, as an author refers to it: `control/mfa`. */
  holder: string;
  /** The key that holds it, and what was written there. */
  key: string;
  value: string;
  inList: boolean;
  place: Place;
}

/** All references that stand in a record, in the order of the files. Of the journal only which entry amends which. */
export function referencesIn({ records, fields, listOf }: Content): Reference[] {
  const recordAt = new Map(records.map((record) => [keyOf(recordPlace(record)), record]));
  const kindOf = new Map(Object.entries(listOf).map(([kind, list]) => [list, kind]));
  kindOf.set('sections', 'section');
  return fields.flatMap((field) => {
    const to = targetOf(field, listOf);
    const around = to === undefined ? undefined : recordAround(field, recordAt);
    const { value, place } = field;
    const key = place.path.findLast((step) => typeof step === 'string');
    if (to === undefined || !around || key === undefined) return [];
    const { list, id } = around;
    return [
      {
        from: `${list}/${id}`,
        to,
        holder: `${kindOf.get(list) ?? list}/${id}`,
        key,
        value,
        inList: key !== place.path.at(-1),
        place,
      },
    ];
  });
}

function targetOf(
  { stem, meaning: { role, to = [] }, value }: PlacedField,
  listOf: Content['listOf'],
): string | undefined {
  const [kind = '', id] = value.split('/');
  if (role === 'section') return kind === 'section' ? `sections/${id}` : undefined;
  if (role !== 'reference' || (stem === 'changes' && to[0] !== 'change')) return undefined;
  const [only] = to;
  return to.length === 1 && only
    ? `${listOf[only]}/${value}`
    : `${listOf[kind as ReferenceKind]}/${id}`;
}

// The innermost record around a field: its file, or the nearest group of keys above it that has an id.
function recordAround({ place }: PlacedField, recordAt: Map<string, PlacedRecord>) {
  for (let depth = place.path.length - 1; depth >= 0; depth -= 1) {
    const record = recordAt.get(keyOf({ file: place.file, path: place.path.slice(0, depth) }));
    if (record) return record;
  }
  return undefined;
}

function recordPlace({ place }: PlacedRecord): Place {
  return place.path.at(-1) === 'id' ? { ...place, path: place.path.slice(0, -1) } : place;
}

const keyOf = ({ file, path }: Place) => [file, ...path].join('\n');
