// Several small files, all written or none; what is there is never overwritten unless its author asked for that.
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CommandError } from './command.ts';

interface FileText {
  path: string;
  /** As text, or as the bytes of it. */
  text: string | Uint8Array;
}

interface Written {
  /** Puts everything as it was. */
  undo(): void;
}

/** The file of a journal entry, as a person would type it. */
export function inChanges(content: string, id: string): string {
  return path.posix.join(content.replaceAll('\\', '/'), 'changes', `${id}.yaml`);
}

/** Writes new files; fails when one of them is there. */
export function writeNew(files: readonly FileText[]): Written {
  return all(files, ({ path: file, text }) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return () => rmSync(file, { force: true });
  });
}

/** Replaces the text of files that are there, each at once. */
export function replaceText(files: readonly FileText[]): Written {
  return all(files, ({ path: file, text }) => {
    const old = readFileSync(file);
    const { mode } = statSync(file);
    putInPlace(file, text, mode);
    return () => putInPlace(file, old, mode);
  });
}

function putInPlace(file: string, text: string | Uint8Array, mode: number): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function all(files: readonly FileText[], write: (file: FileText) => () => void): Written {
  const undone: (() => void)[] = [];
  const undo = () => {
    for (const each of undone.splice(0).reverse()) each();
  };
  for (const file of files)
    try {
      undone.push(write(file));
    } catch (error) {
      undo();
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      const what = code === 'EEXIST' ? 'It is there already' : `It cannot be written (${code})`;
      throw new CommandError(`${file.path}: ${what}. Nothing was written.`);
    }
  return { undo };
}
