// Figures by hand beside fields that hold them: what is hinted at, what `bind: strict` refuses, and what --fix writes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lay } from '../../fixtures/lay.ts';
import { load } from '../../load/load.ts';
import { repairContent } from '../../repair.ts';

const asOf = '2026-11-21';
const site = 'url: https://trust.example.com\ncompany: { name: Example }\nnotice: { days: 30 }\n';
const files = {
  'site.yaml': site,
  'commitments.yaml': `commitments:
  - id: breach
    title: Notice of a breach
    event: personal-data-breach
    to: affected-customers
    within: 72 hours
availability:
  - id: app
    title: Application
    percent: '99.8'
    per: month
`,
  'data.yaml': `categories:
  - id: account
    title: Account data
    locations: [{ country: DE }]
    retention: { rule: until-event, event: You delete the account, within: 20 days }
backups:
  kept_for: 35 days
`,
};

function contentWith(more: Record<string, string>) {
  const content = lay();
  for (const [name, text] of Object.entries({ ...files, ...more }))
    writeFileSync(path.join(content, name), text);
  return content;
}

const answer = (text: string) =>
  `questions:\n  - id: q\n    question: How is it?\n    answer: |-\n      ${text.replaceAll(/\n(?=.)/g, '\n      ')}\n`;

const found = (content: string) =>
  load(content, asOf)
    .problems.filter(({ code }) => code === 'bare-figure')
    .map(({ severity, about: _, message }) => `${severity}: ${message}`);

function fixed(content: string, name: string): string {
  const done = repairContent({
    read: (file) => readFileSync(path.join(content, file)),
    load: (instead) => load(content, asOf, { instead }),
  });
  const bytes = done.files.get(name);
  return bytes ? new TextDecoder().decode(bytes) : 'unchanged';
}

describe('a figure that one field holds for what the sentence speaks of', () => {
  test.each([
    ['You hear of a breach within 72 hours.', '72 hours', 'commitment/breach.within'],
    ['You hear of a breach within three days.', 'three days', 'commitment/breach.within'],
    ['We announce a new subprocessor **30 days** ahead.', '30 days', 'notice.days'],
    ['The application has an uptime of 99.8 %.', '99.8 %', 'availability/app.percent'],
    ['Availability is 99.8% a month.', '99.8%', 'availability/app.percent'],
    ['We use two subprocessors.', 'two', 'subprocessors.count'],
  ])('%s', (text, words, name) => {
    const content = contentWith({ 'faq.yaml': answer(text) });
    expect(found(content)).toEqual([
      `hint: "${words}" is written by hand, and \`${name}\` holds it.`,
    ]);
    expect(fixed(content, 'faq.yaml')).toBe(answer(text.replace(words, `\${${name}}`)));
  });

  test('in the record itself', () => {
    const data = files['data.yaml'].replace(
      'kept_for: 35 days',
      'kept_for: 35 days\n  residue: Copies, for 35 days',
    );
    const content = contentWith({ 'data.yaml': data });
    expect(found(content)).toEqual([
      'hint: "35 days" is written by hand, and `backups.kept_for` holds it.',
    ]);
    expect(fixed(content, 'data.yaml')).toContain('residue: Copies, for ${backups.kept_for}\n');
  });
});

test.each([
  'You hear of a breach within 24 hours.',
  'You hear of a breach within ${commitment/breach.within}.',
  'A call takes 72 hours.',
  'We aim to tell you of a breach within 72 hours.',
  'Discounts of 99.8 % are no matter of ours.',
  'We use two subprocessors for e-mail.',
  'Write `within 72 hours of a breach`.',
])('%s says nothing that a field holds by hand', (text) => {
  expect(found(contentWith({ 'faq.yaml': answer(text) }))).toEqual([]);
});

describe('what --fix leaves to the author', () => {
  test('words that the text has twice, and a figure that two fields hold', () => {
    const twice = 'You hear of a breach within 72 hours.\nNobody waits 72 hours.';
    const content = contentWith({ 'faq.yaml': answer(twice) });
    expect(found(content)).toHaveLength(1);
    expect(fixed(content, 'faq.yaml')).toBe('unchanged');
    const two = files['commitments.yaml'].replace(
      'availability:',
      '  - id: again\n    title: Notice to admins\n    event: personal-data-breach\n    to: workspace-admins\n    within: 72 hours\navailability:',
    );
    const both = contentWith({
      'commitments.yaml': two,
      'faq.yaml': answer('You hear of a breach within 72 hours.'),
    });
    expect(found(both)).toEqual([
      'hint: "72 hours" is written by hand, and `commitment/breach.within`, `commitment/again.within` hold it.',
    ]);
    expect(fixed(both, 'faq.yaml')).toBe('unchanged');
  });

  test('words in brackets, where a brace would need quotes', () => {
    const highlights = `${site}highlights: [72 hours for notice of a breach to customers]\n`;
    const content = contentWith({ 'site.yaml': highlights });
    expect(found(content)).toHaveLength(1);
    expect(fixed(content, 'site.yaml')).toBe('unchanged');
  });
});

describe('with bind: strict', () => {
  const strict = { 'site.yaml': `${site}bind: strict\n` };

  test.each([
    ['A call takes 15 minutes.', '"15 minutes" is written by hand, and no field holds it.'],
    ['A call takes 35 days.', '"35 days" is written by hand, and `backups.kept_for` holds it.'],
    ['Growth is 12 %.', '"12 %" is written by hand, and no field holds it.'],
    [
      'Nothing leaves Germany.',
      '"Germany" is written by hand, and `data/account.locations`, `subprocessor/acme-cloud.locations` hold it.',
    ],
    [
      'We are SOC 2 certified for sure.',
      '"SOC 2" is written by hand, and `certification/soc-2-type-1` holds it.',
    ],
    ['A call takes place once a week.', '"once a week" is written by hand, and no field holds it.'],
    ['We copy the database every day.', '"every day" is written by hand, and no field holds it.'],
    ['It opens in March 2027.', '"March 2027" is written by hand, and no field holds it.'],
    [
      'Copies lie in Ireland.',
      '"Ireland" is written by hand, and `subprocessor/acme-mail.locations` holds it.',
    ],
    ['Copies lie in Portugal.', '"Portugal" is written by hand, and no field holds it.'],
    ['Copies lie at Hetzner.', '"Hetzner" is written by hand, and no field holds it.'],
    ['We follow FedRAMP.', '"FedRAMP" is written by hand, and no field holds it.'],
    [
      'Our host is Acme Cloud.',
      '"Acme Cloud" is written by hand, and `subprocessor/acme-cloud` holds it.',
    ],
  ])('%s is an error', (text, message) => {
    expect(found(contentWith({ ...strict, 'faq.yaml': answer(text) }))).toEqual([
      `error: ${message}`,
    ]);
  });

  test('--fix writes no field that holds the figure by coincidence, and nothing in code', () => {
    const content = contentWith({
      ...strict,
      'faq.yaml': answer(
        'A call takes 35 days.\n\n```\nAcme Cloud: 15 minutes\n```\n\nWe use Acme Mail.',
      ),
    });
    expect(found(content)).toHaveLength(2);
    expect(fixed(content, 'faq.yaml')).toBe(
      answer(
        'A call takes 35 days.\n\n```\nAcme Cloud: 15 minutes\n```\n\nWe use ${subprocessor/acme-mail}.',
      ),
    );
  });

  test('a reason on the record allows it, and a reference needs none', () => {
    const allowed = `${answer('A call takes 15 minutes.')}    allow:\n      bare-figure: No field holds it.\n`;
    expect(found(contentWith({ ...strict, 'faq.yaml': allowed }))).toEqual([]);
    const bound = answer('Within ${commitment/breach.within}, at ${subprocessor/acme-cloud}.');
    expect(found(contentWith({ ...strict, 'faq.yaml': bound }))).toEqual([]);
  });

  test('figures of another language are seen, too', () => {
    const german = { 'site.yaml': `${site}bind: strict\nlanguage: de\n` };
    const text = 'Wir melden das innerhalb von 24 Stunden, nach 30 Tagen und zu 99,9 %.';
    expect(found(contentWith({ ...german, 'faq.yaml': answer(text) }))).toEqual([
      'error: "24 Stunden" is written by hand, and no field holds it.',
      'error: "30 Tagen" is written by hand, and `notice.days` holds it.',
      'error: "99,9 %" is written by hand, and no field holds it.',
    ]);
    const bound = answer('Wir melden das in ${commitment/breach.within}.');
    const { trust } = load(contentWith({ ...german, 'faq.yaml': bound }), asOf);
    expect(trust?.questions[0]?.answer).toBe(
      'Wir melden das in [72 Stunden](/#commitment-breach).',
    );
  });
});
