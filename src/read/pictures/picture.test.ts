import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from './picture.ts';
import { readSvg } from './svg.ts';

const drawing = (inside: string, attributes = 'viewBox="0 0 24 12"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const strange = (text: string) => readSvg(text).mistakes.map(({ message }) => message);

describe('a drawing', () => {
  test.each([
    ['<path d="M0 0h1" fill="#07634a"/>'],
    ['<!-- drawn by hand --><g transform="rotate(45 2 2)" stroke-width="2"><circle r="1"/></g>'],
    [
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path fill="url(#a)"/>',
    ],
    ['<use href="#a"/><title>Example: a mark</title>'],
    ['<path aria-label="a: b" data-name="Layer 1"/>'],
  ])('may hold %s', (inside) => {
    expect(readSvg(`<?xml version="1.0"?>\n${drawing(inside)}`)).toEqual({
      size: { width: 24, height: 12 },
      mistakes: [],
    });
  });

  test.each([
    ['<script>a()</script>'],
    ['<SCRIPT>a()</SCRIPT>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">a()</s:script>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['<foreignObject><p>a</p></foreignObject>'],
    ['<style>path{fill:red}</style>'],
    ['<image href="https://evil.example/a.png"/>'],
    ['<a href="javascript:a()"><path d=""/></a>'],
    ['<animate attributeName="href" to="javascript:a()"/>'],
    ['<set attributeName="onclick" to="a()"/>'],
    ['<path onclick="a()"/>'],
    ["<path\nonclick='a()'/>"],
    ['<path style="fill:url(https://evil.example)"/>'],
    ['<use href="https://evil.example/a.svg#b"/>'],
    ['<use xlink:href="data:image/svg+xml;base64,AAAA"/>'],
    ['<path fill="url(//evil.example/a)"/>'],
    ['<path fill="URL( //evil.example/a )"/>'],
    ['<path fill="u&#114;l(//evil.example)"/>'],
    ['<path fill="\\75rl(//evil.example)"/>'],
    ['<![CDATA[<script>a()</script>]]>'],
    ['<?xml-stylesheet href="https://evil.example/a.css"?>'],
  ])('may not hold %s', (inside) => {
    const { size, mistakes } = readSvg(drawing(inside));
    expect(size).toBe(undefined);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes.every(({ code }) => code === 'bad-picture')).toBe(true);
  });

  test('may have no document type, which can define entities', () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${drawing('&a;')}`;
    expect(strange(text)).not.toEqual([]);
  });

  test('is told of each strange part once', () => {
    expect(strange(drawing('<a/><a/><path onload=""/><g onload=""/>'))).toHaveLength(2);
  });

  test.each([
    ['viewBox="0 0 24 12" width="100%"', { width: 24, height: 12 }],
    ['viewBox="-1,-1, 2.5 ,5"', { width: 2.5, height: 5 }],
    ['viewBox="-1 -1 2.5 5"', { width: 2.5, height: 5 }],
    ['width="30" height="20px"', { width: 30, height: 20 }],
    ['width="3em" height="20"', undefined],
    ['viewBox="0 0 0 12"', undefined],
    ['', undefined],
  ])('with %s is as large as that says', (attributes, size) => {
    expect(readSvg(drawing('', attributes)).size).toEqual(size);
  });

  test('is never looked at for long, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '"', "'", 'a', '=', '/', '!', '-', ' ', 'svg', '&')),
        (parts) => {
          const text = parts.join('');
          const { size, mistakes } = readSvg(text);
          expect(size === undefined).toBe(mistakes.length > 0);
        },
      ),
    );
    const start = performance.now();
    readSvg(drawing(`<path d="${'<'.repeat(30_000)}`));
    readSvg(drawing('<a '.repeat(20_000)));
    readSvg(drawing(`<g ${'a'.repeat(60_000)}/>`));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a picture of pixels is what its first bytes say', () => {
  const read = (name: string, bytes: Buffer) => readPicture(name, `content/${name}`, bytes);
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    Buffer.from([0, 0, 1, 44, 0, 0, 0, 100]),
  ]);
  const webp = (kind: string, rest: number[]) =>
    Buffer.concat([
      Buffer.from(`RIFF\0\0\0\0WEBP${kind}`, 'latin1'),
      Buffer.from(rest),
      Buffer.alloc(16),
    ]);
  const avif = Buffer.concat([
    Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'latin1'),
    Buffer.from('\0\0\0\x14ispe\0\0\0\0\0\0\0\x08\0\0\0\x04', 'latin1'),
    Buffer.from('\0\0\0\x14ispe\0\0\0\0\0\0\x01,\0\0\0d', 'latin1'),
  ]);

  test.each([
    ['logo.png', png],
    ['logo.webp', webp('VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 99, 0, 0])],
    ['logo.webp', webp('VP8L', [0, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x18, 0])],
    ['logo.webp', webp('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 100, 0])],
    ['logo.avif', avif],
  ])('%s', (name, bytes) => {
    expect(read(name, bytes)).toEqual({
      picture: { name, size: { width: 300, height: 100 } },
      problems: [],
    });
  });

  test.each([
    ['logo.png', avif],
    ['logo.webp', png],
    ['logo.avif', png],
    ['logo.png', Buffer.alloc(0)],
    ['logo.png', png.subarray(0, 20)],
    ['logo.webp', webp('VP8?', [])],
    ['logo.png', Buffer.from('<svg onload="a()"/>')],
  ])('%s that holds something else is refused', (name, bytes) => {
    const { picture, problems } = read(name, bytes);
    expect(picture).toEqual({ name });
    expect(problems).toMatchObject([{ code: 'bad-picture', file: `content/${name}`, line: 1 }]);
  });

  test('a drawing that is no text is refused where it stops being text', () => {
    const { problems } = read('logo.svg', Buffer.from('<svg>\n\xff</svg>', 'latin1'));
    expect(problems).toMatchObject([{ code: 'not-utf8', line: 2, column: 1 }]);
  });
});
