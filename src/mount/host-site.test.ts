import { expect, test } from 'vitest';
import { checkMount, refuseRoutes } from './host-site.ts';

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
