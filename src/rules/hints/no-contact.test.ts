import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noContact } from './no-contact.ts';

const check = (trust: object) => noContact.check(contentWith({ trust }));

describe('what a page lacks', () => {
  test('is a contact, told at the key that is missing', () => {
    expect(check({ site: {} })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['contact'] },
        message: expect.stringContaining('no security contact'),
        fix: expect.stringContaining('contact: { email: '),
      },
    ]);
    expect(check({ site: { contact: { email: 's@example.com' } } })).toEqual([]);
  });
});
