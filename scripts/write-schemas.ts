// Writes schemas/ from src/schema/. A test checks that they are up to date.
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/schema/published/json-schema.ts';

for (const [name, text] of jsonSchemas())
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text);
