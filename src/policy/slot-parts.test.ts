import { describe, expect, test } from 'vitest';
import { isSlotError, slotMarks, withoutSlotMarks, type SlotName } from './slot-parts.ts';

const around = (name: SlotName, part: string) => slotMarks(name).join(part);
const pageWith = (name: SlotName, part: string) =>
  withoutSlotMarks(`<body>${around(name, part)}<main></main></body>`, {
    files: { [name]: `src/${name}.astro` },
    origin: 'https://acme.example',
  });

describe('what a slot prints', () => {
  test.each([
    ['head', '<meta name="theme-color" content="#fff"><link rel="me" href="https://b.example">'],
    ['header', '<nav aria-label="Acme"><a href="/">Home</a><br><img src="/a.png" alt=""></nav>'],
    ['footer', '<footer><p>Imprint</p></footer>'],
    ['footer', ''],
  ] as const)('stands in the %s without marks: %s', (name, part) => {
    expect(pageWith(name, part)).toBe(`<body>${part}<main></main></body>`);
  });

  test.each([
    ['head', '<div></div>', 'Only <meta> and <link>'],
    ['head', '<title>Acme</title>', 'Only <meta> and <link>'],
    ['head', '<link rel="canonical" href="/x">', 'has its own'],
    ['head', '<meta name="robots" content="all">', 'has its own'],
    ['head', '<meta http-equiv="Content-Security-Policy" content="x">', 'has its own'],
    ['header', '<main></main>', '<main>: The page has its own'],
    ['header', '<footer></footer>', '<footer>: The page has its own'],
    ['footer', '<h1>Acme</h1>', '<h1>: The page has its own'],
    ['header', '<div><p></p>', '<div> is not closed as often as it is opened'],
    ['footer', '</body>', '<body> is not closed as often'],
    ['header', '<script src="/a.js"></script>', 'No script runs'],
  ] as const)('cannot be in the %s: %s', (name, part, says) => {
    try {
      pageWith(name, part);
    } catch (error) {
      expect(isSlotError(error)).toBe(true);
      expect((error as Error).message).toContain(`src/${name}.astro (\`slots.${name}\` of candor)`);
      expect((error as Error).message).toContain(says);
      expect((error as Error).stack).not.toMatch(/^\s+at /m);
      return;
    }
    expect.unreachable();
  });
});

test('a page without slots stays as it is', () => {
  const page = around('head', '<script></script>');
  expect(withoutSlotMarks(page, { files: {}, origin: 'https://acme.example' })).toBe(page);
});
