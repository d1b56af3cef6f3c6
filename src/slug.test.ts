import { expect, test } from 'vitest';
import { longestSlug, slug } from './slug.ts';

test.each([
  ['Ærø & Söhne: "die #1"', 'aero-sohne-die-1'],
  ['ØRSTED', 'orsted'],
  ['Kaltspeicher Straße²', 'kaltspeicher-strasse'],
  ["Hunter's Mail", 'hunters-mail'],
  ['株式会社', ''],
])('%s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('a long name ends with a whole word', () => {
  const long = slug(
    'Transactional e-mail and notifications for customers of every plan and product',
  );
  expect(long.length).toBeLessThanOrEqual(longestSlug);
  expect(long).toBe('transactional-e-mail-and-notifications-for-customers-of-every');
});
