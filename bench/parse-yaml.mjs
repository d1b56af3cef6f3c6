// Parses every YAML file below a folder with the package `yaml`, one after the other, and does nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.yaml')))
  parse(readFileSync(path.join(folder, file), 'utf8'), { prettyErrors: false });
