import { describe, expect, test } from 'vitest';
import { checkAddress, ownAddress, type ConfiguredAddress } from './address.ts';
import { hostAndPath } from '../links.ts';
import { MountError } from './mount-error.ts';

const url = 'https://acme.example/trust';
const faultOf = (address: string, host: Partial<ConfiguredAddress>) => {
  try {
    checkAddress(address, { base: '/', ...host });
  } catch (error) {
    expect(error).toBeInstanceOf(MountError);
    return (error as Error).message;
  }
  return undefined;
};

test('the path of an address has no slash at its end', () => {
  expect(
    ['https://a.example', 'https://a.example/', url, `${url}/`].map(
      (address) => hostAndPath(address).path,
    ),
  ).toEqual(['', '', '/trust', '/trust']);
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
