// One text from bytes to a located value, with lines and frames for those of its mistakes that are shown.
import type { Problem, Span } from '../../problem.ts';
import { decode } from '../text/bytes.ts';
import { readPage, readYaml, refuse } from './content.ts';
import { drawFrame } from '../text/frame.ts';
import { indexLines, type Lines } from '../text/lines.ts';
import type { Locate } from './locate.ts';
import { answered, mostProblems, type Mistake } from './mistake.ts';
import { spacesForTabs } from '../repair/tabs.ts';
import type { Rewrite } from '../repair/rewrite.ts';

export interface SourceFile {
  /** Below the content folder, with `/`: `changes/2026-11-20-acme.yaml`. */
  name: string;
  /** The folder or file name that says what it holds: `site`, `changes`. */
  stem: string;
  /** The id of a record: the file name without folder and ending, when the file is one record of a folder. */
  record?: string;
  /** As a person would type it from where the command ran. */
  shown: string;
  /**
   * Null-prototype objects, arrays and strings, null for an empty value; every value stays the text that was written.
   * A Markdown page has its text as `body`, from its first line that is not blank. Undefined when the text cannot be trusted.
   */
  value: unknown;
  /** Where a path is; one that does not exist is its nearest existing parent. */
  locate: Locate;
  /** The edit that puts a word in place of the key or value at a path. */
  rewrite: Rewrite;
  /** The lines around a span with a caret run. */
  frame(span: Span): string;
}

/** Reads one text. `name` says by its ending whether it is a Markdown page and by its folder what it belongs to. */
export function readSource(
  name: string,
  shown: string,
  bytes: Uint8Array,
): { file: SourceFile; problems: Problem[] } {
  const decoded = decode(bytes);
  const lines = indexLines(decoded.text);
  const content = decoded.mistake
    ? refuse(lines, decoded.mistake)
    : name.endsWith('.md')
      ? readPage(lines)
      : readYaml(lines);
  const frame = (span: Span): string => drawFrame(lines, span);
  const [folder = name, file] = name.split('/');
  const stem = folder.replace(/\.[^.]*$/, '');
  const record = file?.replace(/\.[^.]*$/, '');
  return {
    file: {
      name,
      stem,
      ...(record === undefined ? {} : { record }),
      shown,
      value: content.value,
      locate: content.locate,
      rewrite: content.rewrite,
      frame,
    },
    problems: show(answeredTabs(name, content.mistakes, lines), lines, name, shown, frame),
  };
}

// Tabs are told once and repaired together. Below the keys of a page they are Markdown's.
function answeredTabs(name: string, mistakes: Mistake[], lines: Lines): Mistake[] {
  const isTab = ({ code }: Mistake) => code === 'tab-indent';
  if (name.endsWith('.md') || !mistakes.some(isTab)) return mistakes;
  const repair = spacesForTabs(lines.text, (text) => {
    const { value, mistakes } = readYaml(indexLines(text));
    return mistakes.length > 0 || value === undefined ? undefined : JSON.stringify(value);
  });
  return mistakes.map((each) => (isTab(each) ? answered(each, repair) : each));
}

function show(
  mistakes: Mistake[],
  lines: Lines,
  name: string,
  file: string,
  frame: (span: Span) => string,
): Problem[] {
  const sorted = mistakes.toSorted((a, b) => a.start - b.start);
  return sorted.slice(0, mostProblems).map(({ start, end, edits, ...rest }, index) => {
    const span = lines.spanOf(start, end);
    const more = index === mostProblems - 1 && sorted.length > mostProblems;
    const message = more ? `${rest.message} More problems follow in this file.` : rest.message;
    return {
      ...rest,
      about: lines.text.slice(start, end),
      file,
      ...span,
      message,
      ...(edits && { repair: { file: name, edits } }),
      frame: frame(span),
    };
  });
}
