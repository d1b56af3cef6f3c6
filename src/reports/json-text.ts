// JSON that may land on a terminal or in a build's log: the same value, with nothing in it that acts on either.
import { unseenCharacters, withoutOldCommands } from '../visible.ts';

export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return withoutOldCommands(
    text.replace(unseenCharacters, (character) => character.split('').map(escaped).join('')),
  );
}

// By code unit: JSON writes a character past U+FFFF as two escapes.
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
