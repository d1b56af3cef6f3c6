// JSON with the line of every value (RFC 8259).
import { parse, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';

/** A value of JSON where it stands. */
export interface Lined {
  line: number;
  value: string | number | boolean | null | Lined[] | Map<string, Lined>;
}

const deepest = 100;

/** The value of a text of JSON; undefined for everything that is none, or is nested more than a hundred deep. */
export function readJson(text: string): Lined | undefined {
  // The parser calls itself for every level, and would run out of stack.
  if (depthOf(text) > deepest) return undefined;
  try {
    return lined(parse(text).body);
  } catch {
    return undefined;
  }
}

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth);
    if (token === ']' || token === '}') depth -= 1;
  }
  return most;
}

function lined(node: ValueNode): Lined {
  const { line } = node.loc.start;
  switch (node.type) {
    case 'Array':
      return { line, value: node.elements.map((element) => lined(element.value)) };
    case 'Object':
      return { line, value: new Map(node.members.map(memberOf)) };
    case 'String':
    case 'Number':
    case 'Boolean':
      return { line, value: node.value };
    default:
      // Numbers that are none are in JSON5 only.
      return { line, value: null };
  }
}

const memberOf = ({ name, value }: MemberNode): [string, Lined] => [
  name.type === 'String' ? name.value : name.name,
  lined(value),
];

/** The value without its lines. */
export function plainValue({ value }: Lined): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, held]) => [key, plainValue(held)]));
  return value;
}
