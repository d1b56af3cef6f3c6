import { describe, expect, test } from 'vitest';
import { quoteValue } from './quote-value.ts';

describe('how a value is quoted', () => {
  test('as the short YAML that an editor would write', () => {
    expect(quoteValue(['account', 'media'])).toBe('[account, media]');
    expect(quoteValue([{ country: 'DE', place: 'Bonn' }, {}])).toBe(
      '[{ country: DE, place: Bonn }, {  }]',
    );
    expect(quoteValue('Hosting')).toBe('Hosting');
    expect(quoteValue(undefined)).toBe('undefined');
    expect(quoteValue(null)).toBe('null');
  });

  test('up to 90 characters whole, then cut at 88, never within a character', () => {
    expect(quoteValue('é'.repeat(90))).toBe('é'.repeat(90));
    expect(quoteValue('🦀'.repeat(90))).toBe('🦀'.repeat(90));
    expect(quoteValue('🦀'.repeat(91))).toBe(`${'🦀'.repeat(88)} …`);
  });
});
