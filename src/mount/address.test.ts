import { describe, expect, test } from 'vitest';
import { checkAddress, mountPath, ownAddress, pathOf, type HostAddress } from './address.ts';
import { MountError } from './mount-error.ts';

const url = 'https://acme.example/trust';
const faultOf = (address: string, host: Partial<HostAddress>) => {
  try {
    checkAddress(address, { base: '/', ...host });
  } catch (error) {
    expect(error).toBeInstanceOf(MountError);
    return (error as Error).message;
  }
  return undefined;
};

test('the path of an address has no slash at its end', () => {
  expect(['https://a.example', 'https://a.example/', url, `${url}/`].map(pathOf)).toEqual([
    '',
    '',
    '/trust',
    '/trust',
  ]);
});

test('what Astro needs follows from the address', () => {
  expect(ownAddress('https://a.example/')).toEqual({ site: 'https://a.example/', base: '/' });
  expect(ownAddress(url)).toEqual({ site: 'https://acme.example', base: '/trust/' });
});

describe('a project of its own', () => {
  test.each([
    {},
    { site: 'https://acme.example' },
    { site: url },
    { site: `${url}/`, base: '/trust' },
    { base: '/trust/' },
  ])('may say the same as `url`, or nothing: %j', (host) => {
    expect(faultOf(url, host)).toBe(undefined);
  });

  test('may not say another host or another path', () => {
    expect(faultOf(url, { site: 'https://www.acme.example', base: '/docs/' })).toBe(
      "site.yaml says `url: https://acme.example/trust`, and the Astro configuration says `site: 'https://www.acme.example'` and `base: '/docs'`.\n" +
        'Take `site` and `base` out of the Astro configuration: both follow from `url`. If `url` is wrong, correct it in site.yaml.',
    );
    expect(faultOf('https://acme.example', { base: '/trust' })).toContain('Take `base` out');
    expect(faultOf(url, { site: 'https://acme.example/x' })).toContain('Take `site` out');
  });
});

describe('mounted below a path of a site', () => {
  test.each<[string, Partial<HostAddress>]>([
    [url, { site: 'https://acme.example', at: '/trust' }],
    [`${url}/`, { at: '/trust' }],
    ['https://acme.example/docs/trust', { base: '/docs', at: '/trust' }],
    ['https://acme.example/a/b', { base: '/', at: '/a/b' }],
  ])('%s fits %j', (address, host) => {
    expect(faultOf(address, host)).toBe(undefined);
  });

  test('an address that does not fit is named with the one that does', () => {
    expect(
      faultOf('https://trust.acme.example', { site: 'https://www.acme.example', at: '/trust' }),
    ).toBe(
      "site.yaml says `url: https://trust.acme.example`, and the Astro configuration says `site: 'https://www.acme.example'` and `candor({ at: '/trust' })`, which is https://www.acme.example/trust.\n" +
        'Write `url: https://www.acme.example/trust` in site.yaml, or correct the configuration.',
    );
    expect(faultOf(url, { base: '/docs', at: '/trust' })).toContain(
      '`url: https://acme.example/docs/trust`',
    );
  });

  test('takes a path and nothing else', () => {
    expect(mountPath('/trust/')).toBe('/trust');
    expect(mountPath('/en/trust.center')).toBe('/en/trust.center');
    for (const at of ['', '/', 'trust', '//x', '/a/../b', '/[slug]', 'https://a.example/x', '/a b'])
      expect(() => mountPath(at), at).toThrow(MountError);
  });
});
