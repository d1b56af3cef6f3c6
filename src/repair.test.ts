import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lay } from './fixtures/lay.ts';
import { load } from './load/load.ts';
import { isRepairable, repairContent, type RepairedContent } from './repair.ts';

const asOf = '2026-11-21';

/** The base with words of its files replaced. */
function contentWith(changes: Record<string, [from: string | RegExp, to: string][]>): string {
  const content = lay();
  for (const [name, pairs] of Object.entries(changes)) {
    const file = path.join(content, name);
    const text = pairs.reduce(
      (old, [from, to]) => {
        const next = old.replace(from, to);
        expect(next, String(from)).not.toBe(old);
        return next;
      },
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  }
  return content;
}

const repair = (content: string): RepairedContent =>
  repairContent({
    read: (name) => readFileSync(path.join(content, name)),
    load: (instead) => load(content, asOf, { instead }),
  });

const said = ({ repaired }: RepairedContent) => repaired.map(({ was, is }) => `${was} → ${is}`);
const textOf = ({ files }: RepairedContent, name: string) =>
  Buffer.from(files.get(name) ?? '').toString();

describe('repairContent', () => {
  test('repairs several mistakes of several files at once, and those that one hides behind another', () => {
    const done = repair(
      contentWith({
        'site.yaml': [
          ['headline: What', 'headline: Our promise: what'],
          ['response_within: 2 business-days', 'responseWithin: 2  Business days  # yes'],
        ],
        'controls.yaml': [['status: planned', 'staus: planed']],
      }),
    );
    expect(done.loaded.own).toEqual([]);
    expect(said(done)).toEqual([
      'staus → status',
      'Our promise: what we have built, and what we have not → "Our promise: what we have built, and what we have not"',
      'planed → planned',
      'responseWithin → response_within',
      '2  Business days → 2 business-days',
    ]);
    expect(textOf(done, 'site.yaml')).toContain('\n  response_within: 2 business-days  # yes\n');
  });

  test('takes a repair back that would be a mistake itself, and makes the others of the file', () => {
    const done = repair(
      contentWith({
        'site.yaml': [
          ['company:\n', 'company: name: Other\n'],
          ['headline: ', 'headline: Our promise: '],
        ],
      }),
    );
    expect(said(done)).toHaveLength(1);
    expect(textOf(done, 'site.yaml')).toContain('company: name: Other\n');
    expect(done.left.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 yaml-syntax']);
  });

  test('a group of keys on the line of its key is not made a text', () => {
    const done = repair(
      contentWith({ 'site.yaml': [[/company:\n.*\n.*\n/, 'company: name: Other\n']] }),
    );
    expect(done.files.size).toBe(0);
    expect(done.left).toHaveLength(1);
  });

  test('of two misspellings of one key neither is chosen', () => {
    const done = repair(
      contentWith({
        'controls.yaml': [['status: planned', 'staus: planned\n        sttaus: live']],
      }),
    );
    expect(done.files.size).toBe(0);
    expect(done.loaded.problems.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key']);
  });

  test('a key that stands there already is not given twice', () => {
    const done = repair(
      contentWith({
        'controls.yaml': [['status: planned', 'status: planned\n        staus: live']],
      }),
    );
    expect(done.files.size).toBe(0);
  });

  test('keeps the quotes around a value, and the comment behind it', () => {
    const done = repair(
      contentWith({
        'controls.yaml': [['status: planned', `'status': "Planned"  # since spring`]],
      }),
    );
    expect(textOf(done, 'controls.yaml')).toContain(`'status': "planned"  # since spring\n`);
  });

  test('deletes more invisible characters than one run of the check tells of', () => {
    const done = repair(
      contentWith({
        'site.yaml': [
          ['What we have built', Array.from('What we have built').join('\u200b\u2060')],
        ],
        'faq.yaml': [[/(?<=question: ).*/, Array.from('x'.repeat(50)).join('\u200b')]],
      }),
    );
    expect(done.loaded.own).toEqual([]);
    expect(done.repaired.length).toBeGreaterThan(60);
    expect(textOf(done, 'site.yaml')).toContain('headline: What we have built,');
  });

  test('reads the bytes that it repairs, whatever is saved meanwhile', () => {
    const content = contentWith({ 'controls.yaml': [['status: planned', 'status: planed']] });
    const file = path.join(content, 'controls.yaml');
    let loads = 0;
    const done = repairContent({
      read: (name) => readFileSync(path.join(content, name)),
      load(instead) {
        const loaded = load(content, asOf, { instead });
        // Another program puts a line in front, once.
        if (loads++ === 0) writeFileSync(file, `# new\n${readFileSync(file, 'utf8')}`);
        return loaded;
      },
    });
    expect(textOf(done, 'controls.yaml')).toBe(
      readFileSync(file, 'utf8').replace('planed', 'planned'),
    );
  });
});

test('a warning in a journal entry is not repaired: what can be read may be published', () => {
  const problem = { code: 'x', file: 'content/a', line: 1, column: 1, message: 'x' };
  const edits = [{ start: 0, end: 1, text: '' }];
  const repairable = (severity: 'error' | 'warning', file: string) =>
    isRepairable({ ...problem, severity, repair: { file, edits } });
  expect(repairable('warning', 'changes/2026-11-20-a.yaml')).toBe(false);
  expect(repairable('error', 'changes/2026-11-20-a.yaml')).toBe(true);
  expect(repairable('warning', 'site.yaml')).toBe(true);
});

test('whatever mistakes come together, other lines stay and a second run finds nothing to do', () => {
  const slips: [string, string][] = [
    ['headline:', 'Headline:'],
    ['response_within', 'responseWithin'],
    ['2 business-days', 'two business days'],
    ['2026-10-01', '2026/10/1'],
    ['objection_days', 'objectiondays'],
    ['Exactly where', '@Exactly where'],
    ['What we have built', 'What we say: what we have built'],
    ['[EU]', '[EU'],
    ['  name: Example', '  name: "Example'],
    ['  year: 2026', '  year:2026'],
    ['company:\n', 'company: name: x\n'],
    ['  days: 30', '\tdays: 30'],
    ['security@', '\u200bsecurity@'],
    ['url:', 'url'],
  ];
  const base = readFileSync(path.join(lay(), 'site.yaml'), 'utf8');
  fc.assert(
    fc.property(
      fc.subarray(slips, { minLength: 1 }),
      fc.boolean(),
      fc.boolean(),
      (chosen, crlf, bom) => {
        const content = lay();
        const slipped = chosen.reduce((text, [from, to]) => text.replace(from, to), base);
        const text = `${bom ? '\ufeff' : ''}${crlf ? slipped.replaceAll('\n', '\r\n') : slipped}`;
        const file = path.join(content, 'site.yaml');
        writeFileSync(file, text);
        const done = repair(content);
        const now = done.files.has('site.yaml') ? textOf(done, 'site.yaml') : text;
        const edited = new Set(done.repaired.map(({ line }) => line));
        const [old, fresh] = [text.split('\n'), now.split('\n')];
        expect(fresh).toHaveLength(old.length);
        for (const [index, line] of old.entries())
          if (!edited.has(index + 1)) expect(fresh[index]).toBe(line);
          else expect(fresh[index]?.endsWith('\r')).toBe(line.endsWith('\r'));
        expect(now.startsWith('\ufeff')).toBe(bom);
        writeFileSync(file, now);
        expect(said(repair(content))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
