import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { vendorUndecided } from './vendor-undecided.ts';

const vendor = (more: object) => contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

describe('vendor-undecided', () => {
  test('needs no candidates', () => {
    expect(vendorUndecided.check(vendor({ name: 'Mail', undecided: {} }))).toMatchObject([
      { message: 'No vendor has been chosen for "Mail"; the page says so.' },
    ]);
  });

  test('says nothing of a vendor that is chosen', () => {
    expect(vendorUndecided.check(vendor({ name: 'Mail' }))).toEqual([]);
  });
});

describe('what it says, word for word', () => {
  const vendor = (more: object) =>
    contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

  test('vendor-undecided', () => {
    expect(
      vendorUndecided.check(vendor({ name: 'Mail', undecided: { candidates: ['A', 'B'] } })),
    ).toEqual([
      {
        place: { file: 'subprocessor/v', path: ['undecided'] },
        message: 'No vendor has been chosen for "Mail" (candidates: A, B); the page says so.',
        fix: 'Once it is decided, name the vendor, take `undecided` out, and announce it in the journal.',
      },
    ]);
    expect(vendorUndecided.check(contentWith({}))).toEqual([]);
  });
});
