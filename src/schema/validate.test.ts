import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKinds, stems, type ContentKind } from './index.ts';
import { validate } from './validate.ts';
import { fieldsOf, holdsIds, schemaAt } from './walk.ts';

const schemas = stems.flatMap((stem) => {
  const { file, record }: ContentKind = contentKinds[stem];
  return record ? [file, record] : [file];
});
const control = (more: object) => ({
  groups: [{ id: 'a', title: 'A', controls: [{ id: 'b', title: 'B', status: 'live', ...more }] }],
});
const mistakesIn = (value: unknown) =>
  validate(contentKinds.controls.file, value).mistakes.map(({ code, path, message }) => [
    code,
    path.join('.'),
    message,
  ]);

test('a valid value has no mistakes and comes back converted', () => {
  const { data, mistakes } = validate(contentKinds.roadmap.file, {
    dated: 'false',
    items: [{ id: 'mfa', title: 'MFA' }],
  });
  expect(mistakes).toEqual([]);
  expect(data).toEqual({ dated: false, items: [{ id: 'mfa', title: 'MFA' }] });
});

test('every mistake of a file is listed', () => {
  expect(mistakesIn(control({ title: '', status: 'planed', since: '2026-02-30' }))).toEqual([
    ['bad-text', 'groups.0.controls.0.title', 'The text is empty.'],
    [
      'unknown-value',
      'groups.0.controls.0.status',
      '`status` cannot be "planed"; did you mean `planned`?',
    ],
    [
      'bad-date',
      'groups.0.controls.0.since',
      expect.stringContaining('The day 2026-02-30 does not exist'),
    ],
  ]);
});

test('a misspelt key is one mistake, not a missing one too', () => {
  const { mistakes } = validate(contentKinds.controls.file, {
    groups: [{ id: 'a', titel: 'A' }],
  });
  expect(mistakes.map(({ code, at }) => [code, at])).toEqual([['unknown-key', 'key']]);
});

test('a key that is there already is suggested only when no other is near', () => {
  const [mistake] = validate(contentKinds.site.file, {
    url: 'https://a.example',
    company: { name: 'A', nmae: 'B' },
    headline: 'H',
  }).mistakes;
  expect(mistake?.message).toContain('did you mean `name`?');
});

test.each([
  [
    'city',
    'place',
    contentKinds.subprocessors.file,
    { subprocessors: [{ locations: [{ city: 'Bonn' }] }] },
  ],
  ['service', 'purpose', contentKinds.subprocessors.file, { subprocessors: [{ service: 'Mail' }] }],
])('`%s` is called `%s` here', (written, meant, schema, value) => {
  const unknown = validate(schema, value).mistakes.find(({ code }) => code === 'unknown-key');
  expect(unknown?.message).toBe(
    `The key \`${written}\` is not known here; did you mean \`${meant}\`?`,
  );
  expect(unknown?.rewrite).toBe(undefined);
});

test('another name for a key that is there already is not suggested', () => {
  const [mistake] = validate(contentKinds.subprocessors.file, {
    subprocessors: [{ id: 'a', name: 'A', purpose: 'Mail', service: 'Letters' }],
  }).mistakes;
  expect(mistake?.message).toBe('The key `service` is not known here.');
});

test('a key in the wrong place is told where it belongs, unless it stands in many', () => {
  const site = (more: object) =>
    validate(contentKinds.site.file, { url: 'https://a.example', company: { name: 'A' }, ...more });
  const [mistake] = site({ authority: 'a.example' }).mistakes;
  expect(mistake?.message).toBe(
    'The key `authority` is not known here; it is known as `feed.authority`.',
  );
  expect(mistake?.fix).toMatch(/^Move it there\. Known keys: url, /);
  expect(site({ note: 'N' }).mistakes[0]?.message).not.toContain('it is known as');
});

test('two unknown keys are two mistakes', () => {
  expect(mistakesIn({ x1: 'a', x2: 'b' }).map(([code, path]) => [code, path])).toEqual([
    ['unknown-key', 'x1'],
    ['unknown-key', 'x2'],
  ]);
});

test('a long key or value is shown on one line, cut short', () => {
  const long = 'a\n'.repeat(5000);
  for (const [, , message] of mistakesIn({ [long]: 'x', ...control({ status: long }) }))
    expect(message).toMatch(/^.{1,120}$/);
});

describe('what is not written', () => {
  test('names the record that lacks it, by its title', () => {
    expect(mistakesIn({ groups: [{ id: 'a', title: 'Access', controls: [{ id: 'b' }] }] })).toEqual(
      [
        ['missing-key', 'groups.0.controls.0.title', 'The key `title` is missing in "b".'],
        ['missing-key', 'groups.0.controls.0.status', 'The key `status` is missing in "b".'],
      ],
    );
  });

  test('may be taken out where the key is optional only', () => {
    const fixes = validate(contentKinds.controls.file, control({ title: null, since: null }));
    expect(fixes.mistakes.map(({ code, fix }) => [code, fix])).toEqual([
      ['missing-value', 'Write a value, for example `TLS 1.2 or newer on every connection`.'],
      ['missing-value', 'Write a value, for example `2025-02-01`, or take the key out.'],
    ]);
  });
});

describe('the schema of a path', () => {
  const retention = { categories: [{ id: 'a', title: 'A', retention: { rule: 'stages' } }] };

  test('follows the branch that the value names', () => {
    const path = ['categories', 0, 'retention', 'stages'];
    expect(schemaAt(contentKinds.data.file, retention, path)?.meta()?.description).toMatch(
      /^The stages in order/,
    );
  });

  test('is undefined below a key that does not exist', () => {
    expect(schemaAt(contentKinds.data.file, retention, ['nothing', 'at', 'all'])).toBeUndefined();
    expect(schemaAt(contentKinds.data.file, {}, ['constructor', 'name'])).toBeUndefined();
  });

  test('knows whether ids stand below it', () => {
    const at = (path: string[]) => holdsIds(schemaAt(contentKinds.site.file, {}, path));
    expect([at(['principles']), at([]), at(['company']), at(['headline']), at(['x'])]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('fields have their meaning, in the order of the file', () => {
  const fields = fieldsOf(contentKinds.faq.file, {
    questions: [{ answer: '*Yes*', id: 'q', question: 'Q?' }],
  });
  expect(fields.map(({ path, meaning }) => `${path.join('.')} ${meaning.role}`)).toEqual([
    'questions.0.answer markdown',
    'questions.0.id id',
    'questions.0.question text',
  ]);
});

describe('any value whatever', () => {
  // What the reader can give: groups, lists, texts and nothing. Known keys, so that depth is reached.
  const keys = fc.oneof(
    fc.constantFrom('id', 'title', 'kind', 'rule', 'retention', 'categories', 'before', 'after'),
    fc.constantFrom(
      'groups',
      'controls',
      'status',
      'locations',
      'allow',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  );
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, '', 'added', 'stages', 'live', '2026-02-30'),
      fc.string(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(keys, tie('value')), { maxLength: 6 })
        .map((pairs) => Object.assign(Object.create(null) as object, Object.fromEntries(pairs))),
    ),
  })).value;

  test('has mistakes with words and a fix, or none; nothing throws', () => {
    fc.assert(
      fc.property(fc.nat(schemas.length - 1), values, (index, value) => {
        const schema = schemas[index] as (typeof schemas)[number];
        fieldsOf(schema, value);
        for (const { code, message, fix } of validate(schema, value).mistakes) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(message).toMatch(/\S/);
          expect(fix).toMatch(/\S/);
          expect(`${message} ${fix}`).not.toMatch(/Invalid input|undefined|\[object/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a key that says more of another needs that one', () => {
  const row = { id: 'a', title: 'A', event: 'support' };
  const said = (more: object) =>
    validate(contentKinds.commitments.file, { commitments: [{ ...row, ...more }] }).mistakes;
  expect(said({ begins: 'immediately' })).toMatchObject([
    {
      code: 'missing-key',
      message: '`begins` says more of `after`, which is not there.',
      fix: 'Add `after`, or take `begins` out.',
    },
  ]);
  expect(said({ target_for: 'release' })).toHaveLength(1);
  expect(said({ material_means: ['A new vendor'] })).toHaveLength(1);
  expect(said({ target_for: 'release', target: '2027-Q1' })).toEqual([]);
  expect(said({ begins: '30 days', after: 'roadmap/a' })).toEqual([]);
  expect(said({ begins: 'soon', after: 'roadmap/a' })).toMatchObject([{ code: 'bad-duration' }]);
});
