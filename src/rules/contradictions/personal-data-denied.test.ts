import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { personalDataDenied } from './personal-data-denied.ts';

const check = (contains: string[], more: object = {}) =>
  personalDataDenied.check(
    contentWith({
      trust: {
        data: { categories: [{ id: 'a', title: 'A', personal: false, contains, ...more }] },
      },
    }),
  );

describe('personal-data-denied', () => {
  test.each([
    'Name',
    'Full names',
    'Customer name',
    'E-mail address',
    'Member, IP address, time',
    'Photos',
    'Signatures',
    'Phone numbers',
    'Password, hashed',
    'IP address, pseudonymised',
    'User ID',
  ])('"%s" is personal', (text) => {
    expect(check(['Time', text])).toEqual([
      expect.objectContaining({ place: { file: 'data/a', path: ['personal'] } }),
    ]);
  });

  test.each([
    'File names',
    'Names of files',
    'IP address, anonymised',
    'Aggregated photos per day',
    'Number of photos',
    'Feature',
    'Host name',
    'Product name',
  ])('"%s" need not be', (text) => {
    expect(check([text])).toEqual([]);
  });

  test('what is not denied is left alone', () => {
    expect(check(['Name'], { personal: true })).toEqual([]);
    expect(check(['Name'], { personal: undefined })).toEqual([]);
  });
});
