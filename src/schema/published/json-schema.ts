// The JSON Schemas that an editor reads for completion and hover, made from the one schema that `check` uses.
import { z } from 'zod';
import { contentKinds, stems, type Stem } from '../index.ts';
import { meanings } from '../fields/fields.ts';
import { checkSchemaText } from './check-schema.ts';
import { trustSchemaText } from './trust-schema.ts';

/** File name and text of each JSON Schema (draft-07, which editors know best), and of those for trust.json and for the report of a check. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const stem of stems) {
    const kind = contentKinds[stem];
    if (kind.shape === 'pages') continue;
    schemas.set(`${stem}.json`, text(stem, stem, kind.file));
    if (kind.shape === 'list')
      schemas.set(`${stem}.record.json`, text(stem, `${stem}, one record`, kind.record, dropId));
  }
  schemas.set('trust.schema.json', trustSchemaText());
  schemas.set('check.schema.json', checkSchemaText());
  return schemas;
}

/** What an editor shows of a text: that it may hold references. Not so of the journal. */
export const mayRefer = ' May refer to a field, as `${notice.days}`.';

function text(
  stem: Stem,
  title: string,
  schema: z.ZodType,
  change?: (json: JsonSchema) => void,
): string {
  const json: JsonSchema = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'inline',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const role =
        stem === 'changes' ? undefined : meanings.get(zodSchema as unknown as z.ZodType)?.role;
      if (role === 'text' || role === 'markdown')
        jsonSchema.description = `${jsonSchema.description ?? ''}${mayRefer}`;
    },
  });
  change?.(json);
  return `${JSON.stringify({ title: `Candor: ${title}`, ...json }, null, 2)}\n`;
}

interface JsonSchema {
  required?: string[];
}

// In a folder the file's name is the id, so a record need not write it.
function dropId(json: JsonSchema): void {
  json.required = (json.required ?? []).filter((key) => key !== 'id');
}
