// What `candor check --format json` prints: the schema that is published for who reads it with a program.
import { z } from 'zod';

const place = (what: string) => z.int().min(1).meta({ description: what });
const count = (what: string) => z.int().min(0).meta({ description: what });
const words = (what: string) => z.string().meta({ description: what });

const problem = z
  .object({
    code: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: 'The permanent name of the problem; docs/rules.md explains each.' }),
    severity: z.enum(['error', 'warning', 'hint']).meta({
      description:
        '`error` stops a publication; `warning` does so only where `strict`; `hint` is advice, shown with --hints.',
    }),
    file: words('As typed where the check ran, with `/`.'),
    line: place('From 1.'),
    column: place('From 1, in code points.'),
    end_line: place('The line in which the place ends. Absent: a place without extent.').optional(),
    end_column: place('The column behind the last one of the place.').optional(),
    message: words('What is wrong, quoting what was written; plain text.'),
    fix: words(
      'What to do, with the YAML to write; plain text, perhaps of several lines.',
    ).optional(),
  })
  .meta({ description: 'One problem.' });

/** Version 1. A later Candor may add keys; it renames and removes none without a new version. */
const checkFile = z
  .object({
    version: z.literal(1).meta({ description: 'Grows when a key is renamed or removed.' }),
    as_of: z.iso.date().meta({ description: 'The day that the content was held against.' }),
    strict: z.boolean().meta({ description: 'Whether warnings stop a publication, too.' }),
    counts: z
      .object({
        files: count('Files read.'),
        errors: count('Errors in `problems`.'),
        warnings: count('Warnings in `problems`.'),
        hints: count('Hints in `problems`.'),
      })
      .meta({ description: 'What was read and found.' }),
    problems: z
      .array(problem)
      .meta({ description: 'In the order of a walk through the files: file, line, column.' }),
  })
  .meta({ description: 'The report of one run of `candor check`.' });

/** The text of check.schema.json (JSON Schema, draft 2020-12). It allows further keys. */
export function checkSchemaText(): string {
  const json = z.toJSONSchema(checkFile, { io: 'input' });
  return `${JSON.stringify({ title: 'Candor: check --format json', ...json }, null, 2)}\n`;
}
