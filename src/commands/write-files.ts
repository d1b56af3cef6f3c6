// Writes several files, all of them or none. Existing files are overwritten only when the author asked for it.
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CommandError } from './command.ts';

interface FileText {
  path: string;
  /** As text or as bytes. */
  text: string | Uint8Array;
}

export interface Written {
  /** Restores everything as it was. */
  undo(): void;
}

/** The path of a journal entry, as a person would type it. */
export function inChanges(content: string, id: string): string {
  return path.posix.join(content.replaceAll('\\', '/'), 'changes', `${id}.yaml`);
}

/** Writes new files. Fails if one of them exists. */
export function writeNew(files: readonly FileText[]): Written {
  return all(files, ({ path: file, text }) => {
    const made = mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      removeFolders(file, made);
      throw error;
    }
    return () => {
      rmSync(file, { force: true });
      removeFolders(file, made);
    };
  });
}

/** Removes the folders around a file from its own up to `topmost`, which were made for it, as far as they are empty. */
function removeFolders(file: string, topmost: string | undefined): void {
  if (topmost === undefined) return;
  const last = path.resolve(topmost);
  for (let folder = path.resolve(path.dirname(file)); ; folder = path.dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
    if (folder === last) return;
  }
}

/** Replaces the text of existing files, each in one step. */
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
      const what = code === 'EEXIST' ? 'It exists already' : `It cannot be written (${code})`;
      throw new CommandError(`${file.path}: ${what}. Nothing was written.`);
    }
  return { undo };
}
