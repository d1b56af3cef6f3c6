// Nothing that is not checked reaches a sentence: every text field of the schema is decided on, and those inside sentences are tried.
import { describe, expect, test } from 'vitest';
import { contentKinds, stems } from './index.ts';
import { alone, insideSentences, namesInSentences } from './text-fields.fixture.ts';
import { validate } from './validate.ts';
import { leavesOf } from './walk.ts';

const namesOf = (list: string) => list.trim().split(/\s+/);
const texts = stems.flatMap((stem) =>
  leavesOf(contentKinds[stem].file)
    .filter(({ meaning }) => meaning?.role === 'text')
    .map(({ path, schema }) => ({
      name: [
        stem,
        // What `defaults` says is printed in the rows that take it.
        ...path
          .replace(/^defaults\b/, stem === 'data' ? 'categories' : stem)
          .replaceAll('[]', '')
          .split('.')
          .filter((key) => key !== stem),
      ].join('.'),
      schema,
    })),
);

test('every text field is decided on, once', () => {
  const decided = [insideSentences, namesInSentences, alone].flatMap(namesOf).sort();
  expect(decided).toEqual([...new Set(texts.map(({ name }) => name))].sort());
});

describe('what stands inside a sentence', () => {
  const inside = texts.filter(({ name }) => namesOf(insideSentences).includes(name));

  test.each(inside)('$name is on one line and does not close it', ({ schema }) => {
    for (const wrong of ['Ends here.', 'One\ntwo', 'First;', 'and so on:', 'Really?', ' ', '<b>x'])
      expect(validate(schema, wrong).mistakes, wrong).toHaveLength(1);
    for (const right of ['You delete it', 'Names, etc.', 'Kept by Acme, Inc.', 'AES-256 (GCM)'])
      expect(validate(schema, right).mistakes, right).toEqual([]);
  });

  test('what closes it is repaired where it can only be meant so', () => {
    const [{ schema } = { schema: undefined }] = inside;
    expect(schema && validate(schema, 'You delete it.').mistakes).toEqual([
      {
        path: [],
        at: 'value',
        code: 'bad-text',
        message: '"You delete it." ends in a mark, and the page puts it into a sentence.',
        fix: 'Write it as a part of a sentence, on one line, without a full stop at its end.',
        rewrite: 'You delete it',
      },
    ]);
  });
});

describe('a share in percent', () => {
  const shares = leavesOf(contentKinds.commitments.file).filter(({ path }) =>
    /\.(?:percent|below)$/.test(path),
  );

  test('is a number above 0 and at most 100', () => {
    expect(shares).toHaveLength(2);
    for (const { schema } of shares) {
      for (const wrong of [
        'lots',
        '999',
        '100.1',
        '0',
        '0.0',
        '-1',
        '99,5',
        '99.5 %',
        '',
        '1e1',
        '099',
      ])
        expect(validate(schema, wrong).mistakes, wrong).toHaveLength(1);
      for (const right of ['99.5', '99.50', '100', '100.0', '99.999', '5'])
        expect(validate(schema, right).data, right).toBe(right);
      expect(validate(schema, '99,5 %').mistakes[0]).toMatchObject({
        code: 'bad-number',
        rewrite: '99.5',
      });
    }
  });
});
