import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { pictureNotShown } from './picture-not-shown.ts';

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

  test('that lies in the folder has to be named, once all that are named are there', () => {
    expect(pictureNotShown.check(content('logo.svg'))).toEqual([]);
    expect(pictureNotShown.check(content('logo.svg', 'old.png'))).toMatchObject([
      { place: { file: 'old.png', path: [] }, message: expect.stringContaining('"old.png"') },
    ]);
    expect(pictureNotShown.check(content('old.png'))).toEqual([]);
    expect(
      pictureNotShown.check(contentWith({ fields: [], pictures: new Set(['old.png']) })),
    ).toEqual([]);
    expect(pictureNotShown.severity).toBe('warning');
  });
});
