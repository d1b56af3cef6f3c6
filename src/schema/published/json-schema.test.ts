// The committed schemas are the ones that the code makes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fieldReferenceText } from './field-reference.ts';
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

test('docs/fields.md is current; `npm run schemas` writes it', () => {
  const committed = readFileSync(path.join(folder, '../docs/fields.md'), 'utf8');
  expect(committed === fieldReferenceText()).toBe(true);
});

test('docs/fields.md has a row for every key of every schema, or names the row that has its keys', () => {
  const reference = fieldReferenceText();
  for (const name of readdirSync(folder).filter((file) => !/record|schema\.json/.test(file))) {
    const keys = keysOf(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys)
      expect(new RegExp(`^\\|[^|]*[\`.]${key}(\\[\\])?\``, 'm').test(reference), key).toBe(true);
  }
});

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  // A field may be called `properties`, too; only an object has keys.
  const { type, properties = {} } = schema as { type?: unknown; properties?: object };
  const own = type === 'object' ? Object.keys(properties).filter((key) => key !== 'kind') : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}
