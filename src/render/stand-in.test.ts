// The stand-in for the day is put back as the day, and takes nothing for itself that the content says.
import { expect, test } from 'vitest';
import { formatsIn } from '../words/format.ts';
import { standInFor } from './stand-in.ts';

const addresses = new Map([['Page.css', '/assets/Page.$&.css']]);
const standIn = (content: string, asOf: string, language = 'en') =>
  standInFor(content, { asOf, formatDay: formatsIn(language).formatDay, addresses });

test('the day in both forms and the style sheet are put back, on whatever day they were printed', () => {
  const [monday, tuesday] = ['2026-11-02', '2026-11-13'].map((day) => standIn('', day));
  const printed = `${monday?.shownDay} ${formatsIn('en').formatDay(monday?.shownDay ?? '')} ${monday?.addressOf('Page.css')}`;
  expect(monday?.putBack(printed)).toBe('2026-11-02 2 Nov 2026 /assets/Page.$&.css');
  expect(tuesday?.putBack(printed)).toBe('2026-11-13 13 Nov 2026 /assets/Page.$&.css');
});

test('what the content says is never taken for the day', () => {
  const { shownDay = '' } = standIn('', '2026-11-02') ?? {};
  for (const said of [shownDay, formatsIn('en').formatDay(shownDay), `/${shownDay.slice(0, 4)}/`]) {
    const other = standIn(`We sign until ${said}.`, '2026-11-02');
    expect(other?.shownDay).not.toBe(shownDay);
    expect(other?.putBack(said)).toBe(said);
  }
});

test.each(['en', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'pl', 'ja'])(
  'there is one in %s',
  (language) => {
    expect(standIn('', '2026-11-02', language)).toBeDefined();
  },
);

test('there is none where days have numerals or marks of their own', () => {
  expect(standIn('', '2026-11-02', 'fa')).toBeUndefined();
  expect(standIn('', '2026-11-02', 'he')).toBeUndefined();
});
