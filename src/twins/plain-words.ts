// Texts without a mark of Markdown are printed as they are. The printer holds each text against some forty patterns.
import type { Text } from 'mdast';
import type { Options } from 'remark-stringify';

const printed: NonNullable<NonNullable<Options['handlers']>['text']> = (
  { value }: Text,
  parent,
  state,
  info,
) => {
  if (hasNoMark.test(value)) return value;
  const index = state.indexStack.at(-1) ?? 0;
  const siblings = parent?.children ?? [];
  return state.safe(value, {
    ...info,
    beforeNode: siblings[index - 1],
    afterNode: siblings[index + 1],
  });
};

/**
 * Letters, digits and spaces between them, and the marks that mean something only behind a digit, a bracket or a `w`, behind
 * another letter. No pattern of the printer takes any of these for Markdown.
 */
const hasNoMark =
  /^[\p{L}\p{N}](?:[\p{L}\p{N},;–—…·]|(?<=[\p{L}\p{N},;.)]) (?=[\p{L}\p{N}(])|(?<=[a-vx-z])\.|(?<= )\((?=\p{L})|(?<=\p{L})\))*$/u;

/** An extension of the printer. */
export const printPlainWords: Options = { handlers: { text: printed } };
