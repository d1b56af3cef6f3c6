// docs/sentences.md: every text that the interface can print, with the facts that it needs and when it is printed. It is
// read from the source of the table of words, so that no variant of a text is missed.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { descriptions } from './descriptions.ts';

interface Sentence {
  key: string;
  /** Each way in which it can read. `{day}` is a fact, `(a | b)` one or the other. */
  texts: string[];
  /** The facts that it is given. */
  needs: string[];
  when: string;
}

/** All texts, in the order of the table of words. */
export function sentences(): Sentence[] {
  const file = new URL('./en.ts', import.meta.url);
  const source = ts.createSourceFile(
    'en.ts',
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return tableIn(source).flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) throw new Error(`not a text: ${property.getText()}`);
    const { name, initializer } = property;
    const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
    const isCalled = ts.isArrowFunction(initializer);
    const texts = textsOf(isCalled ? initializer.body : initializer).filter(Boolean);
    const needs = isCalled ? initializer.parameters.map((one) => one.name.getText()) : [];
    return [{ key, texts, needs, when: whenOf(key) }];
  });
}

function tableIn(source: ts.SourceFile): readonly ts.ObjectLiteralElementLike[] {
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (
          name.getText() === 'english' &&
          initializer &&
          ts.isObjectLiteralExpression(initializer)
        )
          return initializer.properties;
  throw new Error('en.ts has no table of words');
}

function textsOf(node: ts.Node): string[] {
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
  return [readable(node)];
}

/** A text with its facts in braces. */
function readable(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return readable(node.expression);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (text, { expression, literal }) => text + readable(expression) + literal.text,
      node.head.text,
    );
  if (ts.isConditionalExpression(node)) {
    const either = [node.whenTrue, node.whenFalse].map(readable);
    return `(${either.map((one) => one || '–').join(' | ')})`;
  }
  if (ts.isIdentifier(node)) return `{${node.text}}`;
  if (ts.isCallExpression(node)) return called(node);
  throw new Error(`sentences.fixture.ts cannot put this in plain words: ${node.getText()}`);
}

/** What the few functions that `en.ts` calls make of their texts. */
function called({ expression, arguments: given }: ts.CallExpression): string {
  const [first = '', one, many] = given.map(readable);
  const isMethod = ts.isPropertyAccessExpression(expression);
  switch (isMethod ? expression.name.text : expression.getText()) {
    case 'counted':
      return one === many ? `${first} ${one}` : `${first} (${one} | ${many})`;
    case 'sentence':
      return `${first}.`;
    case 'unitOf':
      return `(unit of ${first})`;
    case 'inSentence':
      return first;
  }
  if (!isMethod) throw new Error(`sentences.fixture.ts does not know ${expression.getText()}`);
  const fact = readable(expression.expression);
  switch (expression.name.text) {
    case 'toLowerCase':
      return fact;
    case 'join':
      return `(${fact} | ${fact}${first}${fact})`;
  }
  throw new Error(`sentences.fixture.ts does not know ${expression.getText()}`);
}

/** The description of the key or of the nearest group that has one. */
function whenOf(key: string): string {
  const parts = key.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = descriptions[parts.slice(0, length).join('.')];
    if (found !== undefined) return found;
  }
  throw new Error(`descriptions.ts says nothing of ${key}`);
}

/** The whole page. */
export function sentencesPage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
  const rows = sentences().map(({ key, texts, needs, when }) =>
    [
      `\`${key}\``,
      texts.map(cell).join('<br>'),
      needs.map((one) => `\`${one}\``).join(', '),
      cell(when),
    ].join(' | '),
  );
  return [
    '# What Candor says of its own accord',
    '',
    'Everything else on a page is what the content says. Each text below is printed only with the facts that it names; `{day}` stands',
    'for a fact, `(a | b)` for one or the other. Made from `src/words/`; a test keeps it current.',
    '',
    '| key | text | facts | when |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
