// The content folder at the start: a file of every kind, each with the line by which editors know its schema.
import type { Answers, NewFile, Setting } from '../answers.ts';
import { schemaLine } from '../editor.ts';
import { examples } from './examples.ts';
import { siteText } from './site.ts';

/** The files, except those named in `instead`, whose text without the schema line stands there. */
export function contentFiles(
  answers: Answers,
  setting: Setting,
  instead: Readonly<Record<string, string>> = {},
): NewFile[] {
  const { content } = setting;
  const texts = { site: siteText(answers, setting), ...examples, ...instead };
  return Object.entries(texts).map(([name, text]) => ({
    path: `${content}/${name}.yaml`,
    text: `${schemaLine(content, name)}${text}`,
  }));
}
