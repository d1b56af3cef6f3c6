import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { placed } from '../plans/rows.fixture.ts';
import { unsafeMarkdown } from './unsafe-markdown.ts';

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

describe('unsafe-markdown', () => {
  const wordsOf = (value: string) =>
    unsafeMarkdown
      .check(contentWith({ fields: [placed('faq', ['answer'], value, { role: 'markdown' })] }))
      .map(({ place }) => place.words);

  test('points at the offending piece', () => {
    expect(wordsOf('In <b>Frankfurt</b>, [here](javascript:x).')).toEqual(['<b>', 'javascript:x']);
  });

  test('reads on from the start of the line where the same words stand in code before', () => {
    expect(wordsOf('Write `<b>` for bold.\nIt is <b>bold</b>.')).toEqual(['It is <b>']);
    expect(wordsOf('The tag `<b>` makes <b>bold</b>.')).toEqual(['The tag `<b>` makes <b>']);
  });

  test('leaves out the mark of what was cut', () => {
    const long = `javascript:${'x'.repeat(90)}`;
    expect(wordsOf(`[a](${long})`)).toEqual([long.slice(0, 79)]);
  });

  test('means the whole text when the piece is written with escapes', () => {
    expect(wordsOf('javascript:a&b `x` [a](javascript:a&amp;b)')).toEqual(['']);
  });

  test('says how to put each kind right', () => {
    const fixOf = (value: string) =>
      unsafeMarkdown.check(
        contentWith({ fields: [placed('faq', ['answer'], value, { role: 'markdown' })] }),
      )[0]?.fix;
    expect(fixOf('<b>')).toMatch(/^Write it in Markdown, or put it between backticks/);
    expect(fixOf('[a](x:y)')).toMatch(/^Link to an https address/);
    expect(fixOf('![a](https://e.example/a.png)')).toMatch(/^Put the picture into `public\/`/);
    expect(fixOf('>'.repeat(120))).toMatch(/^Write it with fewer levels/);
  });

  test('tags that close are told only where none opens', () => {
    expect(wordsOf('</i> and </b>')).toEqual(['</i>', '</b>']);
    expect(wordsOf('</i> [a](x:y)')).toEqual(['</i>', 'x:y']);
  });
});
