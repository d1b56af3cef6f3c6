import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sectionNames } from './sections.ts';

const folder = path.resolve(import.meta.dirname, '../site/components/sections');

test('every section, and a text of the author, has the component of its name, and no other is there', () => {
  const named = [...sectionNames, 'text'].map((name) => `${name.replaceAll('-', '')}.astro`);
  expect(
    readdirSync(folder)
      .map((file) => file.toLowerCase())
      .sort(),
  ).toEqual(named.sort());
});
