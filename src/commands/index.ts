// All commands by name, in the order of the help. A new command is a file and a line here.
import { build } from './build.ts';
import { check } from './check.ts';
import { change } from './change.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { init } from './init.ts';
import { preview } from './preview.ts';
import { register } from './register.ts';
import { verify } from './verify.ts';

export const commands: Record<string, Command> = {
  init,
  check,
  change,
  diff,
  register,
  build,
  dev,
  preview,
  verify,
};
