// Whoever writes 20,000 characters of one phrase waits no longer for it than for others: gaps and looks around are bounded.
import { expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { rules } from '../index.ts';

const trust = {
  ai: { providers: [{ id: 'a', subprocessor: 'acme', retention: { policy: 'unknown' } }] },
  subprocessors: [{ id: 'acme', name: 'Acme', engagement: 'always', locations: [] }],
  controls: { groups: [{ controls: [{ id: 'mfa', title: 'Enforced MFA', status: 'planned' }] }] },
  commitments: { commitments: [{ id: 'b', event: 'personal-data-breach', within: '72 hours' }] },
};
const wording = rules.filter(({ group }) => group === 'wording');

test.each([
  ...[
    'no ',
    'we will ',
    'your data, and ',
    'never store ',
    '*_[',
    '        ',
    'third-',
    '((((',
    '— ',
  ],
  ...['all of your customer data is stored in the EU ', 'the EU, the EU and ', 'not train on '],
  ...[
    'within 30 days of a breach ',
    'twenty-',
    'our 5 subprocessors ',
    '"SOC 2 certified ',
    ', and we ',
  ],
  ...[
    'sold, rented or ',
    'process, store and ',
    'encrypt end to end ',
    'MFA or ',
    'from 2027 ',
    'if you ask, ',
  ],
])('%j', (words) => {
  const value = `All data stays in the EU: ${words.repeat(20_000)}`.slice(0, 20_000);
  const place = { file: 'faq.yaml', path: ['questions', 0, 'answer'] };
  const fields = [{ stem: 'faq', meaning: { role: 'markdown' as const }, value, place }];
  const start = process.cpuUsage().user;
  for (const rule of wording) rule.check(contentWith({ trust, fields }));
  // A second of the processor, whatever else the machine does.
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(1);
});
