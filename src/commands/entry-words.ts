// The words of a new journal entry: a reference in them is resolved when the entry is written, and never again.
import type { Day } from '../day.ts';
import type { Entry } from '../derive/balance/entry.ts';
import { wordsToKeep } from '../references/references.ts';
import type { Trust } from '../trust.ts';
import { isGroup } from '../group.ts';
import { CommandError } from './command.ts';

/** The entry with what a person said about it in words. A reference that leads nowhere is a mistake of the call. */
export function inWords(entry: Entry, trust: Trust, asOf: Day): Entry {
  const said = (text: unknown, markdown = false): unknown => {
    if (typeof text !== 'string') return text;
    const { words, faults } = wordsToKeep(text, markdown, trust, asOf);
    const [fault] = faults;
    if (fault) throw new CommandError(`${fault.words}: ${fault.message}\n${fault.fix}`, 2);
    return words;
  };
  const { summary, reason, emergency } = entry.value;
  return {
    ...entry,
    value: {
      ...entry.value,
      summary: said(summary),
      ...(reason !== undefined && { reason: said(reason, true) }),
      ...(isGroup(emergency) && {
        emergency: { ...emergency, reason: said(emergency['reason']) },
      }),
    },
  };
}
