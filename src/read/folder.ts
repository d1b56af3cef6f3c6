// The content folder on disk: what is opened, and what is refused before it is opened.
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, posix } from 'node:path';
import { compareText } from '../day.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { visible } from '../visible.ts';
import {
  isIgnored,
  isKnownFolder,
  isPicture,
  judgeFile,
  judgeFolder,
  judgeRecord,
  judgeSubfolder,
  oneRecord,
  type FileMistake,
  type Layout,
} from './layout.ts';
import { largestPicture, readPicture, type Picture } from './pictures/picture.ts';
import { readSource, type SourceFile } from './syntax/source.ts';

/** The largest content file that is opened, in bytes. Content written by hand is much smaller. */
const largest = 1024 * 1024;

interface Reading {
  /** In the order of their names, which is the same on every machine. */
  files: SourceFile[];
  /** In the order of their names. Includes those that cannot be shown. */
  pictures: Picture[];
  /** In reading order, with frames. */
  problems: Problem[];
}

/** Bytes that replace those on disk, by name below the content folder; also of records that are not there yet. */
export type Instead = ReadonlyMap<string, Uint8Array>;

/** Reads every content file below `root`. Mistakes in the content become problems; they are never thrown. */
export function readContent(root: string, layout: Layout, instead: Instead = new Map()): Reading {
  const place = root.replace(/(?<=.)[\\/]+$/, '');
  const reading: Reading = { files: [], pictures: [], problems: [] };
  const top = inspect(place);
  if (typeof top === 'string' || !(top.isDirectory() || top.isSymbolicLink())) {
    report(reading, visible(root), {
      code: 'content-folder-missing',
      message:
        typeof top === 'string'
          ? `There is no content folder at ${visible(root)}.`
          : `${visible(root)} is a file, not a content folder.`,
      fix: 'Run the command where the content folder lies, or say where it is.',
    });
  } else if (top.isSymbolicLink()) report(reading, visible(root), link);
  else {
    const work = { ...reading, root: place, layout, instead };
    readFolder(work, '');
    readNew(work);
  }
  reading.files.sort((a, b) => compareText(a.name, b.name));
  reading.problems.sort(inReadingOrder);
  return reading;
}

interface Work extends Reading {
  root: string;
  layout: Layout;
  instead: Instead;
}

/** A file of the content folder. */
interface Entry {
  /** Below the content folder, with `/`. */
  name: string;
  /** As a person would type it. */
  shown: string;
  path: string;
  stats: Stats;
}

function readFolder(work: Work, folder: string): void {
  const names = list(join(work.root, folder));
  if (!names) {
    const mistake = unsafe('The folder cannot be opened.', 'Allow it to be read.');
    report(work, showName(work.root, folder), mistake);
    return;
  }
  for (const base of names) {
    if (isIgnored(base)) continue;
    const name = folder === '' ? base : `${folder}/${base}`;
    const path = join(work.root, name);
    const shown = showName(work.root, name);
    const stats = inspect(path);
    if (typeof stats === 'string') {
      const message = `The file cannot be opened (${stats}).`;
      report(work, shown, unsafe(message, 'Rename it, or allow it to be read.'));
    } else readEntry(work, folder, base, { name, shown, path, stats });
  }
}

// What is to be written, judged before it is.
function readNew(work: Work): void {
  const there = new Set(work.files.map(({ name }) => name));
  for (const [name, bytes] of work.instead)
    if (!there.has(name) && inspect(join(work.root, name)) === 'ENOENT')
      addSource(work, name, showName(work.root, name), bytes);
}

function readEntry(work: Work, folder: string, base: string, entry: Entry): void {
  const { layout } = work;
  const { shown, stats } = entry;
  const isTop = folder === '';
  const isOurPicture = isTop && isPicture(base, layout);
  if (stats.isSymbolicLink()) {
    if (isOurPicture) work.pictures.push({ name: base });
    report(work, shown, link);
  } else if (stats.isDirectory()) {
    if (isTop && isKnownFolder(base, layout)) readFolder(work, base);
    else report(work, shown, isTop ? judgeFolder(base, layout) : judgeSubfolder(folder, base));
  } else if (isOurPicture) {
    addPicture(work, entry);
  } else {
    const wrong = isTop ? judgeFile(base, layout) : judgeRecord(folder, base, layout);
    if (wrong) report(work, shown, wrong);
    if (wrong?.code !== 'unknown-file') addFile(work, entry);
  }
}

function addFile(work: Work, entry: Entry): void {
  const bytes = open(work, entry, largest);
  if (bytes && !isPrepared(entry.name, bytes)) addSource(work, entry.name, entry.shown, bytes);
}

function addSource(work: Work, name: string, shown: string, bytes: Uint8Array): void {
  const { file, problems } = readSource(name, shown, bytes, oneRecord(name, work.layout));
  work.files.push(file);
  work.problems.push(...problems);
}

/**
 * Whether a file holds comments alone, the first of which names its schema for editors: `candor init` writes such a file for
 * each section that nobody has written yet. It counts as absent. Any other file without content is a mistake.
 */
function isPrepared(name: string, bytes: Uint8Array): boolean {
  if (name.includes('/') || name === 'site.yaml') return false;
  const [first = '', ...rest] = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  return (
    /^# yaml-language-server: \$schema=/.test(first) && rest.every((line) => /^\s*(#|$)/.test(line))
  );
}

function addPicture(work: Work, entry: Entry): void {
  const { name, shown } = entry;
  const bytes = open(work, entry, largestPicture);
  const { picture, problems } = bytes
    ? readPicture(name, shown, bytes)
    : { picture: { name }, problems: [] };
  work.pictures.push(picture);
  work.problems.push(...problems);
}

function open(work: Work, { name, shown, path, stats }: Entry, most: number) {
  try {
    if (stats.isFile() && stats.size <= most) return work.instead.get(name) ?? readFileSync(path);
    const wrong = stats.isFile()
      ? tooLarge(stats.size, most)
      : unsafe('This is a device, a pipe or a socket, not a file.', 'Delete it.');
    report(work, shown, wrong);
  } catch (error) {
    const message = `The file cannot be opened (${codeOf(error)}).`;
    report(work, shown, unsafe(message, 'Allow it to be read.'));
  }
  return undefined;
}

function tooLarge(size: number, most: number): FileMistake {
  const code = 'file-too-large';
  return most === largest
    ? {
        code,
        message: `The file has ${(size / largest).toFixed(1)} MiB; a content file has at most 1 MiB.`,
        fix: 'Split it, or check that it is the right file.',
      }
    : {
        code,
        message: `The picture has ${Math.ceil(size / 1024)} KiB; it is fetched with every page, and has at most 64 KiB.`,
        fix: 'Export it in a smaller size, or as SVG.',
      };
}

const unsafe = (message: string, fix: string): FileMistake => ({
  code: 'unsafe-file',
  message,
  fix,
});

const link = unsafe(
  'This is a symbolic link; it could publish a file from outside the folder.',
  'Put the file itself here instead of the link.',
);

function report(reading: Reading, file: string, mistake: FileMistake): void {
  reading.problems.push({ ...mistake, severity: 'error', file, line: 1, column: 1 });
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
