// docs/fields.md: every key of every content file, made from the JSON Schemas that editors read.
import { contentKinds, stems, type Stem } from '../index.ts';
import { jsonSchemas, mayRefer } from './json-schema.ts';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  enum?: string[];
  const?: string;
  description?: string;
  examples?: unknown[];
}

/** The text of docs/fields.md: a section for each kind of file, a row for each key. */
export function fieldReferenceText(): string {
  const told = new Map<string, string>();
  const schemas = jsonSchemas();
  const sections = stems.flatMap((stem) => {
    const text = schemas.get(`${stem}.json`);
    return text === undefined
      ? []
      : [section(stem, JSON.parse(text.replaceAll(mayRefer, '')) as Schema, told)];
  });
  return [introduction, ...sections, pages].join('\n\n') + '\n';
}

const introduction = `# Fields

Every key that a content file may have. **Bold** keys are required where their parent is written. \`[]\` after a key means a
list. Days are written \`2026-11-21\`, target dates also as a month, quarter, half-year or year (\`2027-Q1\`). Your editor shows
the same texts while you write, and \`candor check\` says what is wrong with a value.

A text outside the journal may refer to a field, which it then prints as the page does: \`\${commitment/breach-notice.within}\`,
\`\${notice.days}\`, \`\${control/sso}\`. A row is named by its kind and its id, what stands once by its keys; in a list behind a
dot, an element by its id, or by a word that it alone has (\`\${data/account.retention.stages.soft-deleted.for}\`). Behind a list,
\`count\` is how many it has. [How to write references](editors.md#words-bound-to-fields).`;

const pages = `## sections/\\<id\\>.md

A text in Markdown: a line \`# Title\` first, then the text. Where it stands on the page is said by \`order\` in site.yaml.`;

/** A repeated group of keys is printed once if it has more keys than this. */
const fewKeys = 3;

function section(stem: Stem, schema: Schema, told: Map<string, string>): string {
  const heading = `## ${fileOf(stem)}`;
  if (!schema.oneOf)
    return [heading, sentence(schema), table(rowsOf(schema, '', stem, told))].join('\n\n');
  const kinds = schema.oneOf.map((kind) => {
    const { kind: name, ...properties } = kind.properties ?? {};
    const rows = rowsOf({ ...kind, properties }, '', stem, told);
    return [`### kind: ${name?.const}`, sentence(name ?? {}), table(rows)].join('\n\n');
  });
  return [heading, ...kinds].join('\n\n');
}

const fileOf = (stem: Stem) =>
  contentKinds[stem].shape === 'folder' ? `${stem}/\\<id\\>.yaml` : `${stem}.yaml`;
const sentence = ({ description = '' }: Schema) => description;

interface Row {
  key: string;
  required: boolean;
  says: string;
  example: string;
}

function rowsOf(schema: Schema, parent: string, stem: Stem, told: Map<string, string>): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const part = property.items ?? property;
    const path = `${parent}${key}${property.items ? '[]' : ''}`;
    const groups = [part, ...(part.oneOf ?? [])].filter(({ properties }) => properties);
    const same = groups.map((group) => told.get(JSON.stringify(group.properties)));
    const isTold = same.length > 0 && same.every((earlier) => earlier !== undefined);
    const row = {
      key: path,
      required: schema.required?.includes(key) ?? false,
      says: [saying(property, part), isTold ? `Keys as in ${same[0]}.` : '']
        .filter((text) => text !== '')
        .join(' '),
      example: exampleOf(property, part),
    };
    if (isTold) return [row];
    return [
      row,
      ...groups.flatMap((group) => {
        if (Object.keys(group.properties ?? {}).length > fewKeys)
          told.set(JSON.stringify(group.properties), `\`${path}\` of ${fileOf(stem)}`);
        return rowsOf(group, `${path}.`, stem, told);
      }),
    ];
  });
}

function saying(property: Schema, part: Schema): string {
  const values = part.enum ?? property.enum;
  const words = property.description ?? part.description ?? '';
  const kinds = part.oneOf?.flatMap(({ properties }) =>
    Object.entries(properties ?? {}).flatMap(([key, { const: value }]) =>
      value === undefined ? [] : [`\`${key}: ${value}\``],
    ),
  );
  return [
    words,
    values && values.length <= 40
      ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.`
      : '',
    kinds ? `One of ${kinds.join(', ')}.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function exampleOf(property: Schema, part: Schema): string {
  const [example] =
    part.examples ?? property.examples ?? (part.const === undefined ? [] : [part.const]);
  if (example === undefined) return '';
  return `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

const table = (rows: readonly Row[]) =>
  [
    '| key | what it says | example |',
    '| --- | --- | --- |',
    ...rows.map(({ key, required, says, example }) => {
      const name = required ? `**\`${key}\`**` : `\`${key}\``;
      return `| ${name} | ${cell(says)} | ${cell(example)} |`;
    }),
  ].join('\n');
