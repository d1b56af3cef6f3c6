import { describe, expect, it, test } from 'vitest';
import { badTexts } from './bad-texts.fixture.ts';
import { readSource } from './source.ts';

const read = (text: string | Uint8Array, name = 'site.yaml') =>
  readSource(name, `content/${name}`, Buffer.from(text));
const places = (text: string | Uint8Array, name?: string) =>
  read(text, name).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a mistake is found where it lies', () => {
  test.each(badTexts)('%s', (_, text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('a mistake moves with its line', () => {
  const movable = badTexts.filter(([, text]) => !text.startsWith('%'));
  const moved = (place: string, by: number) =>
    place.replace(/^\d+/, (line) => String(Number(line) + by));

  test.each(movable)('below three comments: %s', (_, text, ...expected) => {
    expect(places(`# one\n# two\n\n${text}`)).toEqual(expected.map((place) => moved(place, 3)));
  });
  test.each(badTexts)('in CR LF: %s', (_, text, ...expected) => {
    expect(places(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
  test.each(badTexts)('behind a byte order mark: %s', (_, text, ...expected) => {
    expect(places(`\ufeff${text}`)).toEqual(expected);
  });
  // A page has keys at its top, and ends them with the dashes that would begin a second document.
  const keys = movable.filter(([, text]) => !/^[-[]|^---$/m.test(text));
  test.each(keys)('inside a page: %s', (_, text, ...expected) => {
    const found = places(`---\n${text.replace(/\n?$/, '\n')}---\nText.\n`, 'sections/a.md');
    expect(found).toEqual(expected.map((place) => moved(place, 1)));
  });
});

describe('what git leaves of a merge', () => {
  const [ours, theirs] = ['<<<<<<< HEAD\nb: 1\n', '=======\nb: 2\n>>>>>>> main\n'];

  it('is one mistake for each place where edits met, and hides what follows from it', () => {
    const text = `a: [\n${ours}||||||| 1a2b3c4\nb: 0\n${theirs}c: 1\n${ours}${theirs}`;
    expect(places(text)).toEqual(['2:1 merge-conflict', '10:1 merge-conflict']);
    expect(read(text).problems[0]?.message).toContain('down to line 8.');
  });

  it.each([
    ['the end is gone', ours, '1:1'],
    ['the beginning is gone', theirs, '1:1 3:1'],
    ['the middle is gone', `${ours}>>>>>>> main\n`, '1:1'],
    ['it begins twice', ours + ours + theirs, '1:1 3:1'],
  ])('is found where %s', (_, text, at) => {
    const found = at.split(' ').map((place) => `${place} merge-conflict`);
    expect(places(text)).toEqual(found);
  });

  it('is no heading, no quotation and no text of a page', () => {
    const page = '---\ntitle: A\n---\nHeading\n=======\n>>>>>>> a quotation\n<<<<<<<x\n';
    expect(places(page, 'sections/a.md')).toEqual([]);
    expect(places('a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> main\n')).toEqual([]);
  });

  it('names the file that would have kept the records of a list apart', () => {
    const fixOf = (apart?: string) =>
      readSource('faq.yaml', 'faq.yaml', Buffer.from(ours + theirs), apart).problems[0]?.fix;
    expect(fixOf('faq/<id>.yaml')).toContain('one file per record: faq/<id>.yaml');
    expect(fixOf()).not.toContain('per record');
  });
});

describe('good text is read as written', () => {
  it('keeps every value the text that was written', () => {
    const text = 'a: 1.20\nb: 2026-11-20\nc: true\nd: 0777\ne: ~\nf: no\ng: "1"\nh:\ni: ""\n';
    expect({ ...(read(text).file.value as object) }).toEqual({
      ...{ a: '1.20', b: '2026-11-20', c: 'true', d: '0777', e: '~', f: 'no' },
      ...{ g: '1', h: null, i: '' },
    });
  });
  it('keeps special keys as ordinary keys of objects without a prototype', () => {
    const value = read('__proto__: {x: 1}\nconstructor: 2\n').file.value as object;
    expect(Object.getPrototypeOf(value)).toBe(null);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
  it('reads CR LF and LF alike', () => {
    const text = 'a: |\n  b\n  c\nd: "e\n  f"\n';
    expect(read(text.replaceAll('\n', '\r\n')).file.value).toEqual(read(text).file.value);
  });
  test.each([
    'country: US  # by default\n',
    'status: live # since May\n',
    'day: 2026-11-20 # announced\n',
    'note: two words  # two spaces\n',
    'note: "two words" # quoted\n',
    'name: \u200fאבג\n',
    'name: "\\u200f\\u05d0"\n',
    'name: می\u200cخواهم 👩\u200d💻\n',
    'plans: [\n  a,\n]\n',
    '---\na: 1\n...\n',
    '- a\n- b\n',
    '{}\n',
  ])('finds nothing wrong with %j', (text) => {
    expect(places(text)).toEqual([]);
    expect(read(text).file.value).toBeDefined();
  });
  it('names the stem and the record of a file', () => {
    expect(read('a: 1\n').file).toMatchObject({ stem: 'site', shown: 'content/site.yaml' });
    expect(read('a: 1\n').file).not.toHaveProperty('record');
    expect(read('a: 1\n', 'changes/x.yaml').file).toMatchObject({ stem: 'changes', record: 'x' });
  });
});

describe('a file that says nothing', () => {
  test.each(['', '\n\n', '# only a comment\n', '---\n', '\ufeff'])('is empty: %j', (text) => {
    expect(places(text)).toEqual(['1:1 empty-file']);
    expect(read(text).file.value).toBeUndefined();
  });
});

describe('bytes that are not UTF-8', () => {
  it('are named with their line and column', () => {
    const bytes = Buffer.concat([
      Buffer.from('é: 1\n😀b: '),
      Buffer.from([0xe9]),
      Buffer.from('x'),
    ]);
    expect(places(bytes)).toEqual(['2:5 not-utf8']);
    expect(read(bytes).problems[0]?.message).toContain('0xE9');
  });
  test.each([
    ['cut short at the end', [0x61, 0xe2, 0x82], '1:2 not-utf8'],
    ['overlong', [0x61, 0xc0, 0x80], '1:2 not-utf8'],
    ['a lone half of a pair', [0xed, 0xa0, 0x80], '1:1 not-utf8'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1 not-utf8'],
  ])('are found: %s', (_, bytes, place) => {
    expect(places(Uint8Array.from(bytes))).toEqual([place]);
  });
  it('are recognised as UTF-16 by their first two', () => {
    expect(read(Uint8Array.from([0xfe, 0xff])).problems[0]?.message).toContain('UTF-16');
  });
});

describe('what is said', () => {
  it('offers the corrected line', () => {
    const fixes = [
      'title: foo: bar',
      "title: 'it's'",
      'title: "say "hi""',
      'title: Use C # today',
      'a: 1\ntitle:foo\nb: 1',
    ].map((text) => read(text).problems[0]?.fix);
    expect(fixes).toEqual([
      'Put the value in quotes: title: "foo: bar"',
      'Put quotes around the whole text: title: "it\'s"',
      'Put quotes around the whole text: title: \'say "hi"\'',
      'If it is part of the text, put the value in quotes: title: "Use C # today". If it is a comment, put two spaces before the #.',
      'Write title: foo',
    ]);
  });
  it('never uses the words of a parser', () => {
    for (const [, text] of badTexts) {
      for (const { message, fix } of read(text).problems) {
        expect(`${message} ${fix}`).not.toMatch(/scalar|node|token|mapping|sequence|implicit/i);
      }
    }
  });
  it('names the line of the first of two keys', () => {
    expect(read('b: 1\na: 1\na: 2\n').problems[0]?.message).toContain('on line 2');
  });
  it('shows at most 20 problems of a file and says that more follow', () => {
    const { problems } = read('a: 1\n'.repeat(50));
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)?.message).toMatch(/More problems follow in this file\.$/);
    expect(read('a: 1\n'.repeat(21)).problems.at(-1)?.message).not.toContain('More');
  });
  it('still reports 40 values with colons as what they are', () => {
    expect(places('a: b: c\n'.repeat(40)).at(-1)).toBe('20:4 yaml-syntax');
  });
});
