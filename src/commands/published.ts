// `--against` and `--published`, the options that name the published state to compare the content with.
import { publishedAt } from '../published/at-address.ts';
import { publishedAtRef } from '../published/at-ref.ts';
import { PublishedError } from '../published/published-error.ts';
import type { LoadOptions } from '../load/load.ts';
import { CommandError, type Call, type Command } from './command.ts';

export const publishedFlags: Command['flags'] = {
  against: { value: '<git ref>', about: 'refuse changes to what is published at this ref' },
  published: {
    value: '<url|file>',
    about: 'the same, for a published changes.json',
  },
};

/** What the content is compared with. The clock counts only if `--as-of` was not given. */
export async function readAgainst(call: Call): Promise<LoadOptions> {
  const { against, published } = call.flags;
  if (against !== undefined && published !== undefined)
    throw new CommandError('Give --against or --published, not both.', 2);
  const now = call.flags['as-of'] === undefined ? { now: call.now } : {};
  return orWrongUsage(async () => {
    if (against !== undefined)
      return { ...now, published: publishedAtRef(call.content, against, call.asOf) };
    if (published !== undefined) return { ...now, published: await publishedAt(published) };
    return now;
  });
}

/** Turns a published state that cannot be read into an error for the person at the terminal. */
export async function orWrongUsage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof PublishedError ? new CommandError(error.message, 2) : error;
  }
}
