// What is suggested for a value that is not known never says the opposite of what its author wrote.
import { describe, expect, test } from 'vitest';
import { misspelt, nearest } from '../nearest.ts';
import {
  certificationStatusWords,
  controlStatusWords,
  documentAccessWords,
  roadmapStatusWords,
} from '../vocabulary/statuses.ts';
import { contentKinds, stems } from './index.ts';
import { validate } from './validate.ts';
import { choices, leavesOf, schemaAt } from './walk.ts';

const enumerations = stems
  .flatMap((stem) => leavesOf(contentKinds[stem].file).map((leaf) => ({ stem, ...leaf })))
  .map((leaf) => ({ ...leaf, allowed: choices(leaf.schema) }))
  .filter(({ allowed }) => allowed.length > 1)
  // One of each: many fields share their words.
  .filter(
    ({ allowed }, index, all) =>
      all.findIndex((one) => one.allowed.join() === allowed.join()) === index,
  );

/** Ways to say the opposite of a word, or that it is not so today. */
const turned: ((word: string) => string)[] = [
  (word) => `not ${word}`,
  (word) => `not-${word}`,
  (word) => `Not ${word.replaceAll('-', ' ')}`,
  (word) => `no ${word}`,
  (word) => `no longer ${word}`,
  (word) => `never ${word}`,
  (word) => `non-${word}`,
  (word) => `non${word}`,
  (word) => `un${word}`,
  (word) => `un-${word}`,
  (word) => `dis${word}`,
  (word) => `isn’t ${word}`,
  (word) => `isn't ${word}`,
  (word) => `cannot be ${word}`,
  (word) => `without ${word}`,
  (word) => `formerly ${word}`,
  (word) => `once ${word}`,
  (word) => `to be ${word}`,
  (word) => `soon ${word}`,
  (word) => `almost ${word}`,
  (word) => `${word} soon`,
  (word) => `${word}-free`,
];

const sayNo = /^(?:not|no|none|never)(?![a-z])/;

describe('of every enumeration in the schema', () => {
  test('there are many', () => expect(enumerations.length).toBeGreaterThan(30));

  test.each(enumerations)('$stem: $path', ({ allowed, schema }) => {
    const wrong = allowed
      .filter((word) => !sayNo.test(word))
      .flatMap((word) => turned.map((turn) => ({ typed: turn(word) })))
      .filter(({ typed }) => !allowed.includes(typed) && !/^un-?un/.test(typed))
      .flatMap(({ typed }) => {
        const [mistake] = validate(schema, typed).mistakes;
        const suggested = /did you mean `(.+)`\?/.exec(mistake?.message ?? '')?.[1];
        const told = [suggested, mistake?.rewrite, misspelt(typed, allowed)];
        return told.some((one) => one !== undefined && !sayNo.test(one)) ? [{ typed, told }] : [];
      });
    expect(wrong).toEqual([]);
  });

  test.each(enumerations)('a slip of the keyboard is still told: $stem: $path', ({ allowed }) => {
    for (const word of allowed.filter((one) => one.length > 6))
      expect(nearest(word.slice(0, -1), allowed), word).toBe(word);
  });
});

const certificationStatus = schemaAt(contentKinds.certifications.file, {}, [
  'certifications',
  0,
  'status',
]);
const controlStatus = schemaAt(contentKinds.controls.file, {}, [
  'groups',
  0,
  'controls',
  0,
  'status',
]);

test.each([
  ['not certified', certificationStatus, 'not-held'],
  ['uncertified', certificationStatus, 'not-held'],
  ['not attested', certificationStatus, 'not-held'],
  ['non-compliant', certificationStatus, 'not-held'],
  ['not available', controlStatus, 'not-offered'],
  ['not on request', controlStatus, 'not-offered'],
  ['unsupported', controlStatus, 'not-offered'],
  ['not ofered', controlStatus, 'not-offered'],
])('%s is %#: what denies it', (typed, schema, meant) => {
  expect(schema && validate(schema, typed).mistakes[0]?.message).toContain(
    `did you mean \`${meant}\``,
  );
});

test.each([
  ['no longer certified', certificationStatus],
  ['not expired', certificationStatus],
  ['not live', controlStatus],
  ['unplanned', controlStatus],
])('what "%s" means is for its author to say', (typed, schema) => {
  expect(schema && validate(schema, typed).mistakes[0]?.message).not.toContain('did you mean');
});

test.each([
  ['unencrypted', ['encrypted']],
  ['encrypted', ['unencrypted']],
  ['not_logged', ['logged']],
  ['logged', ['not_logged']],
  ['passwordless', ['password']],
  ['non-vendor', ['vendor']],
])('of keys and ids neither: %s and %j', (typed, known) => {
  expect(nearest(typed, known)).toBeUndefined();
  expect(misspelt(typed, known)).toBeUndefined();
});

test.each([
  ['in_progress', 'in-progress'],
  ['progress', 'in-progress'],
  ['inn-progress', 'in-progress'],
  ['not-offred', 'not-offered'],
  ['nt-offered', 'not-offered'],
  ['on request', 'on-request'],
])('%s is still taken for %s', (typed, meant) => {
  expect(nearest(typed, ['live', 'in-progress', 'planned', 'on-request', 'not-offered'])).toBe(
    meant,
  );
});

const statusAt = (stem: keyof typeof contentKinds, ...path: (string | number)[]) =>
  schemaAt(contentKinds[stem].file, {}, path);

test.each(
  [
    { schema: controlStatus, table: controlStatusWords },
    { schema: certificationStatus, table: certificationStatusWords },
    { schema: statusAt('roadmap', 'items', 0, 'status'), table: roadmapStatusWords },
    { schema: statusAt('documents', 'documents', 0, 'access'), table: documentAccessWords },
  ].flatMap(({ schema, table }) =>
    Object.entries(table).map(([status, words]) => ({ status, words: words as string[], schema })),
  ),
)('$status is suggested for $words', ({ status, words, schema }) => {
  for (const word of words)
    for (const typed of [word, word.toUpperCase(), word.replaceAll('-', ' ')])
      expect(schema && validate(schema, typed).mistakes[0]?.message, typed).toContain(
        `did you mean \`${status}\`?`,
      );
});
