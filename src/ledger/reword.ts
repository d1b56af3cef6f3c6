// A copy of the source in which every message and every fix becomes other words at the moment when it is made, so that a
// test can tell whether anything reads them. No text is the same twice.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.resolve(import.meta.dirname, '..');
/** The rooms that find mistakes. */
const rooms = ['read', 'schema', 'rules', 'load'];

/** Copies `src/` into a new folder of the project, where its imports of packages work, and rewords it there. */
export function rewordedCopy(): string {
  const parent = path.resolve(source, '..', '.candor');
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(path.join(parent, 'reworded-'));
  cpSync(source, copy, {
    recursive: true,
    filter: (file) => !path.extname(file) || /(?<!\.test)\.ts$/.test(file),
  });
  writeFileSync(
    path.join(copy, 'reworded.ts'),
    `let made = 0;
export function $otherWords(words: any): any {
  if (typeof words === 'function') return (...given: unknown[]) => $otherWords(words(...given));
  return typeof words === 'string' ? \`Other words \${++made}.\` : words;
}
`,
  );
  for (const room of rooms)
    for (const name of readdirSync(path.join(copy, room), { recursive: true, encoding: 'utf8' })) {
      const file = path.join(copy, room, name);
      if (!name.endsWith('.ts')) continue;
      const to = path.relative(path.dirname(file), path.join(copy, 'reworded.ts'));
      const text = withOtherWords(readFileSync(file, 'utf8'));
      writeFileSync(file, `import { $otherWords } from '${to.replaceAll('\\', '/')}';\n${text}`);
    }
  return copy;
}

/** A module's text with what it gives as `message:` or `fix:` passed through `$otherWords()`. */
export function withOtherWords(text: string): string {
  const inserted: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && isTold(node))
      inserted.push(
        { at: node.initializer.getStart(), text: '$otherWords(' },
        { at: node.initializer.end, text: ')' },
      );
    // What a method gives becomes a property elsewhere.
    if (ts.isShorthandPropertyAssignment(node) && isTold(node))
      inserted.push({ at: node.end, text: `: $otherWords(${node.name.text})` });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  return inserted
    .toSorted((a, b) => b.at - a.at)
    .reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), text);
}

const isTold = (node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment) =>
  ts.isIdentifier(node.name) && /^(message|fix)$/.test(node.name.text);
