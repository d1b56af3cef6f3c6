import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { robotsTxtBelowAPath } from './robots-txt-below-a-path.ts';
import { securityTxtBelowAPath } from './security-txt-below-a-path.ts';

const disclosure = { contacts: [{ email: 's@acme.example' }], expires: '2027-06-01T00:00:00Z' };
const root = 'https://acme.example/.well-known/security.txt';
const content = (url: string, more: object = {}, site: object = {}) =>
  contentWith({ trust: { site: { url, ...site }, ...more } });

describe('security.txt', () => {
  const check = (url: string, more: object) => securityTxtBelowAPath.check(content(url, more));

  test('below a path is told with its place and the one where it counts', () => {
    expect(check('https://acme.example/trust/', { disclosure })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['url'] },
        message: `security.txt is published at https://acme.example/trust/.well-known/security.txt, and researchers look only at ${root}.`,
      },
    ]);
  });

  test('is right at the root, where the root is named as canonical, and where there is none', () => {
    expect(check('https://acme.example', { disclosure })).toEqual([]);
    expect(check('https://acme.example/', { disclosure })).toEqual([]);
    const url = 'https://acme.example/trust';
    expect(check(url, { disclosure: { ...disclosure, canonical: [root] } })).toEqual([]);
    expect(check(url, { disclosure: { contacts: disclosure.contacts } })).toEqual([]);
    expect(check(url, { disclosure: { expires: disclosure.expires } })).toEqual([]);
    expect(check(url, {})).toEqual([]);
  });
});

describe('robots.txt', () => {
  const check = (url: string, site = {}) => robotsTxtBelowAPath.check(content(url, {}, site));

  test('below a path is told with the line that the one of the host needs', () => {
    expect(check('https://acme.example/trust')).toMatchObject([
      { fix: expect.stringContaining('`Sitemap: https://acme.example/trust/sitemap.xml`') },
    ]);
    expect(robotsTxtBelowAPath.severity).toBe('hint');
  });

  test('is right at the root, and needless where nothing is to be listed', () => {
    expect(check('https://acme.example')).toEqual([]);
    expect(check('https://acme.example/trust', { indexed: false })).toEqual([]);
    expect(robotsTxtBelowAPath.check(contentWith({}))).toEqual([]);
  });
});
