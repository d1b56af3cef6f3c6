// candor check: every mistake of the content folder, in one run, without loading Astro.
import { load } from '../load.ts';
import { report, strictFlag, summary, type Command } from './command.ts';
import { publishedFlags, readAgainst } from './published.ts';

export const check: Command = {
  summary: 'find every mistake in the content, with its line and what to write instead',
  readsContent: true,
  flags: { strict: strictFlag, ...publishedFlags },
  async run(call) {
    const loaded = load(call.content, call.asOf, await readAgainst(call));
    const code = report(call, loaded);
    call.say(summary(loaded));
    return code;
  },
};
