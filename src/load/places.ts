// From a place as file and path to a problem with a line, a repair and the lines around it.
import { writeYaml, type SourceFile } from '../read/index.ts';
import type { Problem } from '../problem.ts';
import { asWritten, type Resolved } from '../references/references.ts';
import type { PlacedFinding } from './at-origins.ts';
import { textKey } from './references.ts';

/** Gives findings their lines. `root` is the content folder as the author typed it, `texts` are those that refer to fields. */
export function problemsIn(
  root: string,
  files: readonly SourceFile[],
  texts?: ReadonlyMap<string, Resolved>,
): (finding: PlacedFinding) => Problem {
  const folder = root.replaceAll('\\', '/').replace(/\/$/, '');
  const byName = new Map(files.map((file) => [file.name, file]));
  return ({ place, inRow = place, entries = [], rewrite, ...told }) => {
    const pasted = entries.map(
      ({ file, value }) => `\n${folder}/${file}:\n${indented(writeYaml(value))}`,
    );
    const problem = {
      ...told,
      ...(pasted.length > 0 && { fix: `${told.fix}${pasted.join('')}`, entries }),
      about: place.path.join('.'),
    };
    const file = byName.get(place.file);
    if (!file) return { ...problem, file: `${folder}/${place.file}`, line: 1, column: 1 };
    const text = place.words === undefined ? undefined : texts?.get(textKey(inRow));
    const words = text ? asWritten(text, place.words ?? '') : place.words;
    const span = file.locate(place.path, place.at, words);
    const edit =
      rewrite === undefined ? undefined : file.rewrite(place.path, place.at, rewrite, words);
    return {
      ...problem,
      file: file.shown,
      ...span,
      ...(edit && { repair: { file: file.name, edits: [edit] } }),
      ...file.frame(span),
    };
  };
}

const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '  ');
