import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { subprocessorCountWrong } from './subprocessor-count-wrong.ts';

const vendor = (name: string, more = {}) => ({
  id: name.toLowerCase(),
  name,
  purpose: 'Something',
  data: ['account'],
  engagement: 'always',
  ...more,
});

function check(text: string, subprocessors: object[], changes: object[] = [], role = 'markdown') {
  return subprocessorCountWrong.check(
    contentWith({
      fields: [
        {
          stem: 'faq',
          meaning: { role: role as 'markdown' },
          value: text,
          place: { file: 'faq.yaml', path: ['questions', 0, 'answer'] },
        },
      ],
      trust: { subprocessors, changes },
    }),
  );
}
/** The numbers up to 9 that are honest for a register. */
const honest = (subprocessors: object[], changes: object[] = []) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
    (count) => check(`Our ${count} subprocessors`, subprocessors, changes).length === 0,
  );

describe('a number that no way of counting gives', () => {
  test('is told with what the register has, and with words without it', () => {
    const register = [vendor('A'), vendor('B', { undecided: {} })];
    const [markdown] = check('Hello. **Our 5\nsubprocessors** serve you.', register);
    expect(markdown).toEqual({
      place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'Our 5\nsubprocessors' },
      message:
        'The page says "Our 5 subprocessors". The register has 2 rows, 1 of them in use on 2026-11-21, and no way of counting it gives that number.',
      fix: 'Write `${subprocessors.count}`, which follows the register, or leave the number out and point at the register: "Our subprocessors stand in [the register](/subprocessors/)". If a vendor is missing there, add it to subprocessors.yaml and announce it with `candor change`.',
    });
    const [text] = check('Our **5** subprocessors', [vendor('A')], [], 'text');
    expect(text?.message).toBe(
      'The page says "Our 5 subprocessors". The register has 1 row, all of them in use on 2026-11-21, and no way of counting it gives that number.',
    );
    expect(text?.fix).toContain('"Our subprocessors stand in the register".');
    const [blanks] = check('Our  5\n subprocessors', [vendor('A')]);
    expect(blanks?.message).toMatch(/^The page says "Our 5 subprocessors"\./);
  });

  test('no more rows are in use than there are, even where the books do not balance', () => {
    const kept = {
      id: 'kept-added',
      kind: 'added',
      subprocessor: 'kept',
      announced: '2026-01-01T09:00:00Z',
      effective: '2026-02-01',
      after: { name: 'Kept', purpose: 'Something' },
    };
    const [found] = check('Our 5 subprocessors', [vendor('A')], [kept]);
    expect(found?.message).toContain('The register has 1 row, all of them in use');
  });

  test('counts a company once, whatever its legal form is written like', () => {
    const rows = ['Acme', 'Acme, Inc.', 'Acme L.L.C.', 'Bolt', 'Crane'];
    expect(honest(rows.map((name) => vendor(name)))).toEqual([3, 5]);
  });

  test('is none where there is no register, or no model', () => {
    expect(check('Our 5 subprocessors', [])).toEqual([]);
    expect(subprocessorCountWrong.check(contentWith({}))).toEqual([]);
  });
});

describe('the register can honestly be counted', () => {
  const four = [vendor('A'), vendor('B'), vendor('C'), vendor('D')];
  const and = (more: object) => [...four, vendor('E', more)];

  test('in one way when all rows are alike', () => {
    expect(honest(four)).toEqual([4]);
  });

  test.each([
    { undecided: {} },
    { engagement: 'customer-directed' },
    { engagement: 'optional' },
    { account: 'customer' },
    { affiliate: true },
    { engaged_by: 'a' },
    { name: 'D' },
  ])('with or without %o', (more) => {
    expect(honest(and(more))).toEqual([4, 5]);
  });

  test('without those that receive no customer data, as the page counts', () => {
    expect(honest(and({ no_data: 'It sees no account' }))).toEqual([4, 5]);
  });

  test('with several left out at once', () => {
    expect(honest([...and({ undecided: {} }), vendor('F', { affiliate: true })])).toEqual([
      4, 5, 6,
    ]);
  });

  test('without those that a customer directs, but with those that are optional', () => {
    const directed = { engagement: 'customer-directed' };
    const register = [...and(directed), vendor('F', { engagement: 'optional' })];
    expect(honest(register)).toEqual([4, 5, 6]);
  });

  test('by company, which may have several rows', () => {
    expect(
      honest([...four, vendor('E', { legal_name: 'D' }), vendor('F', { legal_name: 'D' })]),
    ).toEqual([4, 6]);
    // Seven rows of five companies; without the one that is undecided, six of four.
    expect(
      honest([
        ...four,
        vendor('E', { legal_name: 'D' }),
        vendor('F', { legal_name: 'D' }),
        vendor('G', { undecided: {} }),
      ]),
    ).toEqual([4, 5, 6, 7]);
  });

  describe('with or without', () => {
    const told = { announced: '2026-11-20T09:00:00Z', summary: 'x' };
    const baseline = (register: object[]) => ({
      ...told,
      id: 'b',
      kind: 'baseline',
      announced: '2026-01-10T09:00:00Z',
      register,
    });
    const added = {
      ...told,
      id: 'e',
      kind: 'added',
      subprocessor: 'e',
      effective: '2026-12-20',
      after: vendor('E'),
    };
    const removed = (effective: string) => ({
      ...told,
      id: 'g',
      kind: 'removed',
      subprocessor: 'g',
      effective,
      before: vendor('G'),
    });
    const withG = [...four, vendor('G')];
    /** How many rows a message says that there are, and how many are in use. */
    const inUse = (register: object[], changes: object[]) =>
      /has (.+ in use)/.exec(
        check('Our 99 subprocessors', register, changes)[0]?.message ?? '',
      )?.[1];

    test('what is announced, which is not in use yet', () => {
      const changes = [baseline(four), added];
      expect(honest(and({}), changes)).toEqual([4, 5]);
      expect(inUse(and({}), changes)).toBe('5 rows, 4 of them in use');
    });

    test('what is leaving, which is in use until then', () => {
      const changes = [baseline(withG), removed('2026-12-20')];
      expect(honest(withG, changes)).toEqual([4, 5]);
      expect(inUse(withG, changes)).toBe('5 rows, all of them in use');
      expect(honest(four, changes)).toEqual([4, 5]);
      const undecided = ['E', 'F', 'H'].map((name) => vendor(name, { undecided: {} }));
      expect(honest([...four, ...undecided], changes)).toEqual([4, 7, 8]);
    });

    test('what has left', () => {
      expect(honest(four, [baseline(withG), removed('2026-11-21')])).toEqual([4, 5]);
    });
  });
});
