// candor check: every mistake of the content folder, in one run, without loading Astro.
import type { Loaded, LoadOptions } from '../load/load.ts';
import { documentOf, formOf } from './check-form.ts';
import {
  exitCode,
  formatFlag,
  hintsFlag,
  report,
  strictFlag,
  summary,
  type Call,
  type Command,
  type Flag,
} from './command.ts';
import { publishedFlags, readAgainst } from './published.ts';
import { countRepairs, repairFiles } from './repair-files.ts';

const fixFlag: Flag = { about: 'repair what has exactly one right answer' };

export const check: Command = {
  summary: 'find every mistake in the content, with its line and what to write instead',
  readsContent: true,
  flags: {
    strict: strictFlag,
    hints: hintsFlag,
    fix: fixFlag,
    format: formatFlag,
    ...publishedFlags,
  },
  async run(call) {
    const form = formOf(call);
    const { loaded, lines, counted } = loadedFor(call, await readAgainst(call));
    if (lines.length > 0) (form ? call.complain : call.say)(lines.join('\n'));
    if (form) {
      // What a program reads has stdout for itself.
      const text = documentOf(form, call, loaded);
      if (text !== '') call.say(text);
      call.complain(counted);
      return exitCode(call, loaded);
    }
    const code = report(call, loaded);
    call.say(counted);
    return code;
  },
};

/** The content, repaired first if that is asked for: what was repaired, and what is to be said at the end. */
function loadedFor(
  call: Call,
  against: LoadOptions,
): { loaded: Loaded; lines: string[]; counted: string } {
  if (call.flags['fix'] !== undefined) {
    const { repaired, ...done } = repairFiles(call, against);
    return { ...done, counted: `${repaired} repaired, ${summary(done.loaded)}` };
  }
  const { loaded, repairable } = countRepairs(call, against);
  return {
    loaded,
    lines: [],
    counted: [summary(loaded), ...offers(call, loaded, repairable)].join('; '),
  };
}

/** What a further call would do: only what there is something to do for. */
function offers(call: Call, { problems }: Loaded, repairable: number): string[] {
  const where = call.content === 'content' ? '' : ` --content ${call.content}`;
  const hints = problems.filter(({ severity }) => severity === 'hint').length;
  const mistakes = problems.length - hints;
  const which =
    repairable < mistakes ? `${repairable} of them` : mistakes === 1 ? 'it' : 'all of them';
  return [
    ...(repairable > 0 ? [`candor check --fix${where} repairs ${which}`] : []),
    ...(hints > 0 && call.flags['hints'] === undefined
      ? [`candor check --hints${where} shows the hint${hints === 1 ? '' : 's'}`]
      : []),
  ];
}
