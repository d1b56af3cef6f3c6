// Roundabout words, and what they say.
import { expect, test } from 'vitest';
import { inPlainSense } from './plain-sense.ts';

test.each([
  ['You cannot sign in without a second factor.', 'You must sign in with a second factor.'],
  ['Nobody can see a workspace without approval.', 'all must see a workspace with approval.'],
  ['Backups never leave Germany.', 'Backups stay in Germany.'],
  ['Each customer has a database of its own.', 'Each customer has its own database .'],
  ['No backup ever leaves Germany.', 'backup stay in Germany.'],
  [
    'Files do not leave our servers without encryption.',
    'Files must leave our servers with encryption.',
  ],
])('%s means: %s', (text, meant) => {
  const said = inPlainSense(text);
  expect(said).toHaveLength(text.length);
  expect(said.replace(/ {2,}/g, ' ')).toBe(meant);
});

test.each(['We never answer without delay.', 'Data leaves Germany.', 'Works without an account.'])(
  '%s stays as it is',
  (text) => {
    expect(inPlainSense(text)).toBe(text);
  },
);
