import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, isReadable, lightnessOf, nearestPassing, tinted } from './colour.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  test('is 21 between black and white, 1 between a colour and itself, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#000000')).toBe(21);
    expect(contrast('#07634a', '#07634a')).toBe(1);
  });

  test('agrees with the grey that every guide names: #767676 on white passes, #777777 does not', () => {
    expect(isReadable('#767676', ['#ffffff'])).toBe(true);
    expect(isReadable('#777777', ['#ffffff'])).toBe(false);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });
});

describe('the nearest passing colour', () => {
  test('is the colour itself when it passes', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, ground) => {
        const passes = (tried: string) => isReadable(tried, [ground]);
        const found = nearestPassing(colour, passes);
        expect(found).toMatch(/^#[\da-f]{6}$/);
        expect(passes(found ?? '')).toBe(true);
        if (passes(colour)) expect(found).toBe(colour);
      }),
      { numRuns: 300 },
    );
  });

  test('is darker on white and lighter on black, and keeps its hue', () => {
    const onWhite = nearestPassing('#ffb000', (tried) => isReadable(tried, ['#ffffff'])) ?? '';
    const onBlack = nearestPassing('#1d2b64', (tried) => isReadable(tried, ['#000000'])) ?? '';
    expect([onWhite, onBlack]).toEqual(['#a56a00', '#5d72b2']);
    expect(lightnessOf(onWhite)).toBeLessThan(lightnessOf('#ffb000'));
    expect(lightnessOf(onBlack)).toBeGreaterThan(lightnessOf('#1d2b64'));
  });

  test('passes by little: what is a step nearer does not', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const found = nearestPassing(colour, (tried) => isReadable(tried, ['#ffffff'])) ?? '';
        if (found !== colour) expect(contrast(found, '#ffffff')).toBeLessThan(4.6);
      }),
      { numRuns: 300 },
    );
  });

  test('is none where nothing passes', () => {
    expect(nearestPassing('#07634a', () => false)).toBe(undefined);
  });

  test('may be black or white itself', () => {
    expect(nearestPassing('#123456', (tried) => tried === '#000000')).toBe('#000000');
    expect(nearestPassing('#123456', (tried) => tried === '#ffffff')).toBe('#ffffff');
  });
});

test('a tint by a grey is a grey, and a tint by a colour is as light as before', () => {
  expect(tinted('#e6f1eb', '#808080')).toMatch(/^#(..)\1\1$/);
  const violet = tinted('#e6f1eb', '#7a1fa2');
  expect(violet).toBe('#f1ebf5');
  expect(lightnessOf(violet)).toBeCloseTo(lightnessOf('#e6f1eb'), 2);
  expect(lightnessOf(tinted('#e6f1eb', '#7a1fa2', 0.1))).toBeCloseTo(
    lightnessOf('#e6f1eb') - 0.1,
    2,
  );
});
