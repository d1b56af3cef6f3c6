// What trust.json may say, made of the schemas that `check` uses: the schema that is published beside it.
import { z } from 'zod';
import { writersKeys } from '../fields/defaults.ts';
import { day, id, list, oneOf, record, reference, text } from '../fields/fields.ts';
import { materialShape, unnamed } from '../fields/material.ts';
import { location, transfer } from '../fields/parts.ts';
import { contentKinds, type ContentKind } from '../index.ts';
import { change } from '../kinds/changes.ts';
import { site } from '../kinds/site.ts';
import { certificationStatuses, controlStatuses, rowStandings } from '../../vocabulary/statuses.ts';

const recordId = { id: id('Permanent name; for what stood in a file of its own, its name.', 'a') };
const said = (what: string) => ({ description: what });

const registerEntry = record(
  {
    id: id('The vendor.', 'acme-mail'),
    standing: oneOf(
      rowStandings,
      'Where it stands on the day. `undecided`: a function for which no vendor is chosen.',
    ),
    from: day('From which day it is or will be used.', '2026-12-20').optional(),
    until: day('From which day it is no longer used.', '2027-03-31').optional(),
    ...materialShape,
    unnamed,
    coming: list(
      reference(['change'], 'An announced change.', '2026-11-20-acme-mail-added'),
      'Announced changes that are not in effect yet, the soonest first.',
    ).optional(),
  },
  'One row of the register, as it holds on the day (`announced`: as it will; `ended`: as it last did).',
);

const gapEntry = record(
  {
    item: reference(['control', 'certification'], 'The row that is not there.', 'control/mfa'),
    status: oneOf({ ...controlStatuses, ...certificationStatuses }, 'Its status on the day.'),
    statement: text('The gap in the company’s words.', 'No enforced MFA').optional(),
    why: text('Why nothing on the roadmap closes it.', 'Agreed for each customer').optional(),
    roadmap: list(
      reference(['roadmap'], 'An item of the roadmap.', 'mfa'),
      'What will close it.',
    ).optional(),
  },
  'One row that is not claimed.',
);

/** trust.json, version 1. A later Candor may add keys; it renames and removes none without a new version. */
const trustFile = record(
  {
    $schema: z.url().meta(said('The address of this schema.')),
    version: z.literal(1).meta(said('Grows when a key is renamed or removed.')),
    as_of: day('The day of which the file speaks.', '2026-11-21'),
    ...Object.fromEntries(Object.entries<ContentKind>(contentKinds).map(inTrustFile)),
    // How the pages look and where they are served is no fact about the company.
    site: site.omit({ theme: true, host: true }).meta(said('The company and the page.')),
    changes: z
      .array(z.discriminatedUnion('kind', withIds()))
      .meta(said(contentKinds.changes.published)),
    gaps: z
      .array(gapEntry)
      .meta(
        said(
          'What is not claimed on the day: first what the author ordered, the most important first.',
        ),
      ),
    register: z.array(registerEntry).meta(said('The register of subprocessors on the day.')),
  },
  'A trust center on a day: what was written, and the register and gaps that follow from it.',
);

/** What trust.json says of one kind of content file, under its key. */
function inTrustFile([stem, kind]: [string, ContentKind]): [string, z.ZodType] {
  const { shape, file, record, key, published } = kind;
  if (published === undefined)
    // A file that may be empty is `{}` when it is not written.
    return [stem, file.safeParse({}).success ? file : file.optional()];
  const each = record ?? (file instanceof z.ZodObject ? file.extend(recordId) : file);
  return [shape === 'list' && key ? key : stem, z.array(each).meta(said(published))];
}

function withIds() {
  const [first, ...rest] = change.options.map((option) => option.extend(recordId));
  return [first, ...rest] as unknown as typeof change.options;
}

// Parts that stand in many places are written once.
const shared = { location, transfer };

/** The text of trust.schema.json (JSON Schema, draft 2020-12). It allows further keys: who pins it can go on reading. */
export function trustSchemaText(): string {
  const named = new Map<unknown, string>(
    Object.entries(shared).map(([name, schema]) => [schema, `#/$defs/${name}`]),
  );
  const json = published(trustFile, named);
  const $defs = Object.fromEntries(
    Object.entries(shared).map(([name, schema]) => {
      const { $schema: _, ...definition } = published(schema, new Map());
      return [name, definition];
    }),
  );
  return `${JSON.stringify({ title: 'Candor: trust.json', ...json, $defs }, null, 2)}\n`;
}

/** Lists that stand below the key of their file, and are empty where the file is not written. */
const listsInTheModel = Object.values<ContentKind>(contentKinds).flatMap(
  ({ shape, key, published }) =>
    shape === 'list' && published === undefined && key !== undefined ? [key] : [],
);

function published(schema: z.ZodType, named: Map<unknown, string>) {
  return z.toJSONSchema(schema, {
    io: 'output',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const $ref = named.get(zodSchema);
      if ($ref) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.$ref = $ref;
      }
      // The model has the list even where nobody wrote one.
      for (const list of listsInTheModel) {
        const held = jsonSchema.properties?.[list];
        if (typeof held === 'object') delete held.minItems;
      }
      // Examples are for who writes; `allow` tells colleagues why a check does not apply, and
      // every record has what `defaults` says.
      delete jsonSchema.additionalProperties;
      delete jsonSchema.examples;
      for (const key of ['allow', ...writersKeys]) delete jsonSchema.properties?.[key];
    },
  });
}
