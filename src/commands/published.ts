// The two options that name what is live, shared by the commands that hold content against it.
import { publishedAt } from '../published/at-address.ts';
import { publishedAtRef } from '../published/at-ref.ts';
import { PublishedError } from '../published/published-error.ts';
import type { LoadOptions } from '../load/load.ts';
import { CommandError, type Call, type Command } from './command.ts';

export const publishedFlags: Command['flags'] = {
  against: { value: '<git ref>', about: 'refuse what would change entries that stand at this ref' },
  published: {
    value: '<url|file>',
    about: 'the same, against a published changes.json',
  },
};

/** What the content is to be held against. The clock counts only where no other day was named. */
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

/** A published state that cannot be read is for the person at the terminal to mend. */
export async function orWrongUsage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof PublishedError ? new CommandError(error.message, 2) : error;
  }
}
