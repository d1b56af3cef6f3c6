// Judges the names of files and folders: known content, a name to correct, or something that does not belong here.
import type { FileCode } from '../problem-codes.ts';
import { nearest } from '../nearest.ts';
import { slug } from '../slug.ts';
import { quote } from '../visible.ts';

/** What a content folder may hold. The caller says so, since this room knows nothing about trust centers. */
export interface Layout {
  /** Names of single YAML files at the top: `site` for `site.yaml`. */
  files: readonly string[];
  /** Names of lists: one YAML file, a folder with one YAML file per record, or both. */
  lists: readonly string[];
  /** Folders with one YAML file per record. */
  journals: readonly string[];
  /** Folders of Markdown files with YAML front matter. */
  pages: readonly string[];
  /** Endings of pictures such as `.svg`. Pictures are at the top. */
  pictures?: readonly string[];
}

/** What is wrong with a file as a whole. */
export interface FileMistake {
  code: FileCode;
  message: string;
  fix: string;
}

const id = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const windows = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a file is left alone: an editor's files, and those for readers of the repository. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'README.md';
}

/** Whether a folder at the top holds records or pages. */
export function isKnownFolder(name: string, layout: Layout): boolean {
  return [...layout.lists, ...layout.journals, ...layout.pages].includes(name);
}

/** Whether a file at the top is a picture with a name that can be part of an address. */
export function isPicture(name: string, layout: Layout): boolean {
  const [stem, ending] = splitName(name);
  return (layout.pictures ?? []).includes(ending) && id.test(stem) && !windows.test(stem);
}

/** How a file for one record of a list is named, if this file holds the whole list. */
export function oneRecord(name: string, layout: Layout): string | undefined {
  const [stem] = splitName(name);
  return layout.lists.includes(stem) ? `${stem}/<id>.yaml` : undefined;
}

/** What is wrong with an unknown folder at the top. */
export function judgeFolder(name: string, layout: Layout): FileMistake {
  if (layout.files.includes(name)) {
    return unknown(
      `${quote(name)} is a folder, but one file holds all of it.`,
      `Put it in ${name}.yaml`,
    );
  }
  return unknown(`The folder ${quote(name)} is not one that is read.`, suggest(name, layout));
}

/** What is wrong with a file at the top, if anything. */
export function judgeFile(name: string, layout: Layout): FileMistake | undefined {
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
    const message = `The name of the picture ${quote(name)} cannot be part of a web address.`;
    return unknown(message, `Rename it to ${idFrom(stem).replace('<id>', 'logo')}${small}`);
  }
  return unknown(`The file ${quote(name)} is not one that is read.`, suggest(name, layout));
}

/** What is wrong with the name of a file in a folder of records or pages, if anything. */
export function judgeRecord(folder: string, name: string, layout: Layout): FileMistake | undefined {
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

/** What is wrong with a folder inside a folder: no kind of content has one. */
export function judgeSubfolder(folder: string, name: string): FileMistake {
  const message = `The folder ${quote(name)} is not read: ${folder}/ has files only.`;
  return unknown(message, `Move its files to ${folder}/`);
}

function unknown(message: string, fix: string): FileMistake {
  return { code: 'unknown-file', message, fix };
}

function suggest(name: string, layout: Layout): string {
  const known = new Map([
    ...[...layout.files, ...layout.lists].map((stem) => [stem, `${stem}.yaml`] as const),
    ...[...layout.journals, ...layout.pages].map((stem) => [stem, `${stem}/`] as const),
  ]);
  const meant = known.get(nearest(splitName(name)[0], known.keys()) ?? '');
  if (meant) return `Did you mean ${meant}? Rename it, or move it out of this folder.`;
  return `Delete it or move it out of this folder, which holds ${[...known.values()].join(', ')}.`;
}

function splitName(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

function idFrom(stem: string): string {
  const made = slug(stem);
  return id.test(made) && !windows.test(made) ? made : '<id>';
}
