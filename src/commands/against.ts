// `--against` and `--published`, the options that name the published state to compare the content with.
import { nothingPublished, type Published } from '../derive/journal/published.ts';
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
  first: { about: 'with --published: nothing is there yet; refused if something is' },
};

/** What the content is compared with. The clock counts only if `--as-of` was not given. */
export async function readAgainst(call: Call): Promise<LoadOptions> {
  const { against, published, first } = call.flags;
  if (against !== undefined && published !== undefined)
    throw new CommandError('Give --against or --published, not both.', 2);
  const now = call.flags['as-of'] === undefined ? { now: call.now } : {};
  return orWrongUsage(async () => {
    if (against !== undefined)
      return { ...now, published: publishedAtRef(call.content, against, call.asOf) };
    if (first !== undefined) return { ...now, published: await nothingAt(published) };
    if (published !== undefined) return { ...now, published: await publishedAt(published) };
    return now;
  });
}

/** The state before the first publication. Throws if something is published there. */
async function nothingAt(source: string | undefined): Promise<Published> {
  if (source === undefined)
    throw new CommandError('--first belongs to --published <url>, where nothing is yet.', 2);
  try {
    await publishedAt(source);
  } catch (error) {
    if (error instanceof PublishedError && error.isAbsent) return nothingPublished(source);
    throw error;
  }
  throw new CommandError(
    `${source} is published, so this is not the first publication. Leave --first out.`,
    2,
  );
}

/** Turns a published state that cannot be read into an error for the person at the terminal. */
export async function orWrongUsage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof PublishedError ? new CommandError(error.message, 2) : error;
  }
}
