// A group of keys, and the keys that say more of another beside them.
import { z } from 'zod';
import type { IssueParams } from './scalar.ts';

/** A group of keys; any other key is a mistake. */
export function record<T extends z.ZodRawShape>(shape: T, description: string) {
  const owned = Object.entries(qualifies).filter(([key, of]) => key in shape && of in shape);
  const whole = z.strictObject(shape);
  if (owned.length === 0) return whole.meta({ description });
  return whole
    .superRefine((value: Record<string, unknown>, context) => {
      for (const [key, of] of owned)
        if (value[key] !== undefined && value[of] === undefined)
          context.addIssue({
            code: 'custom',
            path: [key],
            params: {
              code: 'missing-key',
              fix: `Add \`${of}\`, or take \`${key}\` out.`,
            } satisfies IssueParams,
            message: `\`${key}\` says more of \`${of}\`, which is not there.`,
            input: value,
          });
    })
    .meta({ description });
}

// A key that says more of another beside it, and says nothing without it.
const qualifies: Readonly<Record<string, string>> = {
  target_for: 'target',
  begins: 'after',
  material_means: 'material_only',
  confirmed_for: 'confirmed',
  chosen: 'selection',
  limited_to: 'never',
};
