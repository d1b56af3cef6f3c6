// The content folder on the disk: what is opened, and what is refused before it is opened.
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, posix } from 'node:path';
import type { FileCode } from '../problem-codes.ts';
import { compareText, inReadingOrder, type Problem } from '../problem.ts';
import {
  isIgnored,
  isKnownFolder,
  isPicture,
  judgeFile,
  judgeFolder,
  judgeRecord,
  judgeSubfolder,
  type Layout,
  type NameMistake,
} from './layout.ts';
import { largestPicture, readPicture, type Picture } from './pictures/picture.ts';
import { readSource, type SourceFile } from './syntax/source.ts';
import { visible } from '../visible.ts';

/** The largest file that is opened, in bytes; content written by hand stays far below. */
const largest = 1024 * 1024;

interface Reading {
  /** By name, the same on every machine. */
  files: SourceFile[];
  /** By name; those that cannot be shown, too. */
  pictures: Picture[];
  /** In reading order, with frames. */
  problems: Problem[];
}

/** What files are to hold in place of what they hold on the disk, by name below the content folder. */
export type Instead = ReadonlyMap<string, Uint8Array>;

/** Reads every content file below `root`. Whatever a person wrote becomes a problem, never a throw. */
export function readContent(root: string, layout: Layout, instead: Instead = new Map()): Reading {
  const reading: Work = { files: [], pictures: [], problems: [], instead };
  const place = root.replace(/(?<=.)[\\/]+$/, '');
  const top = inspect(place);
  if (typeof top === 'string' || !(top.isDirectory() || top.isSymbolicLink())) {
    const message =
      typeof top === 'string'
        ? `There is no content folder at ${visible(root)}.`
        : `${visible(root)} is a file, not a content folder.`;
    const fix = 'Run the command where the content folder lies, or say where it is.';
    report(reading, visible(root), 'content-folder-missing', message, fix);
  } else if (top.isSymbolicLink()) {
    refuseLink(reading, visible(root));
  } else {
    readFolder(reading, place, '', layout);
  }
  reading.files.sort((a, b) => compareText(a.name, b.name));
  reading.problems.sort(inReadingOrder);
  const { files, pictures, problems } = reading;
  return { files, pictures, problems };
}

interface Work extends Reading {
  instead: Instead;
}

function readFolder(reading: Work, root: string, folder: string, layout: Layout): void {
  const names = list(join(root, folder));
  if (!names) {
    const message = 'The folder cannot be opened.';
    report(reading, showName(root, folder), 'unsafe-file', message, 'Allow it to be read.');
    return;
  }
  for (const name of names) {
    if (isIgnored(name)) continue;
    const within = folder === '' ? name : `${folder}/${name}`;
    const shown = showName(root, within);
    const stats = inspect(join(root, within));
    if (typeof stats === 'string') {
      const message = `The file cannot be opened (${stats}).`;
      report(reading, shown, 'unsafe-file', message, 'Rename it, or allow it to be read.');
    } else if (stats.isSymbolicLink()) {
      if (folder === '' && isPicture(name, layout)) reading.pictures.push({ name });
      refuseLink(reading, shown);
    } else if (folder === '' && !stats.isDirectory() && isPicture(name, layout)) {
      addPicture(reading, join(root, name), name, shown, stats);
    } else if (stats.isDirectory()) {
      const known = folder === '' && isKnownFolder(name, layout);
      if (known) readFolder(reading, root, name, layout);
      else {
        const wrong = folder === '' ? judgeFolder(name, layout) : judgeSubfolder(folder, name);
        reportName(reading, shown, wrong);
      }
    } else {
      const wrong = folder === '' ? judgeFile(name, layout) : judgeRecord(folder, name, layout);
      if (wrong) reportName(reading, shown, wrong);
      if (wrong?.code !== 'unknown-file')
        readFile(reading, join(root, within), within, shown, stats);
    }
  }
}

function readFile(reading: Work, path: string, name: string, shown: string, stats: Stats): void {
  const bytes = open(reading, path, name, shown, stats);
  if (!bytes) return;
  const { file, problems } = readSource(name, shown, bytes);
  reading.files.push(file);
  reading.problems.push(...problems);
}

function addPicture(reading: Work, path: string, name: string, shown: string, stats: Stats): void {
  const bytes = open(reading, path, name, shown, stats, largestPicture);
  const { picture, problems } = bytes
    ? readPicture(name, shown, bytes)
    : { picture: { name }, problems: [] };
  reading.pictures.push(picture);
  reading.problems.push(...problems);
}

function open(
  reading: Work,
  path: string,
  name: string,
  shown: string,
  stats: Stats,
  most = largest,
): Uint8Array | undefined {
  if (!stats.isFile()) {
    const message = 'This is a device, a pipe or a socket, not a file.';
    report(reading, shown, 'unsafe-file', message, 'Delete it.');
    return undefined;
  }
  if (stats.size > most) {
    report(reading, shown, 'file-too-large', ...tooLarge(stats.size, most));
    return undefined;
  }
  try {
    return reading.instead.get(name) ?? readFileSync(path);
  } catch (error) {
    const message = `The file cannot be opened (${codeOf(error)}).`;
    report(reading, shown, 'unsafe-file', message, 'Allow it to be read.');
    return undefined;
  }
}

function tooLarge(size: number, most: number): [message: string, fix: string] {
  if (most === largest)
    return [
      `The file has ${(size / largest).toFixed(1)} MiB; a content file has at most 1 MiB.`,
      'Split it, or check that it is the right file.',
    ];
  return [
    `The picture has ${Math.ceil(size / 1024)} KiB; it is fetched with every page, and has at most 64 KiB.`,
    'Export it in a smaller size, or as SVG.',
  ];
}

function report(
  reading: Reading,
  file: string,
  code: FileCode,
  message: string,
  fix: string,
): void {
  reading.problems.push({ code, severity: 'error', file, line: 1, column: 1, message, fix });
}

function reportName(reading: Reading, shown: string, { code, message, fix }: NameMistake): void {
  report(reading, shown, code, message, fix);
}

function refuseLink(reading: Reading, shown: string): void {
  const message = 'This is a symbolic link; it could publish a file from outside the folder.';
  report(reading, shown, 'unsafe-file', message, 'Put the file itself here instead of the link.');
}

function inspect(path: string): Stats | string {
  try {
    return lstatSync(path);
  } catch (error) {
    return codeOf(error);
  }
}

function list(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}

function showName(root: string, name: string): string {
  return visible(posix.join(root.replaceAll('\\', '/'), name));
}
