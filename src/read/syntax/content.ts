// What one text says: the order in which its mistakes are looked for, and which of them leave no value to trust.
import { isCollection, isScalar } from 'yaml';
import { findBodyConflicts, splitPage } from '../page.ts';
import { findBadCharacters, findDirectionMarks, findInvisible } from '../text/characters.ts';
import type { Lines } from '../text/lines.ts';
import { findDuplicates } from './duplicates.ts';
import { findFeatures, splitDocuments } from './features.ts';
import { noColon } from './line-mistakes.ts';
import { placesIn, type Places } from './locate.ts';
import { first, mistake, mostProblems, type Mistake } from './mistake.ts';
import { compose, findSyntaxMistakes } from './syntax.ts';
import { findBadText, findLostText } from './text-checks.ts';
import { tokenize, walk } from './tokens.ts';
import { textOf, toValue } from './value.ts';

interface Content extends Places {
  value: unknown;
  mistakes: Mistake[];
}

/** A text that is not read any further. */
export function refuse(lines: Lines, ...mistakes: Mistake[]): Content {
  return { value: undefined, ...placesIn(undefined, lines), mistakes };
}

/** Reads a YAML text: a whole file, or the front matter of a page whose text begins at `body`. */
export function readYaml(lines: Lines, text = lines.text, body?: number): Content {
  const some = (mistakes: Iterable<Mistake>) => first(mistakes, mostProblems + 1);
  const texts = [...some(findBadCharacters(lines.text)), ...some(findInvisible(lines.text))];
  const { tokens, mistake: tooDeep } = tokenize(text);
  if (tooDeep) return refuse(lines, ...texts, tooDeep);

  const { first: ours, mistakes: structure } = splitDocuments(tokens);
  const leaves = ours.flatMap((token) => [...walk(token)]);
  structure.push(...some(findFeatures(leaves, lines)));
  texts.push(...some(findBadText(leaves, lines)));
  const known = new Set([...structure, ...texts].map(({ range }) => lines.lineAt(range[0])));
  const composed = compose(ours, text.length);
  const { complaints } = composed;
  const root: unknown = composed.document.contents;
  const syntax = some(findSyntaxMistakes(composed, leaves, lines, known));

  const start = isScalar(root) && textOf(root) !== undefined ? (root.range?.[0] ?? 0) : -1;
  if (start !== -1 && complaints.length === 0 && !known.has(lines.lineAt(start)))
    syntax.push(noColon(lines, start));
  // After a mistake of syntax, other mistakes may only follow from it.
  const broken = Math.min(Infinity, ...syntax.map(({ range }) => range[0]));
  const before = ({ range }: Mistake): boolean => range[0] < broken;
  structure.push(...some(findDuplicates(root, lines)).filter(before));
  if (body !== undefined) structure.push(...findBodyConflicts(root));
  const lost = some(findLostText(leaves, lines)).filter(before);
  const refused =
    texts.some(({ code }) => code === 'forbidden-character') ||
    complaints.length + structure.length + syntax.length > 0;
  const empty = !refused && !isCollection(root) && start === -1 && body === undefined;
  if (empty) texts.push(emptyFile());
  return {
    value: refused || empty || start !== -1 ? undefined : toValue(root),
    ...placesIn(root, lines, body),
    mistakes: [...texts, ...structure, ...syntax, ...lost],
  };
}

/** Reads a Markdown page: the keys of its front matter, and `body`. */
export function readPage(lines: Lines): Content {
  const { text } = lines;
  if (text.trim() === '') return refuse(lines, emptyFile());
  const page = splitPage(text);
  if (page.mistake)
    return refuse(lines, ...first(findBadCharacters(text), mostProblems + 1), page.mistake);
  const content = readYaml(lines, page.yaml, page.bodyStart);
  content.mistakes.push(...findDirectionMarks(text, [page.bodyStart, text.length]));
  if (content.value === undefined) return content;
  const keys = (content.value ?? Object.create(null)) as object;
  const body = text.slice(page.bodyStart).replaceAll('\r\n', '\n');
  return { ...content, value: Object.assign(keys, { body }) };
}

const emptyFile = () =>
  mistake('empty-file', [0, 0], 'The file has no content.', 'Delete it, or add its keys.');
