// The policy once more, so that nothing is added to it by the way.
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test('a page loads styles, pictures and data from its own site, and nothing else', () => {
  expect(contentPolicy.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});
