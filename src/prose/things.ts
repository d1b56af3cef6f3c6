// The things that an item of a list names ("Name and e-mail address"), so that two lists can be held against each other by what they name.
import { anyOf, says } from './compiler.ts';
import { rootOf } from './word-roots.ts';

export interface Thing {
  /** As it is written. */
  text: string;
  /** Its words, folded, in their order. */
  roots: readonly string[];
}

const small = new Set(
  'a an the of for to your our their its his her any all each every some whole entire full complete raw plain'.split(
    ' ',
  ),
);
// What is said behind these marks explains the thing, and is none itself.
const explained = /\s*(?:[;:(]|\s[–—-]\s)[\s\S]*$/;
const ties = /\b(?:of|in|from|to|by|for|on|at|with|that|which|who|whose|as|per)\b/i;
const between = /\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/i;

/**
 * The parts of a list in words. What a preposition ties together ("text and screenshots of requests") stays whole, unless it
 * is read loosely: then its parts of two words and more are things of their own as well ("IP address and address of each request").
 */
export function thingsIn(text: string, { loosely = false } = {}): Thing[] {
  const plain = text.replace(explained, '').replace(/[.!]\s*$/, '');
  if (!ties.test(plain)) return plain.split(between).flatMap(thingOf);
  const parts = plain.split(between);
  if (!loosely || parts.length === 1) return thingOf(plain);
  return [plain, ...parts].flatMap(thingOf).filter(({ roots }) => roots.length > 1);
}

function thingOf(part: string): Thing[] {
  const roots = [...part.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => word.length > 1 && !small.has(word))
    .map(rootOf);
  return roots.length > 0 ? [{ text: part.trim(), roots }] : [];
}

const reduced = says(anyOf`
  hash\w*|mask\w*|truncat\w*|redact\w*|blurred|shortened|pseudonym\w*|anonym\w*|tokens?|tokeni[sz]ed
  last|first|without|not|no|never|only|except\w*|number of|count of|whether`);

/** Whether an item says that only a part or a trace of the thing is meant: "Password, hashed", "Last four digits of a card". */
export const isReduced = (text: string) => reduced(text);

/** Whether what is named is the denied thing, or a kind of it: "credit card numbers" are card numbers, "card holders" are not. */
export function isThing(said: Thing, denied: Thing): boolean {
  const { roots: own } = said;
  const { roots: other } = denied;
  if (own.length < other.length) return false;
  const same = (start: number) => other.every((root, index) => own[start + index] === root);
  if (own.length === other.length)
    return own.every((root) => other.includes(root)) && other.every((root) => own.includes(root));
  return other.length > 1 && same(own.length - other.length);
}
