// The form in which entries are compared and digested: sets and keys in a fixed order, texts without line breaks.
import canonicalize from 'canonicalize';
import { compareText } from '../../day.ts';

/** Lists whose order has no meaning. `transfers` is not one: it is in the order in which the grounds are relied on. */
const sets = new Set(['data', 'locations', 'features', 'regions', 'plans', 'register']);

/**
 * The value as JSON, with every set sorted, every text on one line and absent values removed. changes.json holds this
 * form, so RFC 8785 is all that is needed to check a digest.
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

// In Markdown a line break can have a meaning. A lone surrogate has no canonical form (RFC 8785, 3.2.2.2).
function plainText(text: string, key: string | undefined): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\u{FFFD}').trim();
  return key === 'reason' ? whole : whole.replace(/\s+/g, ' ');
}

const bySortKey = (one: unknown, other: unknown) => compareText(sortKey(one), sortKey(other));

// Vendors of a baseline are sorted by id, everything else by its whole text.
function sortKey(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : canonicalText(value);
}

/** Canonical JSON (RFC 8785): the same value gives the same text, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** Whether two values say the same. Formatting and the order of keys and sets do not count. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return isAlike(one ?? null, other ?? null);
}

// Two values whose canonical forms would be one text. Almost all values can be compared without writing those.
function isAlike(one: unknown, other: unknown, key?: string): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string')
    return plainText(one, key) === plainText(other, key);
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    if (one.every((item, index) => isAlike(item ?? null, other[index] ?? null, ''))) return true;
    const isSet = key !== undefined && sets.has(key);
    return isSet && sortedText(one, key) === sortedText(other, key);
  }
  if (Array.isArray(one) || Array.isArray(other)) return false;
  const [mine, theirs] = [statedIn(one), statedIn(other)];
  return (
    mine.length === theirs.length &&
    mine.every(
      ([name, held]) =>
        Object.hasOwn(other, name) && isAlike(held, (other as Record<string, unknown>)[name], name),
    )
  );
}

const statedIn = (group: object) =>
  Object.entries(group).filter(([, value]) => value !== undefined);
const sortedText = (list: readonly unknown[], key: string) =>
  canonicalText(arrange(JSON.parse(JSON.stringify(list)), key));
