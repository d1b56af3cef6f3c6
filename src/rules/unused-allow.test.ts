import { describe, expect, test } from 'vitest';
import { contentWith } from '../fixtures/content.ts';
import { runRules } from './index.ts';
import type { Rule } from './rule.ts';
import { withoutAllowed } from './unused-allow.ts';

test('a reason that switches nothing off is told once every file is valid, not before', () => {
  const allowances = [
    {
      code: 'overclaim',
      record: { file: 'faq.yaml', path: [] },
      place: { file: 'faq.yaml', path: ['allow', 'overclaim'] },
    },
  ];
  const unused = (given: object) =>
    runRules(contentWith({ allowances, ...given })).filter(({ code }) => code === 'unused-allow');
  expect(unused({})).toEqual([]);
  expect(unused({ trust: {} })).toHaveLength(1);
});

describe('unused-allow', () => {
  const rules = [
    { code: 'overclaim', severity: 'warning' },
    { code: 'unsafe-markdown', severity: 'error' },
  ] as Rule[];
  const finding = (
    code: string,
    path: (string | number)[],
    severity = 'warning',
    file = 'faq.yaml',
  ) =>
    ({ code, severity, place: { file, path }, message: 'm' }) as Parameters<
      typeof withoutAllowed
    >[0][number];
  const allow = (code: string, path: (string | number)[], file = 'faq.yaml') => ({
    code,
    record: { file, path },
    place: { file, path: [...path, 'allow', code] },
  });

  test('a reason takes out what lies in its record, and nothing beside it', () => {
    const inside = finding('overclaim', ['questions', 0, 'answer']);
    const beside = finding('overclaim', ['questions', 1, 'answer']);
    const elsewhere = finding('overclaim', ['questions', 0, 'answer'], 'warning', 'site.yaml');
    const other = finding('target-passed', ['questions', 0, 'answer']);
    const all = [inside, beside, elsewhere, other];
    expect(withoutAllowed(all, [allow('overclaim', ['questions', 0])], rules, true)).toEqual([
      beside,
      elsewhere,
      other,
    ]);
  });

  test('the innermost reason is the one that is used', () => {
    const [outer, inner] = [allow('overclaim', []), allow('overclaim', ['questions', 0])];
    for (const both of [
      [outer, inner],
      [inner, outer],
    ]) {
      const left = withoutAllowed(
        [finding('overclaim', ['questions', 0, 'answer'])],
        both,
        rules,
        true,
      );
      expect(left.map(({ place }) => place)).toEqual([{ ...outer.place, at: 'key' }]);
    }
  });

  test('one reason is enough for several findings', () => {
    const two = ['question', 'answer'].map((key) => finding('overclaim', ['questions', 0, key]));
    expect(withoutAllowed(two, [allow('overclaim', ['questions', 0])], rules, true)).toEqual([]);
  });

  test('an error stays, and its reason is told to be of no use', () => {
    const error = finding('unsafe-markdown', ['questions', 0, 'answer'], 'error');
    const [first, second] = withoutAllowed(
      [error],
      [allow('unsafe-markdown', ['questions', 0])],
      rules,
      true,
    );
    expect(first).toEqual(error);
    expect(second).toEqual({
      code: 'unused-allow',
      severity: 'warning',
      place: { file: 'faq.yaml', path: ['questions', 0, 'allow', 'unsafe-markdown'], at: 'key' },
      message: '`unsafe-markdown` is an error; a reason does not switch an error off.',
      fix: 'Correct what the error names, and take this line out.',
    });
  });

  test.each([
    [
      'overclaim',
      'Nothing here breaks the rule `overclaim`, so this `allow` suppresses nothing.',
      'Take the line out; it would hide the next mistake of this kind.',
    ],
    [
      'overclaims',
      'There is no rule `overclaims` that a reason could switch off.',
      'Write `overclaim:`, or take the line out.',
    ],
    [
      'unsafe-markdowns',
      'There is no rule `unsafe-markdowns` that a reason could switch off.',
      'Take the line out.',
    ],
    ['zebra', 'There is no rule `zebra` that a reason could switch off.', 'Take the line out.'],
  ])('of `%s` it says why it is of no use', (code, message, fix) => {
    expect(withoutAllowed([], [allow(code, [])], rules, true)).toMatchObject([{ message, fix }]);
  });

  test('is not judged before every file is valid', () => {
    expect(withoutAllowed([], [allow('overclaim', [])], rules, false)).toEqual([]);
  });
});
