import { expect, test } from 'vitest';
import { claimOf } from './row-words.ts';

const row = {
  reference: 'control/sso',
  kind: 'control' as const,
  title: 'SSO',
  status: 'planned' as const,
  target: undefined,
  plans: [],
  covers: '',
  place: { file: 'controls.yaml', path: [] },
  certification: undefined,
};
const quoted = (said: string) =>
  /fact of today: "(.*)"\. The control/.exec(claimOf(row, said, row.place).message)?.[1];

test.each([
  ['- SSO for all', 'SSO for all'],
  ['## SSO for all', 'SSO for all'],
  ['> + SSO for all', '+ SSO for all'],
  ['SSO - for all', 'SSO - for all'],
  ['C# SSO for all', 'C# SSO for all'],
  ['SSO   for\n\n  all', 'SSO for all'],
  ['SSO  , for all   !', 'SSO, for all'],
  ['See ( ) SSO < > for all.', 'See SSO for all'],
  ['SSO 2.0 for all.', 'SSO 2.0 for all'],
])('"%s" is quoted as "%s"', (said, words) => {
  expect(quoted(said)).toBe(words);
});

test('a quotation has 140 characters at most', () => {
  expect(quoted('a'.repeat(140))).toBe('a'.repeat(140));
  expect(quoted('a'.repeat(141))).toBe(`${'a'.repeat(139)}…`);
});
