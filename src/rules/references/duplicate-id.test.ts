import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { duplicateId } from './duplicate-id.ts';

describe('duplicate-id', () => {
  const record = (list: string, id: string, file: string) => ({
    list,
    id,
    place: { file, path: ['id'] },
  });
  const check = (...records: ReturnType<typeof record>[]) =>
    duplicateId.check(contentWith({ records })).map(({ place, message }) => [place.file, message]);

  test('points at the second and names the file of the first', () => {
    expect(check(record('faq', 'a', 'faq.yaml'), record('faq', 'a', 'faq/a.yaml'))).toEqual([
      ['faq/a.yaml', expect.stringContaining('already taken in faq.yaml')],
    ]);
    const records = [record('faq', 'a', 'faq.yaml'), record('faq', 'a', 'faq/a.yaml')];
    const [found] = duplicateId.check(contentWith({ records }));
    expect(found?.fix).toContain('Rename this file, for example to a-2.yaml');
  });

  test('says "above" when both stand in one file', () => {
    expect(check(record('faq', 'a', 'f'), record('faq', 'a', 'f'))).toEqual([
      ['f', expect.stringContaining('already taken above')],
    ]);
  });

  test('three of a kind are two mistakes', () => {
    const three = ['f', 'g', 'h'].map((file) => record('faq', 'a', file));
    expect(check(...three).map(([file]) => file)).toEqual(['g', 'h']);
  });

  test('lets two lists use one id', () => {
    expect(check(record('faq', 'a', 'f'), record('data', 'a', 'f'))).toEqual([]);
  });
});
