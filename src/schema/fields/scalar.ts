// How a field holds text: a check with its own words, and what the field means to later steps.
import { z } from 'zod';
import type { FileCode } from '../../problem-codes.ts';
import { shorten } from '../../visible.ts';

/** What later steps need to know about a field, beyond its JSON Schema. */
export interface FieldMeaning {
  role:
    | 'text'
    | 'markdown'
    | 'link'
    | 'day'
    | 'moment'
    | 'target'
    | 'id'
    | 'reference'
    | 'section'
    | 'picture';
  /** For `reference`: the kinds of record that the id may name. Several kinds are told apart by a prefix: `control/mfa`. */
  to?: readonly ReferenceKind[];
}

/** Kinds of record that can be pointed at, as they are written before the slash of a reference. */
const referenceKinds = [
  'control',
  'group',
  'certification',
  'roadmap',
  'data',
  'subprocessor',
  'commitment',
  'severity',
  'document',
  'question',
  'change',
  'not-stored',
  'availability',
  'ai-provider',
  'ai-feature',
  'promise',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Meanings by schema instance; `walk.ts` reads them. */
export const meanings = z.registry<FieldMeaning>();

/** How a value is printed where a text refers to it; a field without a form is text, a day or a word of a fixed set. */
export type Form = 'duration' | 'percent' | 'country' | 'number' | 'flag';

/** Forms by schema instance; `walk.ts` reads them. */
export const forms = z.registry<{ form: Form }>();

/** What a piece of text must be, and what to say when it is not. */
export interface Check {
  code: FileCode;
  message: (value: string) => string;
  fix?: string | ((value: string) => string);
  ok: (value: string) => boolean;
  /** What the author can only have meant; undefined where that is a matter of judgement. */
  meant?: (value: string) => string | undefined;
}

/** What an issue of our own carries besides its message, as zod's `params`. */
export interface IssueParams {
  code: FileCode;
  fix?: string;
  rewrite?: string;
}

/** Longer texts are not tried as another spelling of a day, a country or an address. */
const longest = 200;

/** A field of text with its check; the messages stand beside the field, and `validate.ts` passes them on. */
export function scalar(
  check: Check,
  description: string,
  example: string | number | boolean,
  json: object = {},
) {
  return z
    .string()
    .superRefine((value, context) => {
      if (check.ok(value)) return;
      const { code } = check;
      const fix = typeof check.fix === 'function' ? check.fix(value) : check.fix;
      const meant = value.length <= longest ? check.meant?.(value.trim()) : undefined;
      const rewrite = meant !== undefined && check.ok(meant) ? meant : undefined;
      context.addIssue({
        code: 'custom',
        params: {
          code,
          ...(fix !== undefined && { fix }),
          ...(rewrite !== undefined && { rewrite }),
        } satisfies IssueParams,
        message: check.message(value),
        input: value,
      });
    })
    .meta({ description, examples: [example], ...json });
}

/** The author's words, cut to a length that fits a message. */
export const quote = (value: string) => shorten(value, 60);
