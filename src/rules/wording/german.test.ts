// A page in German with references for its figures: each figure, day, place or name that contradicts a field is an error where it stands.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../load/load.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/german');
const problems = (instead?: Map<string, Uint8Array>) =>
  load(folder, '2026-11-28', instead ? { instead } : {}).problems;

test('as it stands, one hint says that prose is not read, and nothing is wrong', () => {
  expect(problems().map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'hint no-disclosure',
    'hint prose-not-read',
  ]);
});

/** What a careless editor writes instead, by the file and the words in it. */
const plants: Readonly<Record<string, [file: string, words: string, instead: string]>> = {
  'hours by hand': ['faq', 'Binnen ${commitment/breach-notice.within}', 'Binnen 24 Stunden'],
  'hours in words': ['faq', 'Binnen ${commitment/breach-notice.within}', 'Binnen zwölf Stunden'],
  'days by hand': ['faq', '${backups.kept_for} danach', '14 Tage danach'],
  'weeks in words': ['site', '${notice.days} Vorlauf', 'Zwei Wochen Vorlauf'],
  'a percentage': ['faq', 'Zu ${availability/web-uptime.percent}', 'Zu 99,99 %'],
  'a percentage in words': ['faq', 'Zu ${availability/web-uptime.percent}', 'Zu 99,9 Prozent'],
  'once a week': ['data', 'how: Eine vollständige Kopie,', 'how: Einmal pro Woche eine Kopie,'],
  'every night': ['data', 'how: Eine vollständige Kopie,', 'how: Jede Nacht eine Kopie,'],
  'twice a year': [
    'controls',
    'title: Penetrationstest',
    'title: Penetrationstest, zweimal im Jahr',
  ],
  'an adverb': ['data', 'how: Eine vollständige Kopie,', 'how: Eine wöchentliche Kopie,'],
  'a day': ['controls', '${control/pen-test.target}', 'den 15. Februar 2027'],
  'a day in digits': ['controls', '${control/pen-test.target}', 'den 15.02.2027'],
  'a day without a year': ['controls', '${control/pen-test.target}', 'den 15. Februar'],
  'a month': ['controls', 'why: Für ${roadmap/second-factor.target}', 'why: Für Januar 2027'],
  'a quarter': ['controls', 'why: Für ${roadmap/second-factor.target}', 'why: Für Q1 2027'],
  'a year': ['controls', 'why: Für ${roadmap/second-factor.target}', 'why: Für das Jahr 2026'],
  'a country': ['faq', '${subprocessor/vaultholm.locations}', 'Irland'],
  'a country of a field': ['faq', '${subprocessor/vaultholm.locations}', 'Deutschland'],
  'a town': ['site', '${data/inspections.locations}', 'Amsterdam'],
  'another vendor of the register': ['faq', '${subprocessor/vaultholm.name}', 'Deskloom'],
  'a vendor that has left': ['faq', '${subprocessor/vaultholm.name}', 'Statwick'],
  'a vendor that the register never had': ['faq', '${subprocessor/vaultholm.name}', 'Hetzner'],
  'a number of vendors': ['faq', 'Die ${subprocessors.count} Unternehmen', 'Zwei Dienstleister'],
  'a framework of which no row speaks': [
    'site',
    'Kein Training',
    'Geprüft nach PCI DSS, kein Training',
  ],
  'a framework that is planned': ['site', 'Kein Training', 'Mit Bericht SOC 2, kein Training'],
};

test.each(Object.entries(plants))('%s by hand is an error', (_, [stem, words, instead]) => {
  const text = readFileSync(path.join(folder, `${stem}.yaml`), 'utf8');
  expect(text.split(words)).toHaveLength(2);
  const planted = new TextEncoder().encode(text.replace(words, () => instead));
  const found = problems(new Map([[`${stem}.yaml`, planted]]));
  expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toContain(
    'bare-figure',
  );
});

test('a figure of a field that contradicts another is one in every language', () => {
  const text = readFileSync(path.join(folder, 'data.yaml'), 'utf8');
  const planted = new TextEncoder().encode(text.replace('kept_for: 35 days', 'kept_for: 90 days'));
  expect(problems(new Map([['data.yaml', planted]])).map(({ code }) => code)).toContain(
    'retention-contradicted',
  );
});
