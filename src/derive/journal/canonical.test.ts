import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, saysTheSame, settled } from './canonical.ts';

const text = fc.constantFrom('a', 'a ', ' a', 'a\nb', 'a b', 'A', '\ud800', '\ufffd', '');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    tie('list'),
    tie('group'),
    fc.constantFrom(null, undefined, 1, true),
  ),
  list: fc.array(tie('any'), { maxLength: 3 }),
  group: fc.dictionary(fc.constantFrom('id', 'data', 'reason', 'locations', 'note'), tie('any'), {
    maxKeys: 3,
  }),
})).any;

test('two values say the same exactly if they have one canonical form', () => {
  const form = (of: unknown) => canonicalText(settled(of ?? null));
  const pair = fc.oneof(
    fc.tuple(value, value),
    fc.tuple(fc.array(text), fc.array(text)).map(([a, b]) => [{ data: a }, { data: b }]),
  );
  fc.assert(
    fc.property(pair, ([one, other]) => {
      expect(saysTheSame(one, other)).toBe(form(one) === form(other));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a set in another order', { data: ['a', 'b'] }, { data: ['b', 'a'] }, true],
  ['grounds in another order', { transfers: ['a', 'b'] }, { transfers: ['b', 'a'] }, false],
  ['a line broken elsewhere', { purpose: 'Sends\nmail ' }, { purpose: 'Sends mail' }, true],
  ['a line of a reason broken elsewhere', { reason: 'One\ntwo' }, { reason: 'One two' }, false],
  ['a key without a value', { name: 'A', data: undefined }, { name: 'A' }, true],
])('%s', (_, one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same);
});
