// Every problem code that the source can report, read from its text: a code without a fixture cannot hide.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..');
const places = ['load', 'read', 'schema', 'rules'];
// `code: '…'`, `code = '…'`, also of a choice or a type; `mistake('…', …)`; `report(reading, …, '…', …)`.
const forms = [
  /\bcode\??\s*(?::|=(?!=))([^,;}]*)/g,
  /\bmistake\(\s*('[a-z0-9-]+')/g,
  /\breport\(\s*\w+,[^']*?('[a-z0-9-]+'),/g,
];
/** What zod calls a check of ours, and what only a fault of Candor reports (see `rules.test.ts`). */
const notContent = new Set(['custom', 'rule-crashed']);

/** Codes in the source, each once, in order. */
export function readCodes(): string[] {
  const files = places.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(path.join(source, place), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
          .map((name) => path.join(place, name)),
  );
  const codes = files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    return forms
      .flatMap((form) => [...text.matchAll(form)])
      .flatMap(([, found = '']) =>
        [...found.matchAll(/'([a-z0-9-]+)'/g)].map(([, code = '']) => code),
      );
  });
  return [...new Set(codes)].filter((code) => !notContent.has(code)).sort();
}
