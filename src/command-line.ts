// The command line: reads the arguments and the clock, runs one command, returns the exit code.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandsFor, type Commands } from './commands/index.ts';
import { CommandError, type Call, type Command } from './commands/command.ts';
import { general, helpOf, helpOfOne } from './commands/help.ts';
import { dayOf, isDay, type Day } from './day.ts';
import { isMountError } from './mount/mount-error.ts';
import { nearest } from './nearest.ts';
import { ownPackage } from './own-package.ts';
import { PublishError } from './publish/publish-error.ts';

/** What the command line uses of its process. */
interface World {
  env: Readonly<Record<string, string | undefined>>;
  stdin: { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  /** The width of a terminal, in characters. */
  columns?: number;
}

/** Runs one command, or prints the help or the version. Returns the exit code. Paths are relative to the working folder. */
export async function run(argv: string[], world: World): Promise<number> {
  try {
    const called = parse(argv, world, await commandsFor(argv));
    if (typeof called !== 'string') return await called.command.run(called.call);
    world.stdout.write(`${called}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof PublishError || isMountError(error)))
      throw error;
    world.stderr.write(`candor: ${error.message}\n`);
    return error instanceof CommandError ? error.code : 1;
  }
}

/** The command and its call, or a text to print. */
function parse(
  argv: string[],
  world: World,
  commands: Commands,
): { command: Command; call: Call } | string {
  const { values, positionals } = parseWords(argv, commands);
  if (values['version'] !== undefined) return ownPackage().version;
  // `candor help check` and `candor check --help` are the same.
  const isHelp = values['help'] !== undefined || positionals[0] === 'help';
  const [name, argument, ...rest] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  if (name === undefined && isHelp) return helpOf(commands);
  if (name === undefined) throw wrong(`No command was given.\n\n${helpOf(commands)}`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw wrong(
      `There is no command "${name}"${suggestion(name, [...Object.keys(commands), 'help'], 'candor ')}`,
    );
  if (isHelp) return helpOfOne(name, command);
  const surplus = command.takes === undefined ? argument : rest[0];
  if (surplus !== undefined)
    throw wrong(`\`candor ${name}\` takes no "${surplus}". See \`candor --help\`.`);
  if (command.takes?.startsWith('<') && argument === undefined)
    throw wrong(`\`candor ${name}\` needs ${command.takes}.`);
  const known = [...Object.keys(general), ...Object.keys(command.flags)];
  const stray = Object.keys(values).find((flag) => !known.includes(flag));
  if (stray !== undefined)
    throw wrong(`\`candor ${name}\` has no option --${stray}${suggestion(stray, known, '--')}`);
  const content = values['content'] ?? 'content';
  if (command.readsContent && !existsSync(content))
    throw wrong(`There is no content folder "${content}". Name another with --content <folder>.`);
  const { env, stdin, stdout, stderr } = world;
  const now = clock(env);
  return {
    command,
    call: {
      content,
      asOf: dayOption(values['as-of']) ?? dayOf(now),
      now,
      env,
      ...(argument !== undefined && { argument }),
      flags: values,
      say: (text) => void stdout.write(`${text}\n`),
      complain: (text) => void stderr.write(`${text}\n`),
      colour: stderr.isTTY === true && !env['NO_COLOR'],
      isInteractive: stdin.isTTY === true && stdout.isTTY === true,
      ...(stdout.isTTY === true && stdout.columns !== undefined && { columns: stdout.columns }),
    },
  };
}

// The parser knows the options of all these commands. Whether an option fits the command is checked afterwards.
function parseWords(
  argv: string[],
  commands: Commands,
): {
  values: Record<string, string | undefined>;
  positionals: string[];
} {
  const flags = Object.assign(
    {},
    general,
    ...Object.values(commands).map((command) => command.flags),
  ) as Command['flags'];
  const options = Object.entries(flags).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  );
  const { tokens, positionals } = parseArgs({
    args: argv,
    options: {
      ...Object.fromEntries(options),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
    // Mistakes are named here: the parser's own errors say only in a message which option is meant.
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  for (const option of given) refuseOption(option, flags);
  const values = Object.fromEntries(given.map(({ name, value = '' }) => [name, value]));
  return { values, positionals };
}

interface GivenOption {
  name: string;
  /** As it was typed: `--as-of`, `-v`. */
  rawName: string;
  value?: string | undefined;
  /** Whether the value was given behind an equals sign. */
  inlineValue?: boolean | undefined;
}

/** Throws unless the option exists, and has a value exactly if it takes one. */
function refuseOption({ name, rawName, value, inlineValue }: GivenOption, flags: Command['flags']) {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (!flag)
    throw wrong(`There is no option ${rawName}${suggestion(name, Object.keys(flags), '--')}`);
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  if (flag.value !== undefined && isMissing)
    throw wrong(`${rawName} needs ${flag.value}. See \`candor --help\`.`);
  if (flag.value === undefined && value !== undefined)
    throw wrong(`${rawName} takes no value. See \`candor --help\`.`);
}

function suggestion(word: string, known: string[], before: string): string {
  const meant = nearest(word, known);
  return meant ? `; did you mean \`${before}${meant}\`?` : '. See `candor --help`.';
}

function dayOption(written: string | undefined): Day | undefined {
  if (written === undefined || isDay(written)) return written;
  throw wrong(`--as-of takes a day such as 2026-11-21, not "${written}".`);
}

// Reproducible builds set the clock with SOURCE_DATE_EPOCH: https://reproducible-builds.org/specs/source-date-epoch/
function clock(env: World['env']): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
    throw wrong('SOURCE_DATE_EPOCH is not a number of seconds. Correct it or unset it.');
  const milliseconds = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

const wrong = (message: string) => new CommandError(message, 2);
