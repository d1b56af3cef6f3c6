import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { subprocessorWithoutData } from './subprocessor-without-data.ts';

const vendor = (more: object) => contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

describe('subprocessor-without-data', () => {
  test('warns when a vendor has neither categories nor words for what it receives', () => {
    expect(subprocessorWithoutData.check(vendor({ name: 'Acme' }))).toMatchObject([
      { message: 'The page does not say which data Acme receives.' },
    ]);
  });

  test.each([{ data: ['account'] }, { receives: 'The text of each e-mail' }, { undecided: {} }])(
    'is content with %j',
    (more) => expect(subprocessorWithoutData.check(vendor({ name: 'Acme', ...more }))).toEqual([]),
  );
});

describe('what it says, word for word', () => {
  const vendor = (more: object) =>
    contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

  test('subprocessor-without-data', () => {
    expect(subprocessorWithoutData.check(vendor({ name: 'Acme' }))).toEqual([
      {
        place: { file: 'subprocessor/v', path: [] },
        message: 'The page does not say which data Acme receives.',
        fix: 'Add `data:` with ids from data.yaml, such as `data: [account]`; or, if it receives none, say why: `no_data: Builds our software and never touches production`.',
      },
    ]);
    expect(subprocessorWithoutData.check(contentWith({}))).toEqual([]);
  });
});
