import { expect, test } from 'vitest';
import { dataIn } from './data-kinds.ts';

test.each([
  ['Name, e-mail address and IP address', ['Name', 'e-mail address', 'IP address']],
  ['Contact data; Billing data', ['Contact data', 'Billing data']],
  ['• Logs\n• Account data (name, e-mail)', ['Logs', 'Account data (name, e-mail)']],
  ['Terms and conditions', ['Terms and conditions']],
  [
    'Account data, Prompts and generated content',
    ['Account data', 'Prompts and generated content'],
  ],
])('%s', (text, kinds) => {
  expect(dataIn(text)).toEqual({ value: { kinds } });
});

test.each([
  'All data that you submit',
  'Any personal data',
  'Customer data uploaded by users, which may include names',
  'Name, e-mail address, etc.',
  'Account data: name, e-mail',
  'We send it nothing but the address.',
])('%s is a sentence', (text) => {
  expect(dataIn(text)).toEqual({ value: { receives: text } });
});

test('that a vendor receives nothing has no field', () => {
  expect(dataIn('None').unread).toMatchObject([{ text: 'None' }]);
});
