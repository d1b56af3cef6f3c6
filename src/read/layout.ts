// What a file's name makes of it: content of a known kind, a name to correct, or something that does not belong here.
import type { FileCode } from '../problem-codes.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../visible.ts';

/** What may lie in a content folder; given by the caller, since this room knows nothing of trust. */
export interface Layout {
  /** Stems that are one YAML file at the top: `site` is `site.yaml`. */
  files: readonly string[];
  /** Stems that may be one YAML file, or a folder of records, one YAML file each, or both. */
  lists: readonly string[];
  /** Folders of one YAML record per file. */
  journals: readonly string[];
  /** Folders of Markdown files with YAML front matter. */
  pages: readonly string[];
  /** Endings of pictures, which lie at the top: `.svg`. */
  pictures?: readonly string[];
}

/** A name that cannot be used, and what to do about it. */
export interface NameMistake {
  code: Extract<FileCode, 'unknown-file' | 'bad-id'>;
  message: string;
  fix: string;
}

const id = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const windows = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Files of an editor or for a reader of the repository: left alone. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'README.md';
}

/** Whether a folder at the top holds records or pages. */
export function isKnownFolder(name: string, layout: Layout): boolean {
  return [...layout.lists, ...layout.journals, ...layout.pages].includes(name);
}

/** Whether a file at the top is a picture, with a name that can stand in an address. */
export function isPicture(name: string, layout: Layout): boolean {
  const [stem, ending] = splitName(name);
  return (layout.pictures ?? []).includes(ending) && id.test(stem) && !windows.test(stem);
}

/** What is wrong with a folder at the top that is not known. */
export function judgeFolder(name: string, layout: Layout): NameMistake {
  if (layout.files.includes(name)) {
    return unknown(
      `${quote(name)} is a folder, but one file holds all of it.`,
      `Put it in ${name}.yaml`,
    );
  }
  return unknown(`The folder ${quote(name)} is not one that is read.`, suggest(name, layout));
}

/** What is wrong with a file at the top, if anything. */
export function judgeFile(name: string, layout: Layout): NameMistake | undefined {
  const single = [...layout.files, ...layout.lists];
  const [stem, ending] = splitName(name);
  if (ending === '.yaml' && single.includes(stem)) return undefined;
  const inFolder = [...layout.journals, ...layout.pages].includes(stem);
  if (inFolder && ending !== '') {
    const each = layout.pages.includes(stem) ? '.md' : '.yaml';
    const message = `${quote(name)} is not read: ${stem} is a folder with a file for each entry.`;
    return unknown(message, `Move each entry to ${stem}/<id>${each}`);
  }
  const small = ending.toLowerCase();
  if ((layout.pictures ?? []).includes(small)) {
    const message = `The name of the picture ${quote(name)} would not do in an address.`;
    return unknown(message, `Rename it to ${idFrom(stem).replace('<id>', 'logo')}${small}`);
  }
  return unknown(`The file ${quote(name)} is not one that is read.`, suggest(name, layout));
}

/** What is wrong with the name of a file in a folder of records or pages, if anything. */
export function judgeRecord(folder: string, name: string, layout: Layout): NameMistake | undefined {
  const wanted = layout.pages.includes(folder) ? '.md' : '.yaml';
  const [stem, ending] = splitName(name);
  if (ending !== wanted) {
    const message = `${quote(name)} is not read: a file in ${folder}/ ends in ${wanted}.`;
    return unknown(message, `Rename it to ${idFrom(stem)}${wanted}, or delete it.`);
  }
  if (!id.test(stem)) {
    const message = `${quote(stem)} cannot be an id: an id has 1 to 64 small letters a-z, digits and hyphens, no hyphen at either end.`;
    return { code: 'bad-id', message, fix: `Rename the file to ${idFrom(stem)}${wanted}` };
  }
  if (windows.test(stem)) {
    const message = `${quote(stem)} cannot be an id: Windows keeps this name for a device.`;
    return { code: 'bad-id', message, fix: `Rename the file, for example to ${stem}-1${wanted}` };
  }
  return undefined;
}

/** A folder inside a folder, which no kind of content has. */
export function judgeSubfolder(folder: string, name: string): NameMistake {
  const message = `The folder ${quote(name)} is not read: ${folder}/ has files only.`;
  return unknown(message, `Move its files to ${folder}/`);
}

function unknown(message: string, fix: string): NameMistake {
  return { code: 'unknown-file', message, fix };
}

function suggest(name: string, layout: Layout): string {
  const known = [
    ...[...layout.files, ...layout.lists].map((stem) => `${stem}.yaml`),
    ...[...layout.journals, ...layout.pages].map((stem) => `${stem}/`),
  ];
  const [stem] = splitName(name);
  const close = nearest(
    stem,
    known.map((each) => splitName(each)[0].replace('/', '')),
  );
  const meant = known.find((each) => splitName(each)[0].replace('/', '') === close);
  if (meant) return `Did you mean ${meant}? Rename it, or move it out of this folder.`;
  return `Delete it or move it out of this folder, which holds ${known.join(', ')}.`;
}

function splitName(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

function idFrom(stem: string): string {
  const plain = stem.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const made = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
  return id.test(made) && !windows.test(made) ? made : '<id>';
}
