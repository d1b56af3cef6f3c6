import { expect, test } from 'vitest';
import { changes, trustWith } from '../derive/journal/journal.fixture.ts';
import { noticesOn } from '../derive/journal/notices.ts';
import { noticeText } from '../documents/change/notice.ts';
import { wordingOf } from '../documents/wording.ts';
import { formatsIn } from './format.ts';
import { english } from './en.ts';
import { descriptions } from './descriptions.ts';
import { grouped, languageOf, wordsIn, type Words } from './languages.ts';

/** The same words in another language: in capitals. */
const loud = louder(english);

function louder<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toUpperCase() as Value;
  if (typeof value === 'function')
    return ((...given: unknown[]) => louder(value(...given) as unknown)) as Value;
  if (Array.isArray(value)) return value.map(louder) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, louder(part)]),
  ) as Value;
}

/** Every text of English that is not made by a function. */
const spoken = new Set(textsOf(english));

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('a language is one object: a single word put otherwise makes another', () => {
  const other = grouped({ ...english, 'glance.title': 'Auf einen Blick' });
  expect(other.glance.title).toBe('Auf einen Blick');
  expect(other.glance.next).toBe(english['glance.next']);
});

test('targets and lengths of time come out in the words and by the rules of the language', () => {
  const { formatTarget, formatDuration, formatInterval, formatDay } = formatsIn('de', {
    tag: 'de',
    words: grouped({
      ...loud,
      'time.quarter': (quarter, year) => `${quarter}. Quartal ${year}`,
      'time.interval': (count, length) => (count === 1 ? `je ${length}` : `alle ${length}`),
    }),
  });
  expect(formatTarget('2026-Q3')).toBe('3. Quartal 2026');
  expect(formatTarget('2027-03')).toBe('März 2027');
  expect(formatDay('2026-11-20')).toBe('20. Nov. 2026');
  expect(formatDuration('72 hours')).toBe('72 Stunden');
  expect(formatDuration('2 business-days')).toBe('2 BUSINESS DAYS');
  expect(formatInterval('2 weeks')).toBe('alle 2 Wochen');
});

test('a notice in another language has no line of English that the author did not write', () => {
  const trust = trustWith(changes);
  const [notice] = noticesOn(trust.changes, trust.site, '2026-11-21').filter(
    ({ change }) => change.kind === 'added',
  );
  if (!notice) throw new Error('the fixture has no vendor that comes');
  const textIn = (words: Words) =>
    noticeText(notice, trust, {
      ...wordingOf(trust, words),
      describe: () => [],
      retention: () => ['-'],
      day: (day) => day,
    }).split('\n');
  const isEnglish = (line: string) => spoken.has(line.trim());
  expect(textIn(grouped(english)).filter(isEnglish).length).toBeGreaterThan(5);
  expect(textIn(grouped(loud)).filter(isEnglish)).toEqual([]);
});

test('the language of the site decides on the words; one without words speaks English', () => {
  expect(languageOf().tag).toBe('en');
  expect(languageOf('en-GB')).toEqual({ tag: 'en', words: wordsIn('en') });
  expect(languageOf('fi')).toEqual({ tag: 'en', words: wordsIn('en') });
  expect(wordsIn('fi')).toBe(wordsIn('en'));
});

/** The beginnings of a key, the longest first: the key itself, then up to each dot. */
function beginningsOf(key: string): string[] {
  const parts = key.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

test('every text is described for translators, and nothing else is', () => {
  const undescribed = Object.keys(english).filter(
    (key) => !beginningsOf(key).some((one) => Object.hasOwn(descriptions, one)),
  );
  expect(undescribed).toEqual([]);
  const groups = new Set(Object.keys(english).flatMap(beginningsOf));
  expect(Object.keys(descriptions).filter((key) => !groups.has(key))).toEqual([]);
  for (const [key, description] of Object.entries(descriptions))
    expect(description, key).toMatch(/^[A-Z`].{8,}[.;]$/);
});

test('an address is one part of a key', () => {
  expect(wordsIn('en').exports.links['/trust.json']).toBe(english['exports.links./trust.json']);
});
