// The texts of the help: of all commands, and of one with its options and an example.
import type { Command } from './command.ts';
import type { Commands } from './index.ts';

/** Options that every command takes. */
export const general: Command['flags'] = {
  content: { value: '<folder>', about: 'the content folder (default: content)' },
  'as-of': {
    value: '<day>',
    about: 'evaluate as of this day, YYYY-MM-DD (default: today in UTC)',
  },
  help: { about: 'show this text' },
  version: { about: 'show the version' },
};

const exitCodes = 'Exit codes: 0 good, 1 problems in the content, 2 wrong usage.';

/** All commands in a line each, and all options with the commands that take them. */
export function helpOf(commands: Commands): string {
  const named = Object.entries(commands).map(
    ([name, { takes, summary }]) => [usage(name, takes), summary] as const,
  );
  const flags = new Map(Object.entries(general));
  for (const command of Object.values(commands))
    for (const [name, flag] of Object.entries(command.flags)) flags.set(name, flag);
  const options = [...flags].map(([name, { value, about }]) => {
    const users = Object.entries(commands)
      .filter(([, command]) => name in command.flags)
      .map(([user]) => user);
    return [
      usage(`--${name}`, value),
      `${users.length > 0 ? `${users.join(', ')}: ` : ''}${about}`,
    ] as const;
  });
  return [
    'candor <command> [options]',
    columns([...named, ['help <command>', 'show the options of one command, and an example']]),
    columns(options),
    `\`candor help <command>\` shows one command with an example.\n${exitCodes}`,
  ].join('\n\n');
}

/** One command: what it takes, what it does, its options, an example. */
export function helpOfOne(name: string, { takes, summary, flags, example }: Command): string {
  const options = (some: Command['flags']) =>
    columns(
      Object.entries(some).map(([flag, { value, about }]) => [usage(`--${flag}`, value), about]),
    );
  return [
    `candor ${usage(name, takes)} [options]`,
    `  ${summary}`,
    ...(Object.keys(flags).length > 0 ? [options(flags)] : []),
    options(general),
    `Example: ${example.about}\n\n  ${example.call}`,
    exitCodes,
  ].join('\n\n');
}

const usage = (name: string, takes = '') => `${name} ${takes}`.trimEnd();

/** Lines of two columns. */
const columns = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([left, right]) => `  ${left.padEnd(23)} ${right}`).join('\n');
