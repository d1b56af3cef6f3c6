// The list of everything that Candor says of its own accord is current, and whole.
import path from 'node:path';
import { expect, test } from 'vitest';
import { english } from './en.ts';
import { sentences, sentencesPage } from './sentences.fixture.ts';

test('docs/sentences.md lists every text; `npx vitest run src/words/sentences.test.ts -u` writes it', async () => {
  expect(sentences().map(({ key }) => key)).toEqual(Object.keys(english));
  const file = path.resolve(import.meta.dirname, '../../docs/sentences.md');
  await expect(sentencesPage()).toMatchFileSnapshot(file);
});

test('a text names no fact that it is not given', () => {
  const unknown = sentences().flatMap(({ key, texts, needs }) =>
    texts
      .flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, fact = '']) => fact))
      .filter((fact) => !needs.includes(fact))
      .map((fact) => `${key}: ${fact}`),
  );
  expect(unknown).toEqual([]);
});

test('a fact is named, and no code stands around it', () => {
  const page = Object.fromEntries(sentences().map((one) => [one.key, one.texts]));
  const braces = Object.entries(page).flatMap(([key, texts]) =>
    texts.flatMap((text) => (/^(?:[^{}]|\{[A-Za-z_]+\})*$/.test(text) ? [] : [key])),
  );
  expect(braces).toEqual([]);
  expect(page['changes.feed.description']).toEqual([
    'Every announced change to the subprocessors of {name}.',
  ]);
  expect(page['titles.data.ahead']).toEqual(['{name} will ({parts} | {parts}; and will {parts})']);
  expect(page['time.interval']).toEqual(['(unit of {length})', '{length}']);
});

test('every text that depends on something shows both readings', () => {
  const page = Object.fromEntries(sentences().map((one) => [one.key, one.texts]));
  expect(page['changes.register.empty']).toEqual([
    'We use no subprocessors.',
    'No subprocessor is listed.',
  ]);
  expect(page['announcement.toObject']).toEqual([
    'To object, write to {contact} by {day} ({endOfDay}).',
  ]);
  expect(page['titles.entity.ahead']).toEqual([
    'Another legal entity will take over {name}(– | : {entity})',
  ]);
});
