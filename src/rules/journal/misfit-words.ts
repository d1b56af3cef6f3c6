// What a misfit of the journal is called, and what its author can do about it.
import type { Misfit } from '../../derive/journal/fit.ts';
import { quoteValue } from './quote-value.ts';

interface Words {
  message: string;
  fix: string;
}

const kindOf = ({ kind }: Misfit['entry']) => `\`${kind}\``;
const value = (held: unknown) => `\`${quoteValue(held)}\``;
const fields = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' or ');

/** `nameOf` gives a vendor's name by its id. */
export function wordsOfMisfit(misfit: Misfit, nameOf: (id: string) => string): Words {
  const { entry } = misfit;
  switch (misfit.why) {
    case 'in-use':
      return {
        message: `On ${misfit.on}, ${nameOf(misfit.vendor)} is in use already${misfit.from ? `, since ${misfit.from}` : ''}; it cannot be ${entry.kind === 'replaced' ? 'brought in' : 'added'} again.`,
        fix: 'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
      };
    case 'not-in-use':
      return {
        message: `On ${misfit.on}, ${nameOf(misfit.vendor)} is not in use${misfit.until ? `: it left on ${misfit.until}` : ' yet'}; there is nothing to ${entry.kind === 'removed' || entry.kind === 'replaced' ? 'take away' : entry.kind === 'struck-out' ? 'strike out' : 'change'}.`,
        fix: misfit.until
          ? 'Check the vendor and the day. A vendor that comes back is `added` first.'
          : 'Check the vendor and the day. What was announced and has not begun yet is corrected with `amended`, and called off with `withdrawn`.',
      };
    case 'unlike-books': {
      const { field, said, books, vendor } = misfit;
      const was =
        books === undefined
          ? 'the journal has said nothing of it before'
          : `the journal has said ${value(books)}`;
      return {
        message: `This entry says that \`${field}\` of ${nameOf(vendor)} was ${said === undefined ? 'not stated' : value(said)}; ${was}.`,
        fix:
          books === undefined
            ? `Take \`${field}\` out of \`before\`, or announce first what it says.`
            : `Write \`${field}\` in \`before\` as it was announced last, or announce first what is missing between the two.`,
      };
    }
    case 'disturbs':
      return {
        message: `With this entry, an earlier one no longer makes sense: "${misfit.other.summary}" (${misfit.other.id}).`,
        fix: `Call that one off first (\`kind: withdrawn\`, \`amends: ${misfit.other.id}\`), or choose a day on which both can be true.`,
      };
    case 'baseline-not-first':
      return {
        message: `A baseline is the first entry of the journal, and ${misfit.first.id} was announced before it.`,
        fix: 'Announce what changed instead: `added`, `removed`, `data-changed` and so on.',
      };
    case 'replaces-itself':
      return {
        message: 'A vendor cannot take its own place.',
        fix: 'Name the vendor that goes in `replaces`, or write the kind of change that it is.',
      };
    case 'field-missing':
      return {
        message: `An entry of the kind ${kindOf(entry)} is about ${fields(misfit.fields)}, and neither \`before\` nor \`after\` says anything of that.`,
        fix: `Write ${fields(misfit.fields)} as it was into \`before\` and as it will be into \`after\`.`,
      };
    case 'field-vanishes':
      return {
        message: `\`${misfit.field}\` stands in \`before\` alone, so the vendor would be left without one.`,
        fix: `Write into \`after\` what \`${misfit.field}\` will be.`,
      };
    case 'no-difference':
      return {
        message: '`before` and `after` say the same: nothing changes.',
        fix: 'Correct the one that is wrong, or delete the entry if it was never published.',
      };
    case 'term-twice':
      return {
        message: `The last day for objections under the term "${misfit.term}" is given twice.`,
        fix: 'Keep the one that holds, and take the other out.',
      };
    case 'amends-later':
      return {
        message: `This entry amends ${misfit.target}, which is announced after it.`,
        fix: 'An entry can only speak of one that was announced before; check both `announced`.',
      };
    case 'amends-amendment':
      return {
        message: `${misfit.target.id} is itself ${misfit.target.kind === 'amended' ? 'an amendment' : 'a withdrawal'}.`,
        fix: misfit.about
          ? `Name the entry that it is all about: \`amends: ${misfit.about}\`.`
          : 'What was called off stays so; if it happens after all, announce it anew.',
      };
    case 'already-withdrawn':
      return {
        message: `That entry was called off already, by ${misfit.by.id}.`,
        fix: 'If the change happens after all, announce it anew.',
      };
    case 'already-in-effect':
      return {
        message: `This came too late to call it off: "${misfit.target.summary}" took effect on ${misfit.on}.`,
        fix: 'Announce the opposite change instead, such as `removed` for `added`.',
      };
    case 'not-amendable':
      return {
        message: `An entry of the kind \`${misfit.target.kind}\` has no \`${misfit.path.at(-1)}\` that could be amended.`,
        fix:
          misfit.fields.length > 0
            ? `Amend ${fields(misfit.fields)} here; announce anything else in an entry of its own.`
            : 'Announce it in an entry of its own kind.',
      };
  }
}
