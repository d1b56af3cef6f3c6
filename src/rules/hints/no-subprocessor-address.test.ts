import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noSubprocessorAddress } from './no-subprocessor-address.ts';

const check = (trust: object) => noSubprocessorAddress.check(contentWith({ trust }));

describe('no-subprocessor-address', () => {
  const address = { lines: ['1 Road'], city: 'Dublin', country: 'IE' };
  const onClauses = { transfers: [{ from: 'EEA', mechanism: 'scc-2021-914' }] };
  const vendor = (id: string, more: object = {}) => ({
    id,
    name: id,
    engagement: 'always',
    ...more,
  });
  const told = (...subprocessors: object[]) => check({ subprocessors });

  test('names a vendor that relies on the clauses and has none', () => {
    expect(told(vendor('a'), vendor('b', onClauses), vendor('c', onClauses))).toMatchObject([
      {
        place: { file: 'subprocessor/b', path: ['name'] },
        message: expect.stringMatching(/^No postal address is given for b and c; /),
        fix: expect.stringContaining('`address: { lines: '),
      },
    ]);
  });

  test('names each one without, when others of the register have one', () => {
    const [found, ...more] = told(vendor('a', { address }), vendor('b'));
    expect(found?.message).toMatch(/ given for b; /);
    expect(more).toEqual([]);
  });

  test('is one finding however many they are, and counts beyond five', () => {
    const many = (count: number) =>
      told(...Array.from({ length: count }, (_, at) => vendor(`v${at}`, onClauses)));
    expect(many(3)[0]?.message).toContain('given for v0, v1 and v2;');
    expect(many(5)[0]?.message).toContain('given for v0, v1, v2, v3 and v4;');
    expect(many(20)[0]?.message).toContain('given for v0, v1, v2, v3 and 16 more;');
    expect(many(20)).toHaveLength(1);
  });

  test.each([
    [vendor('a')],
    [vendor('a', { transfers: [{ from: 'EEA', mechanism: 'dpf' }] })],
    [vendor('a', { ...onClauses, address })],
    [vendor('a', { ...onClauses, undecided: {} })],
    [vendor('a', { ...onClauses, engagement: 'customer-directed' })],
    [vendor('a', { engagement: 'customer-directed', address }), vendor('b')],
    [],
  ])('is content with %j', (...register) => expect(told(...register)).toEqual([]));
});
