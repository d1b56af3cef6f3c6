// Cells that hold one of a few words: how a vendor is used, yes or no, how long data is kept.
import type { Engagement } from '../../vocabulary/material.ts';
import { meantDay } from '../../schema/meant/time.ts';
import type { Retention } from '../../trust.ts';
import { isBlank, type Reading } from './value.ts';

const engagements: Record<string, Engagement> = {
  always: 'always',
  required: 'always',
  mandatory: 'always',
  'opt out': 'opt-out',
  'opt-out': 'opt-out',
  optional: 'optional',
  'opt in': 'optional',
  'opt-in': 'optional',
  'with an optional feature': 'optional',
  'customer-directed': 'customer-directed',
  'customer directed': 'customer-directed',
};

/** When a vendor is used, where a word says it and nothing besides. */
export function engagementIn(text: string): Reading<Engagement> {
  if (isBlank(text)) return {};
  const word = text.toLowerCase().trim();
  const value = Object.hasOwn(engagements, word) ? engagements[word] : undefined;
  return value
    ? { value }
    : { unread: [{ text, why: 'It is none of always, opt-out, optional and customer-directed.' }] };
}

/** Yes or no. */
export function flagIn(text: string): Reading<boolean> {
  if (isBlank(text)) return {};
  if (/^(?:yes|y|true|✓|✔|✔️|✅|x|optional)$/i.test(text.trim())) return { value: true };
  if (/^(?:no|n|false|✗|✘|❌|required|mandatory)$/i.test(text.trim())) return { value: false };
  return { unread: [{ text, why: 'It is neither yes nor no.' }] };
}

/** A plain length of time; everything else is for the author to write. */
export function retentionIn(text: string): Reading<Retention> {
  if (isBlank(text)) return {};
  const [, count, unit] = /^(\d{1,4})\s*-?\s*(day|week|month|year)s?\.?$/i.exec(text.trim()) ?? [];
  if (!count || !unit)
    return {
      unread: [
        { text, why: 'It is no plain length of time. Write it under `retention:` with its rule.' },
      ],
    };
  const value = `${Number(count)} ${unit.toLowerCase()}${Number(count) === 1 ? '' : 's'}`;
  return { value: { rule: 'period', for: value } };
}

/** A day of the calendar, where it can be read in one way. */
export function dayIn(text: string): Reading<string> {
  if (isBlank(text)) return {};
  const written = text.trim();
  const value = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : meantDay(written);
  return value === undefined
    ? {
        unread: [
          { text, why: 'It is no day that can be read in one way only, such as 2026-05-12.' },
        ],
      }
    : { value };
}
