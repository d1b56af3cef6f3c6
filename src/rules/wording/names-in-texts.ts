// Names of vendors that stand in texts by hand, outside the register and the journal.
import { literally } from '../../prose/compiler.ts';
import type { Trust } from '../../trust.ts';
import type { PlacedField } from '../rule.ts';
import type { HandWritten } from './figures-in-texts.ts';

export function namesIn(field: PlacedField, { subprocessors }: Trust): HandWritten[] {
  if (field.stem === 'subprocessors') return [];
  return subprocessors
    .filter(
      ({ name, undecided, unnamed }) => name.length > 2 && !undecided && unnamed === undefined,
    )
    .filter(({ name }) =>
      new RegExp(`(?<![\\p{L}\\d])${literally(name)}(?![\\p{L}\\d])`, 'u').test(field.value),
    )
    .map(({ id, name }) => ({ field, words: name, names: [`subprocessor/${id}`] }));
}
