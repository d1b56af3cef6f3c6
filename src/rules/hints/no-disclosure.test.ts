import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noDisclosure } from './no-disclosure.ts';

const check = (trust: object) => noDisclosure.check(contentWith({ trust }));

describe('what a page lacks', () => {
  test('is a way to report a vulnerability; the place is one that can hold an `allow`', () => {
    expect(check({})).toMatchObject([
      {
        place: { file: 'site.yaml', path: [] },
        message: expect.stringContaining('no disclosure.yaml'),
        fix: expect.stringContaining('contacts: ['),
      },
    ]);
    expect(check({ disclosure: { contacts: [] } })).toEqual([]);
  });
});
