// One text with its references: what each prints, and what is wrong with it.
import { addressOf } from './address.ts';
import { assertionFault } from './assertions.ts';
import { escapeMarkdown, proseSpansOf } from './markdown-text.ts';
import { find, type Named } from './names.ts';
import { replaced, type Replacement, type Resolved } from './resolved.ts';
import type { Today } from './today.ts';
import { mayRefer, tokensIn, type Token } from './tokens.ts';
import { valueText } from './value-text.ts';

/** What is wrong with one reference. */
export interface Fault {
  code: 'reference-unresolved' | 'assertion-false';
  /** The reference, as it stands in the text. */
  words: string;
  message: string;
  fix: string;
}

export interface TextOptions {
  markdown: boolean;
  /** Whether the text stands in the row that is named: a link would lead to where its reader is. */
  isOwn?: (named: Named) => boolean;
}

/** What is wrong stays in the text as it was written. */
export function resolveText(
  written: string,
  today: Today,
  { markdown, isOwn }: TextOptions,
): { resolved: Resolved; faults: Fault[] } {
  const faults: Fault[] = [];
  const spans = markdown ? proseSpansOf(written) : undefined;
  const replacements = tokensIn(written).flatMap((token): Replacement[] => {
    const { start, end, kind } = token;
    const span = spans?.find((one) => one.start <= start && end <= one.end);
    // Code shows what is written. A backslash is Markdown's own way to print a mark as it stands.
    if (spans && (!span || kind === 'escape')) {
      if (!span && isInAddress(written, token)) faults.push(inAddress(token));
      return [];
    }
    if (kind === 'escape') return [{ start, end, text: '${', read: '${' }];
    if (kind === 'unclosed') {
      faults.push(unclosed(written, token));
      return [];
    }
    const said = sayingOf(token, today);
    if ('code' in said) {
      faults.push(said);
      return [];
    }
    const { text, named } = said;
    if (token.asserted) return [{ ...withBlank(written, token), text: '', read: '' }];
    const address =
      !markdown || span?.linked || isOwn?.(named) ? undefined : addressOf(named, today);
    const shown = markdown ? escapeMarkdown(text) : text;
    return [{ start, end, read: text, text: address ? `[${shown}](${address})` : shown }];
  });
  return { resolved: replaced(written, replacements), faults };
}

function sayingOf(token: Token, today: Today): { text: string; named: Named } | Fault {
  const { name, asserted, written: words } = token;
  const fault = (message: string, fix: string): Fault => ({
    code: 'reference-unresolved',
    words,
    message,
    fix,
  });
  if (name === '')
    return fault(
      'This reference names nothing.',
      'Write the name of a field between the braces, such as `${notice.days}`.',
    );
  const named = find(today.trust, name);
  if ('message' in named)
    return fault(named.message, `${named.fix} If the words are no reference, write \`\\\${\`.`);
  if (asserted) {
    const wrong = assertionFault(named, name, asserted, today);
    return wrong ? { words, ...wrong } : { text: '', named };
  }
  const text = valueText(named, today);
  if (text === undefined)
    return fault(
      `\`${name}\` has no words of its own: it is ${natureOf(named.value)}.`,
      natureFix(name, named.value),
    );
  // One level only, so that nothing can go round in a circle.
  if (mayRefer(text))
    return fault(
      `\`${name}\` is a text with a reference of its own.`,
      'Name the field that it refers to, or write the words.',
    );
  return { text, named };
}

const natureOf = (value: unknown) =>
  Array.isArray(value)
    ? 'a list of rows'
    : typeof value === 'boolean'
      ? 'true or false'
      : typeof value === 'object'
        ? 'a group of keys'
        : 'a name for programs';

function natureFix(name: string, value: unknown): string {
  if (Array.isArray(value)) return `Write \`\${${name}.count}\`, or name one of its rows.`;
  if (typeof value === 'boolean')
    return `Let the sentence say it, and assert it: \`\${${name} is ${value}}\`.`;
  if (typeof value !== 'object' || value === null)
    return `Let the sentence say it, and assert it: \`\${${name} is ${String(value)}}\`.`;
  const keys = Object.keys(value).filter((key) => key !== 'id' && key !== 'allow');
  return `Name one of its keys: ${keys.map((key) => `\`\${${name}.${key}}\``).join(', ')}.`;
}

const unclosed = (text: string, { start }: Token): Fault => ({
  code: 'reference-unresolved',
  words: text.slice(start).split(/\s/)[0] ?? '${',
  message: 'A reference begins here and is not closed.',
  fix: 'Close it with `}`. If the words are no reference, write `\\${`.',
});

// What an assertion leaves behind is no second blank, and none before a full stop.
function withBlank(text: string, { start, end }: Token): { start: number; end: number } {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (start === 0 || text[start - 1] === '\n') return { start, end: end + after };
  const isBeforeWord = after === 0 && /^[\p{L}\p{N}]/u.test(text.slice(end));
  return isBeforeWord ? { start, end } : { start: start - before, end };
}

// Between the brackets of a link's address. Code is not judged.
const isInAddress = (text: string, { start, kind }: Token) =>
  kind === 'reference' && /\]\([^()\s]*$/.test(text.slice(0, start));

const inAddress = ({ written }: Token): Fault => ({
  code: 'reference-unresolved',
  words: written,
  message: 'A reference cannot stand in the address of a link.',
  fix: 'Write the address. What a reference prints is a link already.',
});
