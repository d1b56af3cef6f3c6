// JSON in which nothing acts on a terminal or a build's log. The value is the same.
import { unseenCharacters, withoutOldCommands } from '../visible.ts';

export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return withoutOldCommands(
    text.replace(unseenCharacters, (character) => character.split('').map(escaped).join('')),
  );
}

// One escape per code unit: JSON writes a character beyond U+FFFF as two escapes.
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
