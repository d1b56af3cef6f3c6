import { describe, expect, test } from 'vitest';
import { breachesIn } from './breaches.ts';

const origin = 'https://acme.example';

describe('a page', () => {
  test.each([
    '<script type="application/ld+json">{"a":"<script>"}</script>',
    '<link rel="stylesheet" href="/assets/a.css"><link rel="canonical" href="https://b.example/">',
    '<link rel="alternate" href="https://b.example/feed">',
    '<img src="/a.png" srcset="/a.png 1x, https://acme.example/b.png 2x" alt="a > b">',
    '<a href="https://b.example/?a=1" title="on = style=">x</a> style="x" onclick="x"',
    '<svg><use href="#a"/><path d="M0 0"/></svg>',
    '<form method="dialog"><input></form>',
    '<meta http-equiv="Content-Security-Policy" content="default-src">',
    '<!-- <script>x</script> --><p>&lt;script></p>',
  ])('may hold %s', (html) => {
    expect(breachesIn(html, origin)).toEqual([]);
  });

  test.each([
    ['<script src="/a.js"></script>', 'No script runs'],
    ['<SCRIPT>x</SCRIPT>', 'No script runs'],
    ['<p OnClick=x>', 'No script runs'],
    ['<a href=" javascript:x">', 'No script runs'],
    ['<a href="&#106;avascript:x">', 'No script runs'],
    ['<style>p {}</style>', 'styles from files only'],
    ["<p style='color: red'>", 'styles from files only'],
    ['<iframe src="/a">', 'Link to it instead'],
    ['<video src="/a.mp4">', 'Link to it instead'],
    ['<form action="/search">', 'Nothing can be sent'],
    ['<base href="/">', 'lead the links'],
    ['<meta http-equiv="refresh" content="0">', 'changes how the page is loaded'],
    ['<link rel="preconnect" href="https://b.example">', 'another host would learn'],
    ['<link rel="manifest" href="/m.json">', 'another host would learn'],
    [
      '<link rel="stylesheet" href="https://b.example/a.css">',
      'Nothing is loaded from another host',
    ],
    ['<img src="//b.example/a.png">', 'Nothing is loaded from another host'],
    ['<img src="data:image/png;base64,AA">', 'Nothing is loaded from another host'],
    ['<img srcset="/a.png 1x, https://b.example/b.png 2x">', 'Nothing is loaded from another host'],
    ['<svg><image xlink:href="https://b.example/a.png"/></svg>', 'Nothing is loaded from another'],
  ])('may not hold %s', (html, says) => {
    const found = breachesIn(`<p>a</p>${html}`, origin);
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toContain(says);
  });
});
