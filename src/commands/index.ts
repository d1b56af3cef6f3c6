// All commands by name, in the order of the help. A new command is a file and a line here. Each is loaded when it is called.
import type { Command } from './command.ts';
import { general } from './help.ts';

export type Commands = Readonly<Record<string, Command>>;

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  check: async () => (await import('./check.ts')).check,
  change: async () => (await import('./change.ts')).change,
  diff: async () => (await import('./diff.ts')).diff,
  register: async () => (await import('./register.ts')).register,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  preview: async () => (await import('./preview.ts')).preview,
  verify: async () => (await import('./verify.ts')).verify,
};

/** All commands: for the help, and to say what somebody may have meant. */
export async function allCommands(): Promise<Commands> {
  const loaded = Object.entries(loaders).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** The command that is called, alone, where nothing has to be known of others to run it; otherwise all of them. */
export async function commandsFor(argv: readonly string[]): Promise<Commands> {
  const [name = '', ...words] = argv;
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!load) return allCommands();
  const command = await load();
  const { help: _, version: __, ...shared } = general;
  const known = new Set([...Object.keys(shared), ...Object.keys(command.flags)]);
  const isKnown = (word: string) => known.has(/^--([^=]+)/.exec(word)?.[1] ?? '');
  return words.every((word) => !word.startsWith('-') || isKnown(word))
    ? { [name]: command }
    : allCommands();
}
