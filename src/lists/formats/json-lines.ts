// JSON with the line of every value (RFC 8259).

/** A value of JSON where it stands. */
export interface Lined {
  line: number;
  value: string | number | boolean | null | Lined[] | Map<string, Lined>;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const deepest = 100;

/** The value of a text of JSON; undefined for everything that is none, or is nested more than a hundred deep. */
export function readJson(text: string): Lined | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = [...text.matchAll(tokens)];
  let line = 1;
  let from = 0;
  let at = 0;
  const take = () => {
    const token = found[at++];
    for (
      let next = text.indexOf('\n', from);
      next >= 0 && next < (token?.index ?? 0);
      next = text.indexOf('\n', from)
    ) {
      line += 1;
      from = next + 1;
    }
    return token?.[0] ?? '';
  };
  const is = (sign: string) => found[at]?.[0] === sign;
  const value = (depth: number): Lined => {
    const token = take();
    const start = line;
    if (depth > deepest) throw new TooDeep();
    if (token !== '{' && token !== '[')
      return { line: start, value: JSON.parse(token) as string | number | boolean | null };
    const list: Lined[] = [];
    const group = new Map<string, Lined>();
    while (!is('}') && !is(']')) {
      if (is(',')) take();
      if (token === '[') {
        list.push(value(depth + 1));
        continue;
      }
      const key = JSON.parse(take()) as string;
      take();
      group.set(key, value(depth + 1));
    }
    take();
    return { line: start, value: token === '[' ? list : group };
  };
  try {
    return value(0);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

/** The value without its lines. */
export function plainValue({ value }: Lined): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, held]) => [key, plainValue(held)]));
  return value;
}
