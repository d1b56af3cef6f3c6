// JSON that may land on a terminal or in a build's log: the same value, with nothing in it that acts on either.
import { oldCommand, unseen } from '../print.ts';

export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(unseen, (character) => character.split('').map(escaped).join(''))
    .replace(oldCommand, '##\\u005b');
}

// By code unit: JSON writes a character past U+FFFF as two escapes.
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
