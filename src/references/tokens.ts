// How a text refers to a field: `${commitment/breach-notice.within}` prints it, `${control/sso is live}` asserts it, and
// `\${` is printed as it stands, without the backslash.

export interface Token {
  /** Offsets in the text. */
  start: number;
  end: number;
  kind: 'reference' | 'escape' | 'unclosed';
  /** As it stands in the text. */
  written: string;
  /** What is named, as it is written. */
  name: string;
  asserted?: Assertion;
}

/** `is live`, `is not live`. */
export interface Assertion {
  not: boolean;
  value: string;
}

export const mayRefer = (text: string) => text.includes('${');

const token = /\\\$\{|\$\{([^{}]*)\}|\$\{/g;
const said = /^(\S+?)(?:\s+is(\s+not)?\s+(\S.*))?$/s;

export function tokensIn(text: string): Token[] {
  return [...text.matchAll(token)].map(({ 0: written, 1: inner, index }) => {
    const at = { start: index, end: index + written.length, written };
    if (inner === undefined)
      return { ...at, kind: written === '${' ? 'unclosed' : 'escape', name: '' };
    const [, name = inner.trim(), not, value] = said.exec(inner.trim()) ?? [];
    return {
      ...at,
      kind: 'reference',
      name,
      ...(value !== undefined && {
        asserted: { not: not !== undefined, value: value.replace(/\s+/g, ' ') },
      }),
    };
  });
}
