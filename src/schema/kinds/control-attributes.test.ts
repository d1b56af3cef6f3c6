// What the attributes of a control take.
import { expect, test } from 'vitest';
import { contentKinds } from '../index.ts';
import { validate } from '../validate.ts';

const codes = (attributes: object) =>
  validate(contentKinds.controls.file, {
    groups: [
      {
        id: 'all',
        title: 'All',
        controls: [{ id: 'one', title: 'One', status: 'live', ...attributes }],
      },
    ],
  }).mistakes.map(({ code, path }) => [code, path.slice(4).join('.')]);

test.each([
  ...[
    '/api/audit-log',
    '/api/releases/{id}/manifest',
    '/.well-known/jwks.json',
    '/scim/v2?count=1',
  ],
  ...['https://api.example.com/v1', 'https://example.com'],
])('%s is where something can be used', (address) =>
  expect(codes({ endpoints: [{ address }] })).toEqual([]),
);

test.each([
  ...['api/audit-log', '/api/audit log', 'http://example.com', 'javascript:alert(1)', 'https://'],
  ...['/a<b>', '/a"b', '/a\u202eb', '//'.padEnd(600, 'x')],
])('%j is not', (address) =>
  expect(codes({ endpoints: [{ address }] })).toEqual([['bad-value', 'endpoints.0.address']]),
);

test('closed vocabularies refuse other words, and texts refuse markup', () => {
  expect(
    codes({
      layers: ['network', 'cloud'],
      keys: { type: 'public', scope: '<b>One</b>', rotated: 'often' },
      verified_by: [{ method: 'hope', what: 'Nothing' }],
    }),
  ).toEqual([
    ['unknown-value', 'layers.1'],
    ['unknown-value', 'keys.type'],
    ['bad-text', 'keys.scope'],
    ['bad-duration', 'keys.rotated'],
    ['unknown-value', 'verified_by.0.method'],
  ]);
});
