// The one form in which an entry is compared and digested: sets and keys in one order, texts without their line breaks.
import canonicalize from 'canonicalize';
import { compareText } from '../../day.ts';

/** Lists whose order says nothing. Transfers are not among them: they stand in the order in which they are relied on. */
const sets = new Set(['data', 'locations', 'features', 'regions', 'plans', 'register']);

/**
 * A value with every set in order, every text on one line and nothing absent left in it, as JSON would carry it. changes.json
 * holds this form, so a digest can be checked with RFC 8785 alone.
 */
export function settled<T>(value: T): T {
  return arrange(JSON.parse(JSON.stringify(value))) as T;
}

function arrange(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => arrange(item, ''));
    return key !== undefined && sets.has(key) ? items.sort(bySortKey) : items;
  }
  if (typeof value === 'string') return plainText(value, key);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, arrange(held, name)]),
  );
}

// In Markdown a line break can speak. A lone half of a character has no canonical form (RFC 8785, 3.2.2.2).
function plainText(text: string, key: string | undefined): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\u{FFFD}').trim();
  return key === 'reason' ? whole : whole.replace(/\s+/g, ' ');
}

const bySortKey = (one: unknown, other: unknown) => compareText(sortKey(one), sortKey(other));

// Vendors of a baseline by their ids; everything else by all that it says.
function sortKey(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : canonicalText(value);
}

/** Canonical JSON (RFC 8785): the same value gives the same text, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** Whether two values say the same, formatting, keys' order and sets' order apart. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return canonicalText(settled(one ?? null)) === canonicalText(settled(other ?? null));
}
