// Nothing that a program calls a value, and a person would not read, reaches a published file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const unspoken = /\[object \w+\]|\b(?:undefined|NaN|Invalid Date)\b|="null"|>\s*null\s*</g;
const isText = /\.(?:html|md|txt|xml|atom|rss|json|csv|ics|svg)$/;

test('the values are found where they stand', () => {
  const found = '<table aria-label="[object Object]"><td>undefined</td><td>NaN %</td>'.match(
    unspoken,
  );
  expect(found).toEqual(['[object Object]', 'undefined', 'NaN']);
});

test('no file of a finished site holds one', () => {
  const read = Object.entries(inject('builtSites')).flatMap(([site, folder]) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => isText.test(name))
      .map((name) => ({
        name: `${site}/${name}`,
        found: readFileSync(path.join(folder, name), 'utf8').match(unspoken) ?? [],
      })),
  );
  expect(read.length).toBeGreaterThan(100);
  expect(read.filter(({ found }) => found.length > 0)).toEqual([]);
});
