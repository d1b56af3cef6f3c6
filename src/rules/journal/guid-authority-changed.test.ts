import { describe, expect, test } from 'vitest';
import type { Published } from '../../derive/journal/published.ts';
import { guidAuthorityChanged } from './guid-authority-changed.ts';
import { change, check, live } from './published.fixture.ts';

const old = change('old', '2026-11-01T09:00:00Z');

describe('guid-authority-changed', () => {
  const feed = { authority: 'example.com', year: 2026 };
  const told = (site: object, authority: object | undefined, changes = [old]) =>
    check(
      guidAuthorityChanged,
      { site },
      { published: { ...live(...changes), ...(authority && { authority }) } as Published },
    );
  const declared = (more: object = {}) => ({
    url: 'https://trust.example.com',
    feed: { ...feed, ...more },
  });

  test('points at the domain or at the year, whichever differs', () => {
    const [domain] = told(declared(), { ...feed, authority: 'example.org' });
    expect(domain).toEqual({
      place: { file: 'site.yaml', path: ['feed', 'authority'] },
      message:
        'In main the feeds call a change `tag:example.org,2026:change/…`; now they would call it `tag:example.com,2026:change/…`. Every subscriber would get every change again as new.',
      fix: 'Write `feed: { authority: example.org, year: 2026 }` in site.yaml; that holds wherever the site is served.',
    });
    expect(told(declared(), { ...feed, year: 2025 })[0]?.place.path).toEqual(['feed', 'year']);
  });

  test('says nothing while both are the same, none is known, or nothing is published', () => {
    expect(told(declared(), feed)).toEqual([]);
    expect(told(declared(), undefined)).toEqual([]);
    expect(told(declared(), { ...feed, year: 2025 }, [])).toEqual([]);
    expect(check(guidAuthorityChanged, { site: declared() })).toEqual([]);
  });
});
