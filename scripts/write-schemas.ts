// Writes schemas/ and docs/fields.md from src/schema/. A test checks that they are up to date.
import { writeFileSync } from 'node:fs';
import { fieldReferenceText } from '../src/schema/published/field-reference.ts';
import { jsonSchemas } from '../src/schema/published/json-schema.ts';

for (const [name, text] of jsonSchemas())
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text);
writeFileSync(new URL('../docs/fields.md', import.meta.url), fieldReferenceText());
