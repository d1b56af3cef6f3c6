// A file that `candor init` has prepared, and nobody has written yet, counts as absent; any other empty file is a mistake.
import { expect, test } from 'vitest';
import { layFiles } from '../fixtures/lay.ts';
import { base } from '../fixtures/fixture.ts';
import { load } from '../load/load.ts';

const schema = '# yaml-language-server: $schema=../schemas/faq.json';

const codesWith = (name: string, text: string) => {
  const { problems, files } = load(layFiles(new Map([...base, [name, text]])), '2026-11-21');
  return { codes: problems.map(({ code }) => code), isRead: files.includes(name) };
};

test.each([`${schema}\n`, `${schema}\r\n## Questions.\r\n\r\n# questions:\r\n`, schema])(
  'comments below the line of the schema are no content: %j',
  (text) => expect(codesWith('faq.yaml', text)).toEqual({ codes: [], isRead: false }),
);

test.each([
  ['faq.yaml', '# Nothing yet.\n'],
  ['faq.yaml', `\n${schema}\n`],
  ['changes/2026-01-01-x.yaml', `${schema}\n`],
])('%s with %j is a mistake', (name, text) =>
  expect(codesWith(name, text)).toEqual({ codes: ['empty-file'], isRead: true }),
);

test('one with a value is read', () => {
  expect(codesWith('faq.yaml', `${schema}\nquestions: []\n`)).toMatchObject({ isRead: true });
});
