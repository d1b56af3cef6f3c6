import { expect, test } from 'vitest';
import { checkMount, refusePages, refuseReplacing, refuseRoutes } from './host-site.ts';

const host = { site: 'https://www.acme.example', base: '/' };

test.each([
  ['/trust', 'https://www.acme.example/trust', host],
  ['/trust', 'https://www.acme.example/trust/', host],
  ['/legal/trust-center', 'https://www.acme.example/legal/trust-center', host],
  ['/trust', 'https://acme.example/docs/trust', { site: 'https://acme.example', base: '/docs' }],
  ['/trust', 'https://www.acme.example/trust', { site: undefined, base: '/' }],
])('at %s, the address %s fits', (at, url, config) => {
  expect(() => checkMount(at, url, config)).not.toThrow();
});

test.each([
  [
    '/trust',
    'https://trust.acme.example',
    'write `url: https://www.acme.example/trust` into site.yaml',
  ],
  ['/trust', 'https://www.acme.example/security', 'write `url: https://www.acme.example/trust`'],
  ['/trust', 'https://acme.example/trust', 'write `url: https://www.acme.example/trust`'],
  ['/', 'https://www.acme.example', 'Leave `at` out'],
  ['trust', 'https://www.acme.example/trust', 'begins with a slash'],
  ['/trust/', 'https://www.acme.example/trust', 'ends without one'],
  ['/../trust', 'https://www.acme.example/trust', 'cannot be mounted'],
])('at %s, the address %s does not: %s', (at, url, says) => {
  expect(() => checkMount(at, url, host)).toThrow(says);
});

test('a route of the host at the path or below it is named; one that only begins with the same letters is not', () => {
  const routes = (pattern: string) => [{ pattern, entrypoint: 'src/pages/own.astro' }];
  for (const pattern of ['/trust', '/trust/faq', '/trust/[page]'])
    expect(() => refuseRoutes('/trust', routes(pattern))).toThrow(
      `src/pages/own.astro makes ${pattern}, and the trust center is mounted at /trust.`,
    );
  for (const pattern of ['/', '/trusted', '/[slug]', '/about/trust'])
    expect(() => refuseRoutes('/trust', routes(pattern))).not.toThrow();
});

test('a redirect and a route of an integration are called what they are', () => {
  const refused = (type: 'redirect' | 'page', origin: 'project' | 'external') => () =>
    refuseRoutes('/trust', [{ pattern: '/trust', entrypoint: 'pkg/own.astro', type, origin }]);
  expect(refused('redirect', 'project')).toThrow(
    /^The redirect from `\/trust` in the Astro configuration makes \/trust, .*\nTake the redirect out, or/,
  );
  expect(refused('page', 'external')).toThrow(
    /^pkg\/own\.astro, which an integration adds as a route, makes \/trust, .*\nGive that route another pattern/,
  );
});

test.each([
  ['trust.html', '/trust'],
  ['trust/index.html', '/trust'],
  ['trust/changes/2026/index.html', '/trust/changes/2026'],
  ['trust/data.json', '/trust/data.json'],
])('a page that a build has made of a route with parameters is named: %s', (file, address) => {
  const routes = [{ pattern: '/[...slug]', entrypoint: 'src/pages/[...slug].astro' }];
  const made = (...files: string[]) => new Map([['/[...slug]', ['index.html', ...files]]]);
  expect(() => refusePages('/trust', routes, made(file))).toThrow(
    `src/pages/[...slug].astro makes ${address}, and the trust center is mounted at /trust.`,
  );
  expect(() => refusePages('/trust', routes, made('trusted.html', 'a/trust.html'))).not.toThrow();
});

test.each([
  ['/', 'src/pages/index.astro'],
  ['/subprocessors', 'src/pages/subprocessors.astro'],
  ['/robots.txt', 'src/pages/robots.txt.ts'],
])(
  'beside a trust center that is not mounted, a page at %s would take its place',
  (pathname, entrypoint) => {
    const files = ['index.html', 'subprocessors/index.html', 'robots.txt'];
    const route = { pattern: pathname, pathname, entrypoint };
    expect(() => refuseReplacing([{ ...route, origin: 'project' }], files)).toThrow(
      `${entrypoint} makes ${pathname}, and so does the trust center.\nMove that page, or mount the trust center below a path of your site:`,
    );
    expect(() => refuseReplacing([{ ...route, origin: 'external' }], files)).not.toThrow();
    expect(() =>
      refuseReplacing([{ ...route, pathname: '/imprint', origin: 'project' }], files),
    ).not.toThrow();
  },
);
