// docs/rules.md: every code with its reason and what it prints, written from the rules and the fixtures themselves.
import { expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { printProblems } from '../print.ts';
import { chapters, fileCodes, type Chapter, type CodeFacts } from '../problem-codes.ts';
import type { Problem } from '../problem.ts';
import { rules } from '../rules/index.ts';
import { unusedAllow } from '../rules/unused-allow.ts';
import { besides, fixtures, lay, layFixed } from './lay.ts';
import { made } from './made.ts';
import { changedLines, putRight } from './put-right.ts';

const asOf = '2026-11-21';

/** What is said of each code, in the order of the chapters. */
const facts = new Map<string, CodeFacts>([
  ...Object.entries(fileCodes),
  ...[...rules, unusedAllow].map((rule) => [rule.code, rule] as const),
]);

const head = `# Problem codes

Every problem that \`candor check\` reports has a code, and a chapter here: why it is there; what is printed, with how to
put it right in its last lines; and, for what spans several fields or files, how the same content then reads. In the examples
nothing is published yet unless they say so; an entry of \`changes/\` that is live is never edited, and \`candor change\` writes
the one that tells of the difference. A code is permanent.

- An **error** stops a publication. It stands for what is malformed, false or contradicts itself, and for a broken promise.
- A **warning** is for a person to look at. It stops a publication under \`--strict\` only, as in the check of a pull request.
  What the calendar makes stale is never more than a warning: time alone does not break a build.
- A **hint** is advice and is shown with \`candor check --hints\`.

**To switch a warning or a hint off for one record**, where its chapter says so, give the reason beside what it is about; an \`allow\` that suppresses
nothing any more is [a warning itself](#unused-allow). Errors are no matter of opinion and cannot be switched off.

\`\`\`yaml
- id: soc-2
  question: Are you SOC 2 certified?
  answer: Nobody is. What there is, is a report; ours is planned for 2027.
  allow:
    overclaim: The question as reviewers ask it; the answer corrects it.
\`\`\`

**To have mistakes repaired**, run \`candor check --fix\`. It changes only what has exactly one right answer, such as a
misspelt key, and leaves the rest of the file as it is. The codes that it can repair are marked ✎ below; where the answer is a
matter of judgement, it leaves them to you, too.
`;

const foot = `
This page is written from the rules and their fixtures in \`src/ledger/\`
(\`npx vitest run src/ledger/docs.test.ts -u\`).
`;

test('docs/rules.md says of every code why it is there, and shows what it prints', async () => {
  const written = (Object.keys(chapters) as Chapter[]).map((id) => {
    const { title, about } = chapters[id];
    return [`\n## ${title}\n\n${about}`, ...codesOf(id).map(section)].join('\n');
  });
  await expect([head, contents(), ...written, foot].join('\n')).toMatchFileSnapshot(
    '../../docs/rules.md',
  );
});

test('every code gives its reason in whole sentences, and its source apart from it', () => {
  expect(facts.size).toBe(Object.keys(fileCodes).length + rules.length + 1);
  for (const [code, { reason, source }] of facts) {
    expect(reason, code).toMatch(/^\S.{30,}[.]$/);
    if (source !== undefined) expect(source, code).toMatch(/^\S.*[^.\s]$/);
  }
});

test('a good example shows what changed, with two lines around it', () => {
  const lines = (text: string) => text.split(' ').join('\n');
  expect(changedLines(lines('a b c d e f g h'), lines('a b c d E f g h'))).toBe(
    lines('#_… c d E f g #_…').replaceAll('_', ' '),
  );
  expect(changedLines(lines('a b'), lines('a b c'))).toBe(lines('a b c'));
  expect(changedLines('a: 1\n  b: 2\n  c: 3\n  d: 4\n  e: 5', 'a: 1\n  b: 2\n  c: 3\n  d: 4')).toBe(
    '  # …\n  c: 3\n  d: 4',
  );
});

const codesOf = (chapter: Chapter) =>
  [...facts].filter(([, { group }]) => group === chapter).map(([code]) => code);

function contents(): string {
  const line = (code: string) => {
    const { severity, repairable } = example(code);
    return `- [\`${code}\`](#${code}) ${severity}${repairable ? ' ✎' : ''}`;
  };
  return (Object.keys(chapters) as Chapter[])
    .map((id) => {
      const { title, about } = chapters[id];
      return `**${title}.** ${about}\n\n${codesOf(id).map(line).join('\n')}\n`;
    })
    .join('\n');
}

function section(code: string): string {
  const { reason, source } = facts.get(code) as CodeFacts;
  const { severity, text, right, repairable } = example(code);
  const repair = repairable ? ' · `--fix` can repair it where one answer is right' : '';
  // A reason speaks of a record, so it reaches only what the rules find.
  const allowable = severity !== 'error' && rules.some((rule) => rule.code === code);
  const allow = allowable ? ` · \`allow: { ${code}: … }\` switches it off` : '';
  return [
    `\n### ${code}\n`,
    `**${severity}**${repair}${allow}\n`,
    `${reason}${source === undefined ? '' : ` _Source: ${source}._`}\n`,
    `\`\`\`\n${text}\n\`\`\``,
    ...(right === '' ? [] : [`\nPut right, as of ${asOf}. ${right}`]),
  ].join('\n');
}

interface Example {
  severity: string;
  /** The plainest fixture of the code, as an editor would see it. */
  text: string;
  right: string;
  /** Whether any of its fixtures has one right answer. */
  repairable: boolean;
}
const examples = new Map<string, Example>();

function example(code: string): Example {
  const known = examples.get(code) ?? exampleOf(code);
  examples.set(code, known);
  return known;
}

function exampleOf(code: string): Example {
  const ofCode = (name: string) => name.split('--')[0] === code;
  const laid = fixtures.filter(ofCode).map((name) => ({ name, content: lay(name) }));
  const built = Object.entries(made).filter(([name]) => ofCode(name));
  const all = [
    ...laid.map(({ name, content }) => ({ content, ...load(content, asOf, besides(name, asOf)) })),
    ...built.map(([, { make }]) => {
      const content = lay();
      make(content);
      return { content, ...load(content, asOf) };
    }),
  ].map(({ content, problems }) => ({
    content,
    found: problems.filter((problem) => problem.code === code),
  }));
  const [plainest] = all;
  const [first] = plainest?.found ?? [];
  if (!plainest || !first) throw new Error(`no fixture shows ${code}`);
  const fixed = laid[0] && layFixed(laid[0].name);
  return {
    severity: first.severity,
    text: printProblems([shown(first, plainest.content)]),
    right: fixed === undefined ? '' : putRight(plainest.content, fixed),
    repairable: all.some(({ found }) => found.some(({ repair }) => repair !== undefined)),
  };
}

function shown(problem: Problem, content: string): Problem {
  const place = (text: string) => text.replaceAll(content.replaceAll('\\', '/'), 'content');
  return {
    ...problem,
    file: place(problem.file),
    ...(problem.fix !== undefined && { fix: place(problem.fix) }),
    message: place(problem.message),
  };
}
