import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../fixtures/content.ts';
import { duplicateId } from './references/duplicate-id.ts';
import { inheritedWithoutSource } from './contradictions/inherited-without-source.ts';
import { rules, runRules } from './index.ts';
import { severalVendorsInOneRecord } from './contradictions/several-vendors-in-one-record.ts';
import { subprocessorWithoutData } from './contradictions/subprocessor-without-data.ts';
import { unsafeMarkdown } from './wording/unsafe-markdown.ts';
import { vendorUndecided } from './contradictions/vendor-undecided.ts';

const vendor = (more: object) => contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

describe('the list of rules', () => {
  test('has every rule of the folder, each named for its file', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /^export const \w+: Rule =/m.test(
          readFileSync(path.join(import.meta.dirname, name), 'utf8'),
        ),
      )
      .map((name) => path.basename(name, '.ts'));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  test('finds no mistake in nothing, with or without a model', () => {
    expect(runRules(contentWith({}))).toEqual([]);
    const found = runRules(contentWith({ trust: {} }));
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('survives a rule that crashes: it is named, and the others still run', () => {
    const broken = vendor({ name: 'A / B', purpose: 'x' });
    const content = {
      ...broken,
      get records(): never {
        throw new TypeError('boom');
      },
    };
    const found = runRules(content);
    expect(found.filter(({ code }) => code !== 'rule-crashed').map(({ code }) => code)).toContain(
      'several-vendors-in-one-record',
    );
    const crashed = found.filter(({ code }) => code === 'rule-crashed');
    expect(crashed.find(({ message }) => message.includes('duplicate-id'))).toEqual({
      code: 'rule-crashed',
      severity: 'error',
      place: { file: 'site.yaml', path: [] },
      message:
        'The rule duplicate-id failed on this content: TypeError: boom. This is a fault of Candor, not of yours.',
      fix: 'Please report it, with the content if you can.',
    });
  });
});

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

describe('duplicate-id', () => {
  const record = (list: string, id: string, file: string) => ({
    list,
    id,
    place: { file, path: ['id'] },
  });
  const check = (...records: ReturnType<typeof record>[]) =>
    duplicateId.check(contentWith({ records })).map(({ place, message }) => [place.file, message]);

  test('points at the second and names the file of the first', () => {
    expect(check(record('faq', 'a', 'faq.yaml'), record('faq', 'a', 'faq/a.yaml'))).toEqual([
      ['faq/a.yaml', expect.stringContaining('already taken in faq.yaml')],
    ]);
    const records = [record('faq', 'a', 'faq.yaml'), record('faq', 'a', 'faq/a.yaml')];
    const [found] = duplicateId.check(contentWith({ records }));
    expect(found?.fix).toContain('Rename this file, for example to a-2.yaml');
  });

  test('says "above" when both stand in one file', () => {
    expect(check(record('faq', 'a', 'f'), record('faq', 'a', 'f'))).toEqual([
      ['f', expect.stringContaining('already taken above')],
    ]);
  });

  test('three of a kind are two mistakes', () => {
    const three = ['f', 'g', 'h'].map((file) => record('faq', 'a', file));
    expect(check(...three).map(([file]) => file)).toEqual(['g', 'h']);
  });

  test('lets two lists use one id', () => {
    expect(check(record('faq', 'a', 'f'), record('data', 'a', 'f'))).toEqual([]);
  });
});

describe('several-vendors-in-one-record', () => {
  test.each(['A / B', 'A, B', 'A & B', 'A | B', 'A · B', 'TBD', 'Mail (tbd)', 'A vendor, e.g. B'])(
    'warns of %s',
    (name) => {
      const [found] = severalVendorsInOneRecord.check(vendor({ name }));
      expect(found?.place).toEqual({ file: 'subprocessor/v', path: ['name'] });
      expect(found?.message).toContain(`"${name}"`);
    },
  );

  test.each([
    'Acme',
    'Acme, Inc.',
    'Acme Ireland, Ltd',
    'AT&T',
    'Johnson-Smith',
    'A/B Testing Corp',
    'Acme S.A., LLC',
    'Outbound',
  ])('is content with %s', (name) => {
    expect(severalVendorsInOneRecord.check(vendor({ name }))).toEqual([]);
  });

  test('leaves a function without a vendor to vendor-undecided', () => {
    const content = vendor({ name: 'A / B', undecided: { candidates: ['A', 'B'] } });
    expect(severalVendorsInOneRecord.check(content)).toEqual([]);
    expect(vendorUndecided.check(content)).toMatchObject([
      { message: 'No vendor is chosen for "A / B" (A, B are candidates); the page says so.' },
    ]);
  });
});

describe('vendor-undecided', () => {
  test('needs no candidates', () => {
    expect(vendorUndecided.check(vendor({ name: 'Mail', undecided: {} }))).toMatchObject([
      { message: 'No vendor is chosen for "Mail"; the page says so.' },
    ]);
  });

  test('says nothing of a vendor that is chosen', () => {
    expect(vendorUndecided.check(vendor({ name: 'Mail' }))).toEqual([]);
  });
});

describe('subprocessor-without-data', () => {
  test('warns when a vendor has neither categories nor words for what it receives', () => {
    expect(subprocessorWithoutData.check(vendor({ name: 'Acme' }))).toMatchObject([
      { message: 'The page does not say which data Acme receives.' },
    ]);
  });

  test.each([{ data: ['account'] }, { receives: 'The text of each e-mail' }, { undecided: {} }])(
    'is content with %j',
    (more) => expect(subprocessorWithoutData.check(vendor({ name: 'Acme', ...more }))).toEqual([]),
  );
});

describe('inherited-without-source', () => {
  const check = (more: object) =>
    inheritedWithoutSource.check(
      contentWith({ trust: { certifications: [{ id: 'soc', title: 'SOC 2', ...more }] } }),
    );

  test('refuses an inherited certification that names no vendor', () => {
    expect(check({ status: 'inherited' })).toMatchObject([
      { place: { file: 'certification/soc', path: ['status'] } },
    ]);
  });

  test('is content with one that does, and with every other status', () => {
    expect(check({ status: 'inherited', inherited_from: ['acme'] })).toEqual([]);
    expect(check({ status: 'certified' })).toEqual([]);
  });
});

describe('unsafe-markdown', () => {
  const check = (value: string, role: 'markdown' | 'text' = 'markdown') =>
    unsafeMarkdown
      .check(
        contentWith({
          fields: [{ stem: 'faq', meaning: { role }, value, place: { file: 'f', path: [] } }],
        }),
      )
      .map(({ message }) => message);

  test('says on which line of the text, and quotes what stands there', () => {
    expect(check('Fine.\n\n<script>alert(1)</script>')).toEqual([
      expect.stringMatching(/Line 3 of the text has `<script>/),
    ]);
  });

  test('a pair of tags is one mistake, a closing tag alone is one too', () => {
    expect(check('a <b>bold</b> word')).toHaveLength(1);
    expect(check('a bold</b> word')).toHaveLength(1);
    expect(check('a <b>bold</b> and <i>slanted</i> word')).toHaveLength(2);
  });

  test.each([
    '[a](javascript:x)',
    '[a](data:text/html,x)',
    '[a](http://example.com)',
    '![a](https://e.example/a.png)',
  ])('refuses %s', (value) => expect(check(value)).toHaveLength(1));

  test.each([
    '[a](https://example.com)',
    '[a](mailto:a@example.com)',
    '[a](/changes/)',
    '`<b>`',
    '![a](/a.png)',
  ])('is content with %s', (value) => expect(check(value)).toEqual([]));

  test('leaves plain text alone, which is never read as Markdown', () => {
    expect(check('<b>', 'text')).toEqual([]);
  });
});
