// The rows about `candor check`: what each compares, and the ratio to reach.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { writeJournal } from './journal.ts';
import type { Work } from './measure.ts';

export interface Row {
  /** What Candor does. */
  work: string;
  /** What stands beside it. */
  beside: string;
  ours: Work;
  other: Work;
  /** The ratio to reach, or more: processor time of ours over that of the other. */
  reach: number;
  /** The most memory to reach, in MiB. */
  memory?: number;
  /** How many pairs are enough, where each takes long. */
  pairs?: number;
  /** Too long for a quick look. */
  isLong?: boolean;
}

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'lib/cli.js');
const check = (content: string): Work => [
  [program, 'check', '--content', content, '--as-of', '2026-11-21'],
];

export function checkRows(temporary: string, ajv: string): Row[] {
  const example = path.join(root, 'content');
  return [
    {
      work: 'check of the example',
      beside: '`node -e 0`',
      ours: check(example),
      other: [['-e', '0']],
      reach: 6,
    },
    {
      work: 'check of the example',
      beside: '`ajv validate`, the same files as JSON',
      ours: check(example),
      other: validated(example, path.join(temporary, 'json'), ajv),
      reach: 1,
    },
    ...[100, 1000, 10_000].map((changes): Row => {
      const folder = path.join(temporary, `journal-${changes}`);
      writeJournal(folder, changes);
      return {
        work: `check of ${changes.toLocaleString('en')} changes`,
        beside: 'parsing the same YAML',
        ours: check(folder),
        other: [[path.join(import.meta.dirname, 'parse-yaml.mjs'), folder]],
        reach: 1.5,
        ...(changes === 10_000 && { memory: 300, isLong: true }),
      };
    }),
  ];
}

/**
 * A call of ajv-cli for each schema that describes files of a folder. It reads a day without quotes as a date and refuses it
 * where a text belongs, so it gets the files as JSON, and has no YAML to parse.
 */
function validated(content: string, json: string, ajv: string): Work {
  const copy = (file: string) => {
    const target = path.join(json, file.replace(/yaml$/, 'json'));
    mkdirSync(path.dirname(target), { recursive: true });
    const value: unknown = parse(readFileSync(path.join(content, file), 'utf8'));
    // A target that is a year is a text to the schemas.
    const asText = (key: string, one: unknown) =>
      key === 'target' && typeof one === 'number' ? String(one) : one;
    writeFileSync(target, JSON.stringify(value, asText));
    return target;
  };
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'));
  const kinds = [...new Set(files.map((file) => file.split(/[/.]/)[0] ?? ''))];
  return kinds.map((kind) => [
    ajv,
    ...['validate', '--spec=draft7', '--strict=false', '-c', 'ajv-formats'],
    ...['-s', path.join(root, `schemas/${kind}.json`)],
    ...files.filter((file) => file.split(/[/.]/)[0] === kind).flatMap((file) => ['-d', copy(file)]),
  ]);
}
