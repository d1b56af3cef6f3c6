import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from './source.ts';
import { replaceScalars, writeYaml } from './yaml-text.ts';

const plain = fc.string({ unit: fc.constantFrom(...'abz 019-:#{}[],&*!|>\'"%@`?~.é') });
const text = fc.oneof(
  plain,
  fc.constantFrom(
    'yes',
    'null',
    '~',
    '012',
    '1.20',
    '2026-11-20',
    'a: b',
    '- x',
    ' lead',
    '# no',
    'one\n\ntwo',
    'a'.repeat(300),
    'word '.repeat(60),
  ),
);
const value = fc.dictionary(
  fc.constantFrom('kind', 'summary', 'reason', 'after'),
  fc.oneof(
    text,
    fc.array(text, { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('name', 'purpose'), text),
    fc.array(fc.dictionary(fc.constantFrom('country', 'note'), text, { minKeys: 1 }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  { minKeys: 1 },
);

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(value, (written) => {
      const { file } = readSource('changes/a.yaml', 'a.yaml', Buffer.from(writeYaml(written)));
      expect(JSON.parse(JSON.stringify(file.value ?? null))).toEqual(
        JSON.parse(JSON.stringify(written)),
      );
    }),
    { seed: 20_261_121, numRuns: 1500 },
  );
});

test('short lists stand on a line, records in a block, days and moments without quotes', () => {
  expect(
    writeYaml({
      on: '2026-11-20',
      at: '2026-11-20T09:00:00Z',
      data: ['a', 'b'],
      where: [{ country: 'DE' }],
      none: {},
    }),
  ).toBe(
    'on: 2026-11-20\nat: 2026-11-20T09:00:00Z\ndata: [a, b]\nwhere:\n  - country: DE\nnone: {}\n',
  );
});

test('new values change nothing else: comments, quotes, order, line ends', () => {
  const old =
    '# a\r\nkind: added # b\r\n"announced": \'2026-11-20T09:00:00Z\'  # c\r\nbefore:\r\n  effective: kept\r\n';
  expect(replaceScalars(old, { announced: '2026-12-01T00:00:00Z', effective: '2027-01-01' })).toBe(
    '# a\r\nkind: added # b\r\n"announced": 2026-12-01T00:00:00Z  # c\r\nbefore:\r\n  effective: kept\r\n',
  );
});

test('a value in a list is named by its path', () => {
  const old =
    'terms:\n  - { term: a, object_by: 2026-12-01 } # first\n  - { term: b, object_by: 2026-12-02 }\n';
  expect(
    replaceScalars(old, { 'terms.1.object_by': '2027-01-08', 'terms.2.object_by': '2027-02-01' }),
  ).toBe(old.replace('2026-12-02', '2027-01-08'));
});
