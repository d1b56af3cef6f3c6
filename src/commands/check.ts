// candor check: reports every mistake in the content folder at once, without loading Astro.
import type { Loaded, LoadOptions } from '../load/load.ts';
import { documentOf, reportFormOf } from './check-form.ts';
import {
  exitCode,
  formatFlag,
  hintsFlag,
  report,
  strictFlag,
  summary,
  whereOption,
  type Call,
  type Command,
  type Flag,
} from './command.ts';
import { publishedFlags, readAgainst } from './against.ts';
import { knownText, newFlag, withoutKnown } from './check-new.ts';
import { countRepairs, repairFiles } from './repair-files.ts';

const fixFlag: Flag = { about: 'repair every mistake that has exactly one correction' };

export const check: Command = {
  summary: 'find every mistake in the content, with its line and what to write instead',
  readsContent: true,
  flags: {
    strict: strictFlag,
    hints: hintsFlag,
    new: newFlag,
    fix: fixFlag,
    format: formatFlag,
    ...publishedFlags,
  },
  example: {
    about: 'what a pull request must pass: no warning, and nothing published changed',
    call: 'candor check --strict --against origin/main',
  },
  async run(call) {
    const form = reportFormOf(call);
    const { lines, ...read } = loadedFor(call, await readAgainst(call));
    const { loaded, known } = await withoutKnown(call, read.loaded);
    const counted = [
      `${read.repaired}${summary(loaded)}`,
      ...knownText(call, known),
      ...(call.flags['fix'] === undefined ? offers(call, loaded, read.repairable) : []),
    ].join('; ');
    if (lines.length > 0) (form ? call.complain : call.say)(lines.join('\n'));
    if (form) {
      // Only the report goes to stdout, where a program reads it.
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

interface Read {
  loaded: Loaded;
  /** A line for each repair. */
  lines: string[];
  /** How many there were, as the last line begins with it. */
  repaired: string;
  /** How many mistakes `--fix` would repair. */
  repairable: number;
}

/** The content, repaired first if `--fix` is given. */
function loadedFor(call: Call, against: LoadOptions): Read {
  if (call.flags['fix'] === undefined)
    return { ...countRepairs(call, against), lines: [], repaired: '' };
  const { repaired, ...done } = repairFiles(call, against);
  return { ...done, repaired: `${repaired} repaired, `, repairable: 0 };
}

/** Suggests further calls that would do something. */
function offers(call: Call, { problems }: Loaded, repairable: number): string[] {
  const where = whereOption(call);
  const hints = problems.filter(({ severity }) => severity === 'hint').length;
  const mistakes = problems.length - hints;
  // What --new leaves out may be among those that can be repaired, and "of them" would be wrong.
  const isWhole = call.flags['new'] === undefined;
  const which =
    repairable < mistakes ? `${repairable} of them` : mistakes === 1 ? 'it' : 'all of them';
  return [
    ...(repairable > 0 && isWhole ? [`candor check --fix${where} repairs ${which}`] : []),
    ...(hints > 0 && call.flags['hints'] === undefined
      ? [`candor check --hints${where} shows the hint${hints === 1 ? '' : 's'}`]
      : []),
  ];
}
