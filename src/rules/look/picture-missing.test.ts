import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { pictureMissing } from './picture-missing.ts';

describe('a picture', () => {
  const place = { file: 'site.yaml', path: ['theme', 'logo', 'file'] };
  const field = { stem: 'site', meaning: { role: 'picture' as const }, value: 'logo.svg', place };
  const name = {
    stem: 'site',
    meaning: { role: 'text' as const },
    value: 'Example',
    place: { file: 'site.yaml', path: ['company', 'name'] },
  };
  const content = (...pictures: string[]) =>
    contentWith({ fields: [field, name], pictures: new Set(pictures), trust: {} });

  test('that is named has to lie in the folder', () => {
    expect(pictureMissing.check(content('logo.svg'))).toEqual([]);
    expect(pictureMissing.check(content())).toMatchObject([
      { place, fix: 'Put logo.svg beside site.yaml, or take the key out.' },
    ]);
    expect(pictureMissing.check(content('logo.png'))).toMatchObject([
      { place, fix: 'Write `logo.png`, or put logo.svg beside site.yaml.' },
    ]);
    expect(pictureMissing.severity).toBe('error');
  });
});
