// The committed schemas are the ones that the code makes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

const folder = path.resolve(import.meta.dirname, '../../../schemas');

test('schemas/ is current; `npm run schemas` writes it', () => {
  const committed = readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
  const made = [...jsonSchemas()].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(committed.map(([name]) => name)).toEqual(made.map(([name]) => name));
  for (const [index, [name, text]] of made.entries())
    expect(committed[index]?.[1] === text, `${name} is current`).toBe(true);
});
