// docs/rules.md: every code with its reason and what it prints, written from the rules and the fixtures themselves.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../load.ts';
import { printProblems } from '../print.ts';
import type { Problem } from '../problem.ts';
import { readCodes } from './codes.ts';
import { besides, fixtures, lay } from './lay.ts';
import { made } from './made.ts';

const asOf = '2026-11-21';

const head = `# Problem codes

Every problem that \`candor check\` reports has a code. A code is permanent: it is the name of the rule's file, of its
fixture in \`src/ledger/\` and of its heading here. An **error** stops a publication; a **warning** does so only under
\`--strict\`.

This page is written from the rules and their fixtures (\`npx vitest run src/ledger/docs.test.ts -u\`).
`;

test('docs/rules.md says of every code why it is there, and shows what it prints', async () => {
  const codes = readCodes();
  const contents = codes.map((code) => `- [\`${code}\`](#${code})`).join('\n');
  const chapters = codes.map((code) => chapter(code));
  expect(chapters.length).toBeGreaterThan(40);
  await expect(`${[head, contents, ...chapters].join('\n')}\n`).toMatchFileSnapshot(
    '../../docs/rules.md',
  );
});

function chapter(code: string): string {
  const { severity, text } = example(code);
  const reason = reasonFor(code);
  return `\n## ${code}\n\n**${severity}**${reason ? `: ${reason}` : ''}\n\n\`\`\`\n${text}\n\`\`\``;
}

// The plainest fixture of the code, loaded and printed as an editor would see it.
function example(code: string): { severity: string; text: string } {
  const fixture =
    fixtures.find((name) => name === code) ?? fixtures.find((name) => name.startsWith(`${code}--`));
  const content = lay(fixture);
  const built = Object.entries(made).find(([name]) => name.split('--')[0] === code);
  if (fixture === undefined) built?.[1].make(content);
  const { problems } = load(content, asOf, fixture === undefined ? {} : besides(fixture, asOf));
  const found = problems.find((problem) => problem.code === code);
  if (!found) throw new Error(`no fixture shows ${code}`);
  return { severity: found.severity, text: printProblems([shown(found, content)]) };
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

// A rule's file opens with what it is for and on which ground.
function reasonFor(code: string): string | undefined {
  const file = path.join(import.meta.dirname, '..', 'rules', `${code}.ts`);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    )
    .map((line) => line.slice(3))
    .join(' ');
}
