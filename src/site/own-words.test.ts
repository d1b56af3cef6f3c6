// No component, route or feed says anything of its own: what is not the author's stands in `words/<language>.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Files in a form for machines, whose words a standard fixes. */
const forms = ['search-engines', 'security-txt', 'xml'].map((name) => `documents/${name}.ts`);

/** The same in every language: a file by its name, a time zone, the name of a header. */
const allowed = new Set([
  'notice.txt',
  'UTC',
  'GMT',
  'Candor',
  'Deadlines',
  'Content-Type',
  'Content-Security-Policy',
]);

const attributesRead = ['alt', 'title', 'label', 'aria-label', 'aria-description', 'placeholder'];

/** Each text of a component that a reader would read and that is not an expression, and each phrase in its code. */
function wordsWithin(file: string, text: string): string[] {
  const [, script = '', template = text] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? [];
  const isComponent = file.endsWith('.astro');
  const code = isComponent ? `${script}\n;<>${template.replace(/<!doctype html>/i, '')}</>` : text;
  const source = ts.createSourceFile(
    'file.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    isComponent ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const read = attributesRead.includes(node.name.getText());
      if (read && isWord(node.initializer.text)) found.push(node.initializer.text);
      return;
    } else if (isLiteral(node) && (isShown(node) ? isWord : isPhrase)(node.text))
      found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((words) => !allowed.has(words));
}

const isLiteral = (node: ts.Node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** Whether an expression between tags comes out as this literal: `{done ? 'yes' : 'no'}`. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent);
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isShown(parent);
  if (ts.isParenthesizedExpression(parent)) return isShown(parent);
  if (ts.isBinaryExpression(parent) && parent.right === node) {
    const operators = [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
    ];
    return operators.includes(parent.operatorToken.kind) && isShown(parent);
  }
  return false;
}

const isWord = (text: string) => /\p{L}{2}/u.test(text);

// Code is full of names; a phrase has a capital at its start or words apart.
const isPhrase = (text: string) => /^\s*\p{Lu}\p{Ll}|\p{L}{2},? \p{L}{2}/u.test(text);

const source = path.resolve(import.meta.dirname, '..');
const files = ['site', 'documents'].flatMap((room) =>
  readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(astro|ts)$/.test(file) && !/\.(test|fixture|d)\.ts$/.test(file))
    .filter((file) => !forms.includes(file)),
);

test('no component, route or document holds words of its own', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    wordsWithin(file, readFileSync(path.join(source, file), 'utf8')).map(
      (text) => `${file}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>Read more</p>', ['Read more']],
  ['<p>{count} vendors</p>', ['vendors']],
  ['<nav aria-label="Pages" class="two words" />', ['Pages']],
  ['{done ? "Done" : <b>ok</b>}', ['Done', 'ok']],
  ['{done ? "yes" : more && "no"}', ['yes', 'no']],
  ['{name === "text" && <a href={href("/x/")}>{say.all}</a>}', []],
  ['<Fact label={`For ${length}`} />', ['For']],
  ['---\nconst title = "In short";\n---\n<h1>{title}</h1>', ['In short']],
  ['<p class="soft">({say.none}), –</p>', []],
])('the search for words finds those of %s', (text, words) => {
  expect(wordsWithin('X.astro', text)).toEqual(words);
});
