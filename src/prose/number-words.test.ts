import { expect, test } from 'vitest';
import { lengthsIn, sharesIn } from './numbers.ts';
import { numberWordsIn } from './number-words.ts';

test.each([
  ['de', 'Wir sagen es vierzehn Tage im Voraus.', '14 days', 'vierzehn Tage'],
  ['de', 'binnen zweiundsiebzig Stunden', '72 hours', 'zweiundsiebzig Stunden'],
  ['de', 'Nach einem Jahr ist alles weg.', '1 year', 'einem Jahr'],
  ['fr', 'dans les quarante-huit heures', '48 hours', 'quarante-huit heures'],
  ['fr', 'sous quatre-vingt-dix jours', '90 days', 'quatre-vingt-dix jours'],
  ['es', 'en treinta y seis meses', '36 months', 'treinta y seis meses'],
  ['nl', 'binnen tweeënzeventig uur', '72 hours', 'tweeënzeventig uur'],
  ['it', 'entro trenta giorni', '30 days', 'trenta giorni'],
  ['pl', 'w ciągu trzydziestu dni', '30 days', 'trzydziestu dni'],
])('%s: %s', (language, text, length, words) => {
  const [found, another] = lengthsIn(text, language);
  expect(found?.length).toBe(length);
  expect(text.slice(found?.start, found?.end)).toBe(words);
  expect(another).toBeUndefined();
});

test.each([
  ['de', 'Wir haben keine Tage gezählt.'],
  ['de', 'Das gilt allein Tag und Nacht.'],
  ['fr', 'Les dix premiers points, les jours suivants'],
])('%s: no length in %s', (language, text) => {
  expect(lengthsIn(text, language)).toEqual([]);
});

test('every language has a word for each count', () => {
  const counts = ['de', 'fr', 'es', 'nl', 'it', 'pl'].map(
    (language) => new Set(numberWordsIn(language).values()).size,
  );
  expect(counts).toEqual([25, 25, 25, 25, 25, 25]);
  expect(numberWordsIn('sv').size).toBe(0);
});

test.each(['99,9 Prozent', '99,9 procent', '99,9 pour cent', '99,9 por ciento', '99,9 per cento'])(
  '%s is a share',
  (text) => {
    expect(sharesIn(`Es sind ${text} im Monat.`).map(({ share }) => share)).toEqual(['99.9']);
  },
);
