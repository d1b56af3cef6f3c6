import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { inheritedWithoutSource } from './inherited-without-source.ts';

describe('inherited-without-source', () => {
  const check = (more: object) =>
    inheritedWithoutSource.check(
      contentWith({ trust: { certifications: [{ id: 'soc', title: 'SOC 2', ...more }] } }),
    );

  test('refuses an inherited certification that names no vendor', () => {
    expect(check({ status: 'inherited' })).toMatchObject([
      { place: { file: 'certification/soc', path: ['status'] } },
    ]);
  });

  test('is content with one that does, and with every other status', () => {
    expect(check({ status: 'inherited', inherited_from: ['acme'] })).toEqual([]);
    expect(check({ status: 'certified' })).toEqual([]);
  });
});

describe('what it says, word for word', () => {
  test('inherited-without-source', () => {
    const certifications = [{ id: 'soc', title: 'SOC 2', status: 'inherited' }];
    expect(inheritedWithoutSource.check(contentWith({ trust: { certifications } }))).toEqual([
      {
        place: { file: 'certification/soc', path: ['status'] },
        message: '"SOC 2" is inherited, but the page could not say from whom.',
        fix: 'Add `inherited_from:` with the ids of the subprocessors that hold it.',
      },
    ]);
    expect(inheritedWithoutSource.check(contentWith({}))).toEqual([]);
  });
});
