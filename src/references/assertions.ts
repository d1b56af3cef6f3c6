// What a sentence asserts of a field: `${control/sso is live}` is held against the field and prints nothing.
import { nearest } from '../nearest.ts';
import { choices, keysOf } from '../schema/walk.ts';
import { rowStandings } from '../vocabulary/statuses.ts';
import type { Named } from './names.ts';
import { statusOf } from './standing.ts';
import type { Today } from './today.ts';
import type { Assertion } from './tokens.ts';
import { valueText } from './value-text.ts';

interface AssertionFault {
  code: 'reference-unresolved' | 'assertion-false';
  message: string;
  fix: string;
}

/** Undefined while the assertion is true. */
export function assertionFault(
  named: Named,
  name: string,
  { not, value }: Assertion,
  today: Today,
): AssertionFault | undefined {
  const isRow = named.key === '';
  const is = isRow ? statusOf(named, today) : plainValue(named.value);
  if (is === undefined)
    return unresolved(
      `\`${name}\` ${isRow ? 'has no status' : 'is no single value'}, so that nothing can be asserted of it.`,
      'Name a field that has one value, such as `${control/sso is live}` or `${backups.every is 1 day}`.',
    );
  const words = isRow ? statusesOf(named) : named.schema ? choices(named.schema) : [];
  if (words.length > 0 && !words.includes(value)) {
    const meant = nearest(value, words);
    return unresolved(
      `\`${name}\` cannot be "${value}"${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      `Write one of ${words.join(', ')}.`,
    );
  }
  const holds = is === value || (!isRow && valueText(named, today) === value);
  if (holds !== not) return undefined;
  const what = isRow ? 'its status' : 'the field';
  return {
    code: 'assertion-false',
    message: `This sentence stands on \`${name}\` being ${not ? 'anything but ' : ''}\`${value}\`, and ${what} is \`${is}\`.`,
    fix: `Rewrite the sentence so that it says what is true now, with \`\${${name} is ${is}}\`; or correct the field.`,
  };
}

function statusesOf({ row, schema }: Named): string[] {
  const key = row?.kind === 'document' ? 'access' : 'status';
  const own = row?.kind === 'subprocessor' ? rowStandings : choices(schema && keysOf(schema)[key]);
  const holds = row?.kind === 'commitment' || row?.kind === 'availability';
  return holds ? ['live', ...new Set(['planned', ...own])] : [...own];
}

const plainValue = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

const unresolved = (message: string, fix: string): AssertionFault => ({
  code: 'reference-unresolved',
  message,
  fix,
});
