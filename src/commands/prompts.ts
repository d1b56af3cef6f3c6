// Questions on a terminal: what all commands that ask have in common.
import { CommandError } from './command.ts';

export type Prompts = typeof import('@clack/prompts');

/** The answer. After Ctrl+C or Escape nothing is written. */
export function answered<T>(prompts: Prompts, answer: T): Exclude<T, symbol> {
  if (!prompts.isCancel(answer)) return answer as Exclude<T, symbol>;
  prompts.cancel('Nothing was written.');
  throw new CommandError('Stopped.');
}
