// Finds references to records that do not exist.
import { nearest } from '../../nearest.ts';
import type { ReferenceKind } from '../../schema/fields/fields.ts';
import { sectionNames } from '../../vocabulary/sections.ts';
import type { Content, PlacedField, Rule, RuleFinding } from '../rule.ts';

export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  group: 'across-files',
  reason: 'A reference must lead to a row that exists.',
  check(content) {
    const ids = idsByKind(content);
    return content.fields.flatMap((field) => {
      if (field.meaning.role === 'section') return checkSection(field, ids);
      if (field.meaning.role !== 'reference' || !field.meaning.to) return [];
      return checkReference(field, field.meaning.to, ids).map((found) =>
        isFormerCategory(field, content) ? withFormerId(found, field.value) : found,
      );
    });
  },
};

// A category that the journal names has lost its id: the register is right, and data.yaml is not.
function isFormerCategory({ stem, meaning, value }: PlacedField, { fields }: Content): boolean {
  const isData = (to: readonly ReferenceKind[] | undefined) => to?.length === 1 && to[0] === 'data';
  return (
    stem === 'subprocessors' &&
    isData(meaning.to) &&
    fields.some(
      (field) => field.stem === 'changes' && isData(field.meaning.to) && field.value === value,
    )
  );
}

function withFormerId(found: RuleFinding, id: string): RuleFinding {
  return {
    place: found.place,
    message: `There is no data category with the id \`${id}\` any more, and the journal says that vendors receive it. Ids are permanent.`,
    fix: `Write \`id: ${id}\` again in data.yaml, or add the category; take it out when no vendor receives it any more.`,
  };
}

type Ids = Map<ReferenceKind | 'section', Set<string>>;

// A kind whose files could not all be read is left out: what they name is not known.
function idsByKind({ records, fields, listOf, unsure }: Content): Ids {
  const ids: Ids = new Map();
  for (const [kind, list] of Object.entries(listOf) as [ReferenceKind, string][])
    if (!unsure.has(list.split('.')[0] ?? ''))
      ids.set(kind, new Set(records.filter((record) => record.list === list).map(({ id }) => id)));
  // A vendor that left the register lives on in the journal, where entries go on naming it.
  const vendors = ids.get('subprocessor');
  for (const record of records) if (record.list === 'changes.register') vendors?.add(record.id);
  for (const vendor of introduced(fields)) vendors?.add(vendor);
  if (unsure.has('changes')) ids.delete('subprocessor');
  if (!unsure.has('sections'))
    ids.set(
      'section',
      new Set(records.filter(({ list }) => list === 'sections').map(({ id }) => id)),
    );
  return ids;
}

// An entry that takes effect with name and purpose in `after` is one that brought the vendor in.
function introduced(fields: readonly PlacedField[]): string[] {
  const entries = fields.filter(({ stem }) => stem === 'changes');
  const written = new Set(entries.map(({ place }) => `${place.file} ${place.path.join('.')}`));
  return entries
    .filter(
      ({ meaning, place }) =>
        meaning.to?.[0] === 'subprocessor' &&
        place.path.at(-1) === 'subprocessor' &&
        ['effective', 'after.name', 'after.purpose'].every((key) =>
          written.has(`${place.file} ${key}`),
        ),
    )
    .map(({ value }) => value);
}

function checkReference(field: PlacedField, to: readonly ReferenceKind[], ids: Ids): RuleFinding[] {
  // A journal entry is a snapshot: categories and rows that it names may have left the page since.
  if (field.stem === 'changes' && !['subprocessor', 'change'].includes(to[0] ?? '')) return [];
  const slash = field.value.indexOf('/');
  const kind = (to.length === 1 ? to[0] : field.value.slice(0, slash)) as ReferenceKind;
  const id = field.value.slice(to.length === 1 ? 0 : slash + 1);
  const known = ids.get(kind);
  if (!known || known.has(id)) return [];
  return [missing(field, kindWords[kind], id, known, to.length === 1 ? '' : `${kind}/`)];
}

function checkSection(field: PlacedField, ids: Ids): RuleFinding[] {
  const [folder, id] = field.value.split('/') as [string, string?];
  if (id === undefined) return checkSectionName(field, ids);
  if (folder !== 'controls' && folder !== 'section')
    return [
      {
        place: field.place,
        message: `There is no section \`${field.value}\`.`,
        fix: 'Write `controls/<group>`, `section/<file>`, or the name of a section such as `data`.',
      },
    ];
  const known = ids.get(folder === 'controls' ? 'group' : 'section');
  if (!known || known.has(id)) return [];
  return [
    missing(
      field,
      folder === 'controls' ? 'group of controls' : 'Markdown section',
      id,
      known,
      `${folder}/`,
    ),
  ];
}

// A bare word is one of the usual sections; what else has that name is written with its folder.
function checkSectionName(field: PlacedField, ids: Ids): RuleFinding[] {
  const { value, place } = field;
  if (sectionNames.some((name) => name === value)) return [];
  const named = (folder: string, kind: 'group' | 'section') =>
    [...(ids.get(kind) ?? [])].map((id) => ({ id, whole: `${folder}/${id}` }));
  const others = [...named('section', 'section'), ...named('controls', 'group')];
  const meant =
    others.find(({ id }) => id === value)?.whole ??
    nearest(value, [...sectionNames, ...others.map(({ whole }) => whole)]);
  return [
    {
      place,
      message: `There is no section \`${value}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      fix: meant
        ? `Write \`${meant}\`.`
        : `Write one of ${sectionNames.map((name) => `\`${name}\``).join(', ')}; or \`controls/<group>\`, \`section/<file>\`.`,
    },
  ];
}

function missing(
  field: PlacedField,
  what: string,
  id: string,
  known: Set<string>,
  prefix: string,
): RuleFinding {
  // A journal entry is not offered itself.
  const others = [...known].filter((each) => field.place.file !== `changes/${each}.yaml`);
  const meant = nearest(id, others);
  const all = others.map((each) => `\`${prefix}${each}\``);
  return {
    place: field.place,
    message: `There is no ${what} with the id \`${id}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    fix: meant
      ? `Write \`${prefix}${meant}\`, or add the ${what}.`
      : all.length === 0
        ? `Add the ${what}, or take the reference out.`
        : `Write one of ${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}, or add the ${what}.`,
  };
}

const kindWords: Record<ReferenceKind, string> = {
  control: 'control',
  group: 'group of controls',
  certification: 'certification',
  roadmap: 'roadmap item',
  data: 'data category',
  subprocessor: 'subprocessor',
  commitment: 'commitment',
  severity: 'severity level',
  document: 'document',
  question: 'question',
  change: 'journal entry',
  'not-stored': 'row of what is not stored',
  availability: 'promise of availability',
  'ai-provider': 'provider of models',
  'ai-feature': 'feature that uses a model',
  promise: 'promise',
};
