import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lay, temporaryFolder } from '../fixtures/lay.ts';
import { load } from './load.ts';

const asOf = '2026-11-21';

function write(content: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
  writeFileSync(path.join(content, name), text);
}

describe('the model', () => {
  test('keeps the spelling of a number where text belongs', () => {
    expect(load(lay(), asOf).trust?.documents[0]?.version).toBe('1.20');
  });

  test.each(['yes', 'null', '~', '0x10', '1e3', '1_000', '007', 'NaN', '2026-01-01'])(
    'takes %s for the text that it is',
    (written) => {
      const content = lay();
      write(
        content,
        'documents/policy.yaml',
        `title: Policy\nkind: policy\naccess: public\nversion: ${written}\n`,
      );
      expect(load(content, asOf).trust?.documents[1]?.version).toBe(written);
    },
  );

  test('is frozen to the bottom and can be written as JSON', () => {
    const { trust } = load(lay(), asOf);
    expect(Object.isFrozen(trust?.subprocessors[0]?.locations?.[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(trust))).toEqual(trust);
  });

  test('is the same every time, and does not know the day', () => {
    const content = lay();
    expect(JSON.stringify(load(content, asOf).trust)).toBe(
      JSON.stringify(load(content, '2026-12-31').trust),
    );
  });

  test('needs no file but site.yaml', () => {
    const content = path.join(temporaryFolder(), 'content');
    write(
      content,
      'site.yaml',
      'url: https://trust.example.com\ncompany: { name: Example }\nheadline: Where we are\n',
    );
    const { trust, problems, files } = load(content, asOf);
    const mistakes = problems.filter(({ severity }) => severity !== 'hint');
    expect([mistakes, files]).toEqual([[], ['site.yaml']]);
    expect(trust).toMatchObject({ subprocessors: [], changes: [], certifications: [], data: {} });
    expect(trust).not.toHaveProperty('roadmap');
  });

  test('has the records of a file first, then those of its folder by name', () => {
    const content = lay();
    for (const id of ['b', 'a']) write(content, `faq/${id}.yaml`, 'question: Q?\nanswer: A.\n');
    const { trust } = load(content, asOf);
    expect(trust?.questions.map(({ id }) => id)).toEqual(['where-is-data', 'a', 'b']);
  });

  test('has the id of a record from its file, written out or not', () => {
    const content = lay();
    write(content, 'faq/who.yaml', 'id: who\nquestion: Who?\nanswer: We.\n');
    expect(load(content, asOf).trust?.questions[1]?.id).toBe('who');
  });

  test('has the journal by announcement, whatever the files are called', () => {
    const content = lay();
    const entry = (announced: string) =>
      `kind: claim-changed\nsubject: control/mfa\nannounced: ${announced}T09:00:00Z\nsummary: Weaker.\nbefore: Live\nafter: Planned\n`;
    write(content, 'changes/a-late.yaml', entry('2026-06-02'));
    write(content, 'changes/z-early.yaml', entry('2026-06-01'));
    expect(load(content, asOf).trust?.changes.map(({ id }) => id)).toEqual([
      '2026-01-10-baseline',
      'z-early',
      'a-late',
    ]);
  });

  test('is absent when there is an error, and there when there are warnings only', () => {
    expect(load(lay('bad-date'), asOf).trust).toBeUndefined();
    const { trust, problems } = load(lay('target-passed'), asOf);
    expect([trust?.site.company.name, problems.length]).toEqual(['Example', 1]);
  });
});

describe('one mistake is one problem', () => {
  const codes = (content: string) => load(content, asOf).problems.map(({ code }) => code);

  test('references into a file that could not be read are not held against it', () => {
    const content = lay();
    for (const name of ['data.yaml', 'controls.yaml', 'certifications.yaml', 'subprocessors.yaml'])
      write(content, name, 'broken: [\n');
    expect(codes(content)).toEqual(Array(4).fill('yaml-syntax'));
  });

  test('nor are references into a folder with a file that could not be read', () => {
    const content = lay();
    rmSync(path.join(content, 'faq.yaml'));
    write(content, 'changes/2026-03-01-gone.yaml', 'kind: [\n');
    write(
      content,
      'changes/2026-04-01-withdrawn.yaml',
      'kind: withdrawn\namends: 2026-03-01-gone\nannounced: 2026-04-01T09:00:00Z\nsummary: Not so.\n',
    );
    expect(codes(content)).toEqual(['yaml-syntax']);
  });

  test('a file with a wrong name is one, however much refers to it', () => {
    const content = lay();
    rmSync(path.join(content, 'data.yaml'));
    write(content, 'data.yml', 'categories: []\n');
    expect(codes(content)).toEqual(['unknown-file']);
  });

  test('other references are still checked', () => {
    const content = lay('unknown-reference');
    write(content, 'data.yaml', 'broken: [\n');
    expect(codes(content)).toEqual(['unknown-reference', 'yaml-syntax']);
  });
});

test('problems come in the order of files, lines and columns', () => {
  const content = lay('bad-date');
  write(content, 'faq.yaml', 'questions: []\n');
  write(content, 'controls.yaml', 'groups:\n  - { id: A, title: "" }\n  - { id: b }\n');
  const places = load(content, asOf).problems.map(({ file, line, column, code }) =>
    [path.basename(file), line, column, code].join(' '),
  );
  expect(places).toEqual([
    'controls.yaml 2 11 bad-id',
    'controls.yaml 2 21 bad-text',
    'controls.yaml 3 5 missing-key',
    'faq.yaml 1 12 bad-list',
  ]);
});

test('any text in any file gives problems or a model, and never a throw', () => {
  const pieces = fc.constantFrom(
    ...['kind: added', 'id: a', 'groups:', '- ', '  ', '\n', ': ', '[', '{', '"', '|', 'null', '~'],
    ...['before:', 'after:', 'rule: stages', 'retention:', 'categories:', '__proto__:', '\t', '#'],
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 30 })
    .map((all) => all.join(''));
  const names = fc.constantFrom(
    'data.yaml',
    'changes/2026-02-02-x.yaml',
    'faq/x.yaml',
    'site.yaml',
  );
  const content = lay();
  fc.assert(
    fc.property(names, texts, (name, text) => {
      write(content, name, text);
      const { trust, problems } = load(content, asOf);
      expect(trust === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      expect(problems.map(({ code }) => code)).not.toContain('rule-crashed');
    }),
    { numRuns: 200 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a key called %s is an unknown key like any other',
  (key) => {
    const content = lay();
    write(content, 'roadmap.yaml', `items:\n  - id: mfa\n    title: MFA\n    ${key}: { a: b }\n`);
    const [problem, ...more] = load(content, asOf).problems;
    expect([problem?.code, problem?.line, problem?.column, more]).toEqual([
      'unknown-key',
      4,
      5,
      [],
    ]);
    expect(problem?.message).toContain(`The key \`${key}\` is not known here`);
  },
);

test('a file with one mistake made many times tells twenty of them, and how many there are', () => {
  const content = lay();
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: x`).join('\n');
  writeFileSync(path.join(content, 'roadmap.yaml'), `${keys}\n`);
  const { problems } = load(content, '2026-11-21');
  const told = problems.filter(({ file }) => file.endsWith('roadmap.yaml'));
  expect(told).toHaveLength(20);
  expect(told.some(({ message }) => /59981 more mistakes of this file/.test(message))).toBe(true);
});
