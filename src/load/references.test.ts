// Texts that refer to fields, from the file to the model and to the rules.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { load } from './load.ts';

const asOf = '2026-11-21';

function loaded(files: Record<string, string>) {
  const content = lay();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(content, name), text);
  const { trust, problems } = load(content, asOf);
  const told = problems.filter(({ severity }) => severity !== 'hint');
  return {
    trust,
    problems: told.map(
      ({ file, line, column, endColumn, code }) =>
        `${path.basename(file)}:${line}:${column}-${endColumn} ${code}`,
    ),
  };
}

const question = (answer: string) =>
  `questions:\n  - id: q\n    question: Is it so after \${notice.days}?\n    answer: ${answer}\n`;

test('the model holds what they print, once and for everything that is published', () => {
  const { trust, problems } = loaded({
    'faq.yaml': question('Within ${contact.response_within}, and ${control/mfa}.'),
    'roadmap.yaml':
      'items:\n  - id: mfa\n    title: After ${notice.days}\n    delivers: [control/mfa]\n',
    'sections/architecture.md':
      '---\ntitle: How it ${control/tls is live}works\n---\n\nAfter ${notice.days}.\n',
  });
  expect(problems).toEqual([]);
  expect(trust?.questions).toEqual([
    {
      id: 'q',
      question: 'Is it so after 30 days?',
      answer:
        'Within 2 business days, and [Enforced multi-factor authentication (planned, Q1 2027)](/#control-mfa).',
    },
  ]);
  expect(trust?.roadmap?.items[0]?.title).toBe('After 30 days');
  expect(trust?.sections[0]).toMatchObject({
    title: 'How it works',
    body: expect.stringContaining('After [30 days](/subprocessors/).') as string,
  });
});

test('a row is no link in its own texts', () => {
  const { trust } = loaded({
    'commitments.yaml':
      'commitments:\n  - id: breach\n    title: Notice\n    event: incident\n    within: 72 hours\n    note: All of ${commitment/breach.within}, or ${notice.days}.\n',
  });
  expect(trust?.commitments.commitments?.[0]?.note).toBe(
    'All of 72 hours, or [30 days](/subprocessors/).',
  );
});

test('nor is a fact that stands once, beside itself', () => {
  const { trust } = loaded({
    'site.yaml':
      'url: https://trust.example.com\ncompany: { name: Example }\nnotice:\n  days: 30\n  text: We tell you ${notice.days} ahead, or in ${backups.kept_for}.\n',
    'data.yaml':
      'categories: [{ id: account, title: Account }]\nbackups:\n  kept_for: 35 days\n  how: Every copy is kept for ${backups.kept_for}.\n',
  });
  expect(trust?.site.notice?.text).toBe(
    'We tell you 30 days ahead, or in [35 days](/#section-backups).',
  );
  expect(trust?.data.backups?.how).toBe('Every copy is kept for 35 days.');
});

test('rules read what they print, and point at what was written', () => {
  const breach =
    'commitments:\n  - id: breach\n    title: Notice of a breach\n    event: personal-data-breach\n    to: affected-customers\n    within: 72 hours\n';
  const { problems } = loaded({
    'commitments.yaml': breach,
    'faq.yaml': question('You hear of a breach within ${contact.response_within}, at most.'),
  });
  expect(problems).toEqual(['faq.yaml:4:25-67 period-in-words']);
  expect(
    loaded({
      'commitments.yaml': breach,
      'faq.yaml': question('You hear of a breach within ${commitment/breach.within}, at most.'),
    }).problems,
  ).toEqual([]);
});

test('in quotes and over several lines the place is that of the reference', () => {
  expect(loaded({ 'faq.yaml': question('"A \\"b\\" ${x.y}."') }).problems).toEqual([
    'faq.yaml:4:22-28 reference-unresolved',
  ]);
  expect(
    loaded({
      'faq.yaml': question('>-\n      One\n      two ${control/mfa is\n      live} three.'),
    }).problems,
  ).toEqual(['faq.yaml:6:11-12 assertion-false']);
});

test('a site in another language prints days and places in it', () => {
  const content = lay();
  const { trust } = load(content, asOf);
  expect(trust).toBeDefined();
  const german = loaded({
    'faq.yaml': question('Geprüft am ${site.last_reviewed}, in ${data/account.locations}.'),
    'site.yaml':
      'url: https://trust.example.com\ncompany: { name: Example }\nlanguage: de\nlast_reviewed: 2026-10-01\nnotice: { days: 30 }\n',
  });
  expect(german.trust?.questions[0]?.answer).toBe(
    'Geprüft am 1. Okt. 2026, in [Deutschland](/#data-account).',
  );
});

test('what is not valid yet is told first, and no reference is held against half a model', () => {
  const { problems } = loaded({
    'faq.yaml': question('${x.y}'),
    'roadmap.yaml': 'items:\n  - id: mfa\n',
  });
  expect(problems).toEqual(['roadmap.yaml:2:5-12 missing-key']);
});

test('in a site in German, rules read the length that a reference prints', () => {
  const texts = (kept: string) => ({
    'site.yaml': 'url: https://trust.example.com\ncompany: { name: Example }\nlanguage: de\n',
    'data.yaml': `categories: [{ id: account, title: Account, locations: [{ country: DE }] }]\nbackups:\n  kept_for: 35 days\n  residue: Kopien, für ${kept}\n`,
  });
  expect(loaded(texts('${backups.kept_for}')).problems).toEqual([]);
  expect(loaded(texts('90 Tage')).problems).toEqual(['data.yaml:4:12-31 retention-contradicted']);
});
