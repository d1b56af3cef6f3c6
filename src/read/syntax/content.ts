// What one text says: the order in which its mistakes are looked for, and which of them leave no value to trust.
import { isCollection, isScalar } from 'yaml';
import { findBadCharacters, findDirectionMarks, findInvisible } from '../text/characters.ts';
import { findDuplicates } from './duplicates.ts';
import { findFeatures, splitDocuments } from './features.ts';
import { noColon } from './line-mistakes.ts';
import type { Lines } from '../text/lines.ts';
import { locator, type Locate } from './locate.ts';
import { first, mistake, mostProblems, type Mistake } from './mistake.ts';
import { findBodyConflicts, splitPage } from '../page.ts';
import { rewriter, type Rewrite } from '../repair/rewrite.ts';
import { compose, findSyntaxMistakes } from './syntax.ts';
import { findBadText, findLostText } from './text-checks.ts';
import { tokenize, walk } from './tokens.ts';
import { textOf, toValue } from './value.ts';

interface Content {
  value: unknown;
  locate: Locate;
  rewrite: Rewrite;
  mistakes: Mistake[];
}

/** A text that was not read any further. */
export function refuse(lines: Lines, ...mistakes: Mistake[]): Content {
  return {
    value: undefined,
    locate: locator(undefined, lines),
    rewrite: () => undefined,
    mistakes,
  };
}

/** Reads a YAML text: all of the file, or the front matter of a page whose text begins at `body`. */
export function readYaml(lines: Lines, text = lines.text, body?: number): Content {
  const limit = mostProblems + 1;
  const bad = first(findBadCharacters(lines.text), limit);
  const unseen = first(findInvisible(lines.text), limit);
  const { tokens, mistake: tooDeep } = tokenize(text);
  if (tooDeep) return refuse(lines, ...bad, ...unseen, tooDeep);

  const { first: ours, mistakes: structure } = splitDocuments(tokens);
  const leaves = ours.flatMap((token) => [...walk(token)]);
  structure.push(...first(findFeatures(leaves, lines), limit));
  const texts = [...bad, ...unseen, ...first(findBadText(leaves, lines), limit)];
  const known = new Set([...structure, ...texts].map(({ start }) => lines.lineAt(start)));
  const { document, complaints } = compose(ours, text.length);
  const root: unknown = document.contents;
  const syntax = first(findSyntaxMistakes(complaints, leaves, lines, known), limit);

  const start = isScalar(root) && textOf(root) !== undefined ? (root.range?.[0] ?? 0) : -1;
  if (start !== -1 && complaints.length === 0 && !known.has(lines.lineAt(start))) {
    syntax.push(noColon(lines, start));
  }
  // Behind a mistake of syntax nothing is where it seems to be.
  const broken = Math.min(Infinity, ...syntax.map(({ start }) => start));
  const before = ({ start }: Mistake): boolean => start < broken;
  structure.push(...first(findDuplicates(root, lines), limit).filter(before));
  if (body !== undefined) structure.push(...findBodyConflicts(root));
  const lost = first(findLostText(leaves, lines), limit).filter(before);
  const refused =
    texts.some(({ code }) => code === 'forbidden-character') ||
    complaints.length + structure.length + syntax.length > 0;
  const empty = !refused && !isCollection(root) && start === -1;
  if (empty && body === undefined) texts.push(emptyFile());
  return {
    value: refused || start !== -1 || (empty && body === undefined) ? undefined : toValue(root),
    locate: locator(root, lines, body),
    rewrite: rewriter(root, lines.text),
    mistakes: [...texts, ...structure, ...syntax, ...lost],
  };
}

/** Reads a Markdown page: the keys of its front matter, and `body`. */
export function readPage(lines: Lines): Content {
  if (lines.text.trim() === '') return refuse(lines, emptyFile());
  const page = splitPage(lines.text);
  if (page.mistake) {
    const bad = first(findBadCharacters(lines.text), mostProblems + 1);
    return refuse(lines, ...bad, page.mistake);
  }
  const content = readYaml(lines, page.yaml, page.bodyStart);
  content.mistakes.push(...findDirectionMarks(lines.text, page.bodyStart, lines.text.length));
  return withBody(content, lines, page.bodyStart);
}

function withBody(content: Content, lines: Lines, start: number): Content {
  if (content.value === undefined) return content;
  const body = lines.text.slice(start).replaceAll('\r\n', '\n');
  const keys = (content.value ?? Object.create(null)) as object;
  return { ...content, value: Object.assign(keys, { body }) };
}

function emptyFile(): Mistake {
  return mistake('empty-file', 0, 0, 'The file has no content.', 'Delete it, or add its keys.');
}
