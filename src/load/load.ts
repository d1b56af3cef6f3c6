// From a content folder to the model, with every mistake on its line: the order of the steps.
import type { Day } from '../day.ts';
import type { FileCode } from '../problem-codes.ts';
import { inReadingOrder, type Finding, type Problem } from '../problem.ts';
import {
  pictureEndings,
  readContent,
  type Instead,
  type Layout,
  type Picture,
  type SourceFile,
} from '../read/index.ts';
import type { Resolved } from '../references/references.ts';
import { runRules } from '../rules/index.ts';
import type { Content } from '../rules/rule.ts';
import { contentKinds, stems } from '../schema/index.ts';
import { assembleTrust, type Contents, type Trust } from '../trust.ts';
import { contentsOf, placedContent, stemsNamedBy, unsureStems } from './contents.ts';
import { atOrigins } from './at-origins.ts';
import { withDefaults } from './defaults.ts';
import { documentOf } from './documents.ts';
import { knownAmong, namedHolidays } from './named-holidays.ts';
import { problemsIn } from './places.ts';
import { withReferences } from './references.ts';

export interface Loaded {
  /** There only when no error was found; warnings leave it in place. */
  trust?: Trust;
  /** In reading order: file, line, column. */
  problems: Problem[];
  /** Those of the problems that a file has by itself, whatever the others say. */
  own: readonly Problem[];
  /** Names of the files whose text could not be read. */
  unread: readonly string[];
  /** Names of the files read, below the content folder. */
  files: string[];
  /** The pictures that lie beside them. */
  pictures: Picture[];
}

/** What the content is held against besides itself. */
export interface LoadOptions extends Pick<Content, 'now' | 'published'> {
  /** `false` reads an earlier state, which need not keep today's rules. */
  rules?: boolean;
  /** What files are to hold in place of what they hold on the disk, by name. */
  instead?: Instead;
}

/** Loads a content folder as of a day. Never throws for what a person wrote; reports everything in one pass. */
export function load(root: string, asOf: Day, options: LoadOptions = {}): Loaded {
  const { rules = true, instead, ...against } = options;

  // Read: from bytes to values that know their lines.
  const { files: read, pictures, problems } = readContent(root, layout, instead);

  // Complete: rows take what is said of all of them.
  const { files, unused } = withDefaults(read);
  const problemsOf = (found: readonly Finding[], texts?: ReadonlyMap<string, Resolved>) =>
    atOrigins(found, files).map(problemsIn(root, files, texts));

  // Validate: each file by itself.
  const valid = files.filter(({ value }) => value !== undefined).map(documentOf);
  const mistakes = valid.flatMap(({ findings }) => findings);
  if (lacksSite(files, problems)) mistakes.push(siteMissing);
  const own = [...problems, ...problemsOf(mistakes)];

  // Resolve: what texts say of fields, once every file is valid.
  const sound = !own.some(isError) && valid.every(({ data }) => data !== undefined);
  const { documents, findings, texts } = sound
    ? withReferences(valid, (contents) => assembled(contents, asOf).trust, asOf)
    : { documents: valid, findings: [] };

  // Assemble: one model.
  const { trust, found } = sound ? assembled(contentsOf(documents), asOf) : {};

  // Apply the rules: the files together.
  const content: Content = {
    ...placedContent(documents),
    unsure: unsureStems(files, problems, documents),
    pictures: new Set(pictures.map(({ name }) => name)),
    asOf,
    ...(trust && { trust }),
    ...(found && { holidays: found }),
    ...against,
  };
  const across = rules ? problemsOf([...unused, ...findings, ...runRules(content)], texts) : [];

  const all = [...own, ...across].sort(inReadingOrder);
  return {
    ...(trust && !all.some(isError) && { trust }),
    problems: all,
    own,
    unread: files.filter(({ value }) => value === undefined).map(({ name }) => name),
    files: files.map(({ name }) => name),
    pictures,
  };
}

function assembled(contents: Contents, asOf: Day) {
  const found = namedHolidays(contents.site, asOf);
  return { trust: assembleTrust({ ...contents, ...knownAmong(found) }), found };
}

const isError = ({ severity }: Problem) => severity === 'error';

const stemsOf = (...shapes: string[]) =>
  stems.filter((stem) => shapes.includes(contentKinds[stem].shape));
const layout: Layout = {
  files: stemsOf('one'),
  lists: stemsOf('list'),
  journals: stemsOf('folder'),
  pages: stemsOf('pages'),
  pictures: pictureEndings,
};

// A site.yaml that exists but cannot be opened is not reported as missing as well.
const lacksSite = (files: SourceFile[], problems: Problem[]) =>
  !files.some(({ name }) => name === 'site.yaml') &&
  !problems.some(
    ({ code, file }) => code === 'content-folder-missing' || stemsNamedBy(file).join() === 'site',
  );

const siteMissing: Finding = {
  code: 'missing-file' satisfies FileCode,
  severity: 'error',
  place: { file: 'site.yaml', path: [] },
  message: 'There is no site.yaml; it is the one file that every trust center needs.',
  fix: 'Add site.yaml with `url:` and `company: { name: … }`.',
};
