// Reads one text from bytes to a located value, and to the problems in it.
import type { Problem, Span } from '../../problem.ts';
import { spacesForTabs } from '../repair/tabs.ts';
import { decode } from '../text/bytes.ts';
import { drawFrame, type Frame } from '../text/frame.ts';
import { indexLines, type Lines } from '../text/lines.ts';
import { findConflicts } from './conflicts.ts';
import { readPage, readYaml, refuse } from './content.ts';
import type { Places } from './locate.ts';
import { first, mostProblems, problemsIn, type Mistake } from './mistake.ts';
import { readSimple } from './simple-yaml.ts';

export interface SourceFile extends Places {
  /** Below the content folder, with `/`: `changes/2026-11-20-acme.yaml`. */
  name: string;
  /** The name of its folder, or of the file itself, which says what it holds: `site`, `changes`. */
  stem: string;
  /** The id of a record: the file name without folder and ending. Only for a file that is one record of a folder. */
  record?: string;
  /** As a person would type it from the folder where the command ran. */
  shown: string;
  /**
   * Objects without a prototype, arrays and strings; null for an empty value. Every value stays the text that was written.
   * The text of a Markdown page is its `body`, from the first line that is not blank. Undefined when the text has mistakes
   * that make its value unreliable.
   */
  value: unknown;
  /** The lines around a span, with carets below it. */
  frame(span: Span): Frame;
}

/**
 * Reads one text. The ending of `name` tells a Markdown page from YAML, its folder tells what it belongs to. `apart` is the name
 * of a file for one record, if the text is a list that may be split into such files.
 */
export function readSource(
  name: string,
  shown: string,
  bytes: Uint8Array,
  apart?: string,
): { file: SourceFile; problems: Problem[] } {
  const decoded = decode(bytes);
  const [stem = '', record] = name.split('/').map((step) => step.replace(/\.[^.]*$/, ''));
  const of = { name, stem, ...(record !== undefined && { record }), shown };
  const isPage = name.endsWith('.md');
  const value = decoded.mistake || isPage ? undefined : readSimple(decoded.text);
  if (value !== undefined)
    return { file: { ...of, value, ...placesOnDemand(decoded.text) }, problems: [] };

  const lines = indexLines(decoded.text);
  // Between two edits that met, nothing else is worth saying.
  const conflicts = first(findConflicts(lines, isPage, apart), mostProblems + 1);
  const refused = decoded.mistake ? [decoded.mistake] : conflicts;
  const { mistakes, ...content } =
    refused.length > 0 ? refuse(lines, ...refused) : isPage ? readPage(lines) : readYaml(lines);
  return {
    file: { ...of, ...content, frame: (span) => drawFrame(lines, span) },
    // Below the keys of a page, tabs belong to the Markdown.
    problems: problemsIn(lines, name, shown, isPage ? mistakes : withTabs(mistakes, lines)),
  };
}

// Most files are good, and none of their places is ever asked for.
function placesOnDemand(text: string): Pick<SourceFile, 'locate' | 'rewrite' | 'frame'> {
  let known: (Places & { lines: Lines }) | undefined;
  const places = () => {
    if (known) return known;
    const lines = indexLines(text);
    return (known = { ...readYaml(lines), lines });
  };
  return {
    locate: (...of) => places().locate(...of),
    rewrite: (...of) => places().rewrite(...of),
    frame: (span) => drawFrame(places().lines, span),
  };
}

// Tabs are reported once, and replaced all together.
function withTabs(mistakes: Mistake[], lines: Lines): Mistake[] {
  const isTab = ({ code }: Mistake) => code === 'tab-indent';
  if (!mistakes.some(isTab)) return mistakes;
  const edits = spacesForTabs(lines.text, (text) => {
    const { value, mistakes } = readYaml(indexLines(text));
    return mistakes.length > 0 || value === undefined ? undefined : JSON.stringify(value);
  });
  return edits ? mistakes.map((each) => (isTab(each) ? { ...each, edits } : each)) : mistakes;
}
