// Applies fixes in order, and undoes those that make things worse. It works on texts in memory and writes nothing to disk.
import { applyEdits } from './edit.ts';
import type { Loaded } from './load/load.ts';
import type { Edit, Problem } from './problem.ts';

/** A mistake that was repaired, with its text before and after. */
interface Repaired extends Pick<Problem, 'file' | 'line' | 'column' | 'code'> {
  was: string;
  is: string;
}

export interface RepairedContent {
  /** The content before any repair. */
  first: Loaded;
  /** Its mistakes that were repaired. */
  answered: Problem[];
  /** The repairs, in the order in which they were made. */
  repaired: Repaired[];
  /** Mistakes whose repair would have led to others, and was therefore undone. */
  left: Problem[];
  /** The new bytes of every changed file, by name below the content folder. */
  files: Map<string, Uint8Array>;
  /** The bytes of these files before. */
  before: Map<string, Uint8Array>;
  /** The content after the repairs. */
  loaded: Loaded;
}

/** What repairs need of the content folder. */
export interface Folder {
  read(name: string): Uint8Array;
  load(instead: ReadonlyMap<string, Uint8Array>): Loaded;
}

/**
 * Repairs what can be repaired, then the mistakes that become visible, until none is left. A repair is undone if its
 * mistake is still there, if the file is no more readable than before, or if the text that it wrote is a new mistake.
 * Mistakes that it merely reveals do not count against it. Each of at most `mostAttempts` loads the content a few times.
 * Only what `isWanted` says is repaired.
 */
export function repairContent(
  folder: Folder,
  mostAttempts = 200,
  isWanted: (problem: Problem) => boolean = () => true,
): RepairedContent {
  const isOpen = (each: Problem) => isRepairable(each) && isWanted(each);
  const before = new Map<string, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  const repaired: Repaired[] = [];
  const left = new Map<string, Problem>();
  const gone = new Set<string>();
  const first = readAlong(folder, folder.load(new Map()), before, isOpen);
  let loaded = first;

  const attempt = (problems: readonly Problem[]): boolean => {
    const trial = new Map([...before, ...files]);
    const written = [...new Set(problems.map(fileOf))].map((name) => {
      const text = decode(trial.get(name));
      const fitting = withoutOverlaps(problems.filter((each) => fileOf(each) === name));
      trial.set(name, encode(applyEdits(text, fitting.flatMap(editsOf)), trial.get(name)));
      return { name, text, fitting };
    });
    const after = folder.load(trial);
    if (!written.every(({ name, text, fitting }) => isBetter(name, text, fitting, loaded, after)))
      return false;
    for (const { name, text, fitting } of written) {
      files.set(name, trial.get(name) ?? new Uint8Array());
      for (const problem of fitting) gone.add(nameOf(problem));
      repaired.push(...fitting.map((problem) => repairedOf(problem, text)));
    }
    loaded = readAlong(folder, after, before, isOpen, files);
    return true;
  };

  for (let attempts = 0; attempts < mostAttempts; attempts++) {
    const open = loaded.problems.filter((each) => isOpen(each) && !left.has(nameOf(each)));
    const [next] = open;
    if (!next) break;
    const same = open.filter(({ file }) => file === next.file);
    // First all at once. If that fails, all of one file, then one by one.
    if (attempt(open) || (same.length < open.length && attempt(same)) || attempt([next])) continue;
    left.set(nameOf(next), next);
  }
  const answered = first.problems.filter((each) => isOpen(each) && gone.has(nameOf(each)));
  return { first, answered, repaired, left: [...left.values()], files, before, loaded };
}

/** Whether `--fix` may repair it. A readable journal entry may be published already, so it is never changed. */
export function isRepairable({ repair, severity }: Problem): boolean {
  return repair !== undefined && (severity === 'error' || !repair.file.startsWith('changes/'));
}

const fileOf = ({ repair }: Problem) => repair?.file ?? '';
const editsOf = ({ repair }: Problem) => [...(repair?.edits ?? [])];

/** The problems without those whose edits touch an earlier one's. */
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  const taken: Edit[] = [];
  return problems.filter((problem) => {
    const edits = editsOf(problem);
    const free = edits.every(({ start, end }) =>
      taken.every((other) => end < other.start || other.end < start),
    );
    if (free) taken.push(...edits);
    return free;
  });
}

// Reads the bytes, then loads the content from them, so that a file that is saved meanwhile is not edited at wrong offsets.
function readAlong(
  folder: Folder,
  loaded: Loaded,
  before: Map<string, Uint8Array>,
  isOpen: (problem: Problem) => boolean,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Loaded {
  const fresh = loaded.problems
    .filter(isOpen)
    .map(fileOf)
    .filter((name) => !before.has(name));
  if (fresh.length === 0) return loaded;
  for (const name of fresh) before.set(name, folder.read(name));
  return folder.load(new Map([...before, ...files]));
}

function isBetter(
  name: string,
  text: string,
  repaired: readonly Problem[],
  before: Loaded,
  after: Loaded,
): boolean {
  const file = repaired[0]?.file;
  const [old, now] = [before, after].map((loaded) =>
    repairedBy(loaded).filter((each) => each.file === file),
  );
  if (!old || !now) return false;
  const left = count(now);
  const known = count(old);
  const sawAll = old.length < mostReported;
  for (const [name, times] of count(repaired))
    if (sawAll && (left.get(name) ?? 0) > (known.get(name) ?? 0) - times) return false;
  if (!before.unread.includes(name)) return !after.unread.includes(name);
  if (after.unread.includes(name) && sawAll && now.length >= old.length) return false;
  const fresh = now.filter(
    (each) => each.severity === 'error' && !isRepairable(each) && !known.has(nameOf(each)),
  );
  // In a file that still cannot be read, any new mistake may come from the repair.
  if (after.unread.includes(name)) return fresh.length === 0;
  // It can be read, but it may not say what was meant: `company: name: Acme` should not become one text with a colon.
  const lines = linesOf(text, repaired.flatMap(editsOf));
  return !fresh.some(({ line }) => lines.has(line));
}

// What a file has by itself, and what rules would have written in it.
const repairedBy = ({ own, problems }: Loaded) => [
  ...own,
  ...problems.filter((each) => each.repair !== undefined && !own.includes(each)),
];

/** How many mistakes of a file are reported at once. If there are as many, there may be more. */
const mostReported = 20;

function count(problems: readonly Problem[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const each of problems) times.set(nameOf(each), (times.get(nameOf(each)) ?? 0) + 1);
  return times;
}

// Edits keep line breaks, so a mistake stays on its line.
const nameOf = ({ file, line, code, about }: Problem) => [file, line, code, about].join('\0');

function linesOf(text: string, edits: readonly Edit[]): Set<number> {
  const starts = edits.map(({ start }) => start).sort((a, b) => a - b);
  let line = 1;
  let at = 0;
  return new Set(
    starts.map((start) => {
      for (let next = text.indexOf('\n', at); next !== -1 && next < start;) {
        line += 1;
        at = next + 1;
        next = text.indexOf('\n', at);
      }
      return line;
    }),
  );
}

// The text that the mistake points at, with what is edited on its line, before and after.
function repairedOf(problem: Problem, text: string): Repaired {
  const { file, line, column, code, endLine, endColumn } = problem;
  const lines = text.split('\n');
  const read = lines[line - 1] ?? '';
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const offset = (at: number) => from + [...read].slice(0, at - 1).join('').length;
  const edits = editsOf(problem).filter(
    ({ start, end }) => start >= from && end <= from + read.length,
  );
  const [first, last] = [offset(column), endLine === line ? offset(endColumn ?? column) : from];
  const start = Math.min(first, ...edits.map((edit) => edit.start));
  const end = Math.max(first, last, ...edits.map((edit) => edit.end));
  const within = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const was = text.slice(start, end);
  return { file, line, column, code, was, is: applyEdits(was, within) };
}

// A file keeps its byte order mark if it has one.
const mark = [0xef, 0xbb, 0xbf];
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
function encode(text: string, like: Uint8Array | undefined): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return mark.every((byte, index) => like?.[index] === byte)
    ? Uint8Array.from([...mark, ...bytes])
    : bytes;
}
