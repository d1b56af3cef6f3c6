import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { FieldMeaning } from '../../schema/fields/fields.ts';
import { placed } from '../plans/rows.fixture.ts';
import { unknownReference } from './unknown-reference.ts';

const record = (list: string, id: string) => ({
  list,
  id,
  place: { file: `${list}.yaml`, path: [] },
});
const field = (
  value: string,
  meaning: FieldMeaning,
  file = 'site.yaml',
  path: (string | number)[] = ['order'],
) => ({ stem: file.split(/[./]/)[0] ?? '', meaning, value, place: { file, path } });
const refersTo = (...to: NonNullable<FieldMeaning['to']>): FieldMeaning => ({
  role: 'reference',
  to,
});
const records = [
  record('controls.groups', 'access'),
  record('controls.groups.controls', 'mfa'),
  record('data.categories', 'account'),
  record('subprocessors.subprocessors', 'acme'),
  record('sections', 'architecture'),
  record('changes', '2026-01-10-baseline'),
];
const check = (fields: ReturnType<typeof field>[], unsure: string[] = []) =>
  unknownReference
    .check(contentWith({ records, fields, unsure: new Set(unsure) }))
    .map(({ message, fix }) => `${message} ${fix}`);

describe('a reference', () => {
  test('of one kind is the bare id, of several has its kind before a slash', () => {
    expect(check([field('account', refersTo('data'))])).toEqual([]);
    expect(check([field('control/mfa', refersTo('control', 'roadmap'))])).toEqual([]);
  });

  test('that leads nowhere is told what is near, with its prefix', () => {
    expect(check([field('control/mfaa', refersTo('control', 'roadmap'))])).toEqual([
      'There is no control with the id `mfaa`; did you mean `mfa`? Write `control/mfa`, or add the control.',
    ]);
  });

  test('with nothing near is told what there is', () => {
    expect(check([field('passwords', refersTo('data'))])).toEqual([
      'There is no data category with the id `passwords`. Write one of `account`, or add the data category.',
    ]);
  });

  test('of one kind is told what is near as it is written there', () => {
    expect(check([field('acount', refersTo('data'))])).toEqual([
      'There is no data category with the id `acount`; did you mean `account`? Write `account`, or add the data category.',
    ]);
  });

  test('is shown twelve of what there is, and that there are more', () => {
    const offered = (count: number) => {
      const many = Array.from({ length: count }, (_, index) =>
        record('faq.questions', `q${index}`),
      );
      const fields = [field('something-else', refersTo('question'))];
      return unknownReference.check(contentWith({ records: many, fields }))[0]?.fix;
    };
    expect(offered(12)).toMatch(/^Write one of `q0`, `q1`, .*`q11`, or add the question\.$/);
    expect(offered(13)).toMatch(/^Write one of `q0`, `q1`, .*`q11` …, or add the question\.$/);
  });

  test('is what the shape of the content says is one, and nothing else', () => {
    expect(check([field('nothing', { role: 'text', to: ['data'] })])).toEqual([]);
    expect(check([field('nothing', { role: 'reference' })])).toEqual([]);
  });

  test('with nothing at all to refer to is told to add or leave it', () => {
    expect(check([field('faq', refersTo('question'))])).toEqual([
      'There is no question with the id `faq`. Add the question, or take the reference out.',
    ]);
  });

  test('is not judged while a file of its kind cannot be read', () => {
    expect(check([field('passwords', refersTo('data'))], ['data'])).toEqual([]);
    expect(check([field('passwords', refersTo('data'))], ['faq'])).toHaveLength(1);
  });
});

describe('a section of the page', () => {
  const section = (name: string) => check([field(name, { role: 'section' })]);

  test.each(['controls', 'data', 'controls/access', 'section/architecture'])(
    '%s is there',
    (name) => {
      expect(section(name)).toEqual([]);
    },
  );

  test('names a group of controls or a Markdown file that exists', () => {
    expect(section('controls/acces')).toEqual([
      'There is no group of controls with the id `acces`; did you mean `access`? Write `controls/access`, or add the group of controls.',
    ]);
    expect(section('section/other')).toEqual([
      'There is no Markdown section with the id `other`. Write one of `section/architecture`, or add the Markdown section.',
    ]);
  });

  test('has no other folder than these two', () => {
    expect(section('control/access')).toEqual([
      'There is no section `control/access`. Write `controls/<group>`, `section/<file>`, or the name of a section such as `data`.',
    ]);
  });
});

describe('the journal', () => {
  const entry = (name: string, keys: Record<string, string>) =>
    Object.entries(keys).map(([path, value]) =>
      field(
        value,
        path === 'subprocessor' ? refersTo('subprocessor') : { role: 'text' },
        `changes/${name}.yaml`,
        path.split('.'),
      ),
    );
  const whole = { effective: '2026-03-01', 'after.name': 'Old', 'after.purpose': 'Mail' };

  test('may name a vendor that left the register and that an entry brought in', () => {
    const fields = [
      ...entry('a', { subprocessor: 'old-mail', ...whole }),
      ...entry('b', { subprocessor: 'old-mail', effective: '2026-06-01' }),
    ];
    expect(check(fields)).toEqual([]);
  });

  test('may not name a vendor that no entry brought in', () => {
    const corrected = { subprocessor: 'acmee', 'after.name': 'Acme', 'after.purpose': 'Mail' };
    const purpose = { subprocessor: 'acmee', effective: '2026-06-01', 'after.purpose': 'Mail' };
    expect(check(entry('a', corrected))).toHaveLength(1);
    expect(check(entry('b', purpose))).toHaveLength(1);
  });

  test('may name a vendor of its baseline, and not just any row of that name', () => {
    const names = (value: string) => {
      const fields = entry('b', { subprocessor: value, effective: '2026-06-01' });
      const all = [...records, record('changes.register', 'old-mail')];
      return unknownReference.check(contentWith({ records: all, fields }));
    };
    expect(names('old-mail')).toEqual([]);
    expect(names('mfa')).toHaveLength(1);
  });

  test('brings a vendor in by one entry, under the key that says so', () => {
    const half = [
      ...entry('a', { subprocessor: 'acmee', effective: '2026-03-01' }),
      ...entry('b', { subprocessor: 'acme', ...whole }),
    ];
    expect(check(half)).toHaveLength(1);
    const replaces = field('ghost', refersTo('subprocessor'), 'changes/b.yaml', ['replaces']);
    expect(check([replaces, ...entry('b', { subprocessor: 'acme', ...whole })])).toHaveLength(1);
    const elsewhere = entry('b', { subprocessor: 'acmee', ...whole }).map((each) => ({
      ...each,
      stem: 'roadmap',
    }));
    expect(check(elsewhere)).toHaveLength(1);
  });

  test('names vendors freely while it or the register cannot be read', () => {
    const unknown = entry('b', { subprocessor: 'acmee', effective: '2026-06-01' });
    const fields = [...unknown, ...entry('a', { subprocessor: 'old-mail', ...whole })];
    expect(check(fields)).toHaveLength(1);
    expect(check(fields, ['changes'])).toEqual([]);
    expect(check(fields, ['subprocessors'])).toEqual([]);
  });

  test('may name data categories that have left the page since', () => {
    expect(
      check([field('gone', refersTo('data'), 'changes/a.yaml', ['after', 'data', 0])]),
    ).toEqual([]);
  });

  test('names entries that exist, and is not offered itself', () => {
    const amends = (name: string) =>
      check([field('2026-01-11-none', refersTo('change'), `changes/${name}.yaml`, ['amends'])]);
    expect(amends('other')[0]).toContain('2026-01-10-baseline');
    expect(amends('2026-01-10-baseline')).toEqual([
      'There is no journal entry with the id `2026-01-11-none`. Add the journal entry, or take the reference out.',
    ]);
  });
});

describe('the name of a section', () => {
  const records = ['controls.groups', 'sections'].map((list, index) => ({
    list,
    id: ['access', 'architecture'][index] ?? '',
    place: { file: 'f', path: [] },
  }));
  const after = (value: string, unsure: string[] = []) =>
    unknownReference
      .check(
        contentWith({
          records,
          unsure: new Set(unsure),
          fields: [placed('sections', ['after'], value, { role: 'section' }, 'sections/a.md')],
        }),
      )
      .map(({ place, message, fix }) => `${place.file}: ${message} ${fix}`);

  test('is suggested when it is nearly right', () => {
    expect(after('dat')).toEqual([
      'sections/a.md: There is no section `dat`; did you mean `data`? Write `data`.',
    ]);
    expect(after('section-architecture')).toEqual([
      'sections/a.md: There is no section `section-architecture`; did you mean `section/architecture`? Write `section/architecture`.',
    ]);
  });

  test('has its folder before it when it is a group of controls or a text', () => {
    expect(after('architecture')[0]).toContain('did you mean `section/architecture`?');
    // `access` is one of the usual sections as well.
    expect(after('access')).toEqual([]);
    expect(after('controls-access')[0]).toContain('did you mean `controls/access`?');
  });

  test('is listed when nothing is near', () => {
    expect(after('somewhere-else-entirely')[0]).toMatch(
      /^sections\/a\.md: There is no section `somewhere-else-entirely`\. Write one of `in-short`, `principles`, .*, `links`; or `controls\/<group>`, `section\/<file>`\.$/,
    );
  });

  test('is wrong even while the texts cannot all be read', () => {
    expect(after('architecture', ['sections', 'controls'])[0]).not.toContain('did you mean');
  });
});
