// How often, in other languages than English.
import { expect, test } from 'vitest';
import { oftenInLanguage } from './often-in-language.ts';

test.each([
  ['de', 'einmal pro Woche, zweimal im Jahr, jede Nacht', '1 week, 6 months, 1 day'],
  ['de', 'ein halbjährlicher Test, vierteljährlich geübt', '6 months, 3 months'],
  ['fr', 'une fois par semaine, chaque nuit, deux fois par an', '1 week, 1 day, 6 months'],
  ['es', 'una vez al año, cada semana, diariamente', '1 year, 1 week, 1 day'],
  ['nl', 'twee keer per jaar, elke nacht, dagelijks', '6 months, 1 day, 1 day'],
  ['it', 'una volta al mese, ogni giorno, settimanalmente', '1 month, 1 day, 1 week'],
  ['pl', 'raz w tygodniu, co miesiąc, codziennie', '1 week, 1 month, 1 day'],
  ['de', 'im Jahr danach, am Tag der Löschung, alle Daten', ''],
  ['sv', 'en gång i veckan', ''],
])('%s: %s', (language, text, lengths) => {
  expect(
    oftenInLanguage(text, language)
      .map(({ length }) => length)
      .join(', '),
  ).toBe(lengths);
});
