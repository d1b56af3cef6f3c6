import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { aiRetentionContradicted } from './ai-retention-contradicted.ts';

const always = { id: 'acme', name: 'Acme', engagement: 'always' };

describe('ai-retention-contradicted', () => {
  const check = (top: object, provider: object, vendor: object = {}) =>
    aiRetentionContradicted.check(
      contentWith({
        trust: {
          ai: {
            ...top,
            providers: [
              { id: 'other', subprocessor: 'nobody', retention: { policy: 'unknown' } },
              { id: 'drafts', subprocessor: 'acme', ...provider },
            ],
          },
          subprocessors: [{ ...always, ...vendor }],
        },
      }),
    );
  const zero = { retention: { policy: 'zero' } };
  const period = { retention: { policy: 'period', for: '30 days' } };

  test('a provider that keeps prompts belies zero retention for all', () => {
    expect(check(zero, period)).toEqual([
      {
        place: { file: 'ai.yaml', path: ['providers', 1, 'retention', 'policy'] },
        message:
          'ai.yaml claims at the top that AI providers keep nothing (`policy: zero`), and its row `drafts` says that prompts and outputs are kept for 30 days. Whoever reads only the top is told something false of Acme.',
        fix: 'Write at the top of ai.yaml what holds for all (`retention: { policy: period, for: … }`), or name the exception there: `note: All but Acme keep nothing`. If the record is wrong, correct the record.',
      },
    ]);
  });

  test.each([
    [{ policy: 'period' }, 'says that prompts and outputs are kept. Whoever'],
    [{ policy: 'unknown' }, 'says that retention is not known. Whoever'],
  ])('so does %j', (retention, words) => {
    expect(check(zero, { retention })).toMatchObject([{ message: expect.stringContaining(words) }]);
  });

  test.each([
    [{ rule: 'period', for: '30 days' }, 'for 30 days\\.'],
    [{ rule: 'legal-duty', for: '10 years' }, 'for 10 years\\.'],
    [{ rule: 'persistent' }, 'for as long as the account lives\\.'],
    [
      { rule: 'stages', stages: [{ state: 'kept', for: '3 days' }, { state: 'purged' }] },
      'in stages, first for 3 days\\.',
    ],
    [
      { rule: 'stages', stages: [{ state: 'kept' }] },
      'in stages, first for a time without an end\\.',
    ],
  ])('the register may belie it, too: %j', (retention, words) => {
    expect(check(zero, zero, { retention })).toMatchObject([
      {
        place: { file: 'subprocessor/acme', path: ['retention'] },
        message: expect.stringMatching(
          new RegExp(`and the register says that Acme keeps data ${words}`),
        ),
      },
    ]);
  });

  test.each([
    { rule: 'until-event', event: 'The answer has been passed on' },
    { rule: 'by-contract', terms: 'As agreed' },
    undefined,
  ])('%j belies nothing', (retention) => {
    expect(check(zero, {}, { retention })).toEqual([]);
  });

  test('a claim that is not zero for all, or names its exception, is none', () => {
    expect(check({}, period)).toEqual([]);
    expect(check({ retention: { policy: 'period', for: '30 days' } }, period)).toEqual([]);
    for (const note of ['Acme keeps some', 'Except one', 'All but one', 'Other than for abuse'])
      expect(check({ retention: { policy: 'zero', note } }, period), note).toEqual([]);
    expect(check({ retention: { policy: 'zero', note: 'In writing' } }, period)).toHaveLength(1);
  });

  test.each([{ account: 'customer' }, { engagement: 'customer-directed' }])(
    'a provider with %j is the customer’s own',
    (vendor) => {
      expect(check(zero, period, vendor)).toEqual([]);
    },
  );

  const training = (customer_data: string, more: object = {}) => ({
    training: { customer_data, ...more },
  });

  test('a provider that trains belies "never"', () => {
    expect(check(training('never'), { trains_on_customer_data: 'opt-out' })).toEqual([
      {
        place: { file: 'ai.yaml', path: ['providers', 1, 'trains_on_customer_data'] },
        message:
          'ai.yaml says at the top that models are trained on customer data "never", and the row `drafts` (Acme) says "opt-out".',
        fix: 'Write at the top what holds for every provider: `customer_data: opt-out`; or say of whose models the top speaks: `models: ours`; or name the exception there: `note: All but Acme`. If the row is wrong, correct the row.',
      },
    ]);
  });

  test.each([
    ['never', 'opt-in'],
    ['never', 'unknown'],
    ['opt-in', 'opt-out'],
    ['opt-out', 'always'],
    ['always', 'unknown'],
  ])('"%s" above "%s" claims too much', (claimed, said) => {
    expect(check(training(claimed), { trains_on_customer_data: said })).toHaveLength(1);
  });

  test.each([
    ['never', 'never'],
    ['opt-in', 'never'],
    ['always', 'opt-out'],
    ['unknown', 'always'],
  ])('"%s" above "%s" does not', (claimed, said) => {
    expect(check(training(claimed), { trains_on_customer_data: said })).toEqual([]);
  });

  test('what is said of our own models says nothing of theirs', () => {
    const always = { trains_on_customer_data: 'always' };
    expect(check(training('never', { models: 'ours' }), always)).toEqual([]);
    expect(check(training('never', { note: 'Unless you ask for it' }), always)).toEqual([]);
    expect(check(training('never', { models: 'all', note: 'Truly' }), always)).toHaveLength(1);
    expect(check({}, always)).toEqual([]);
    expect(check(training('never'), {})).toEqual([]);
  });

  describe('the row of a provider and the register', () => {
    const kept = (length: string) => ({ retention: { rule: 'period', for: length } });
    const row = (policy: string, length?: string) => ({ retention: { policy, for: length } });
    const places = (top: object, own: object, vendor: object) =>
      check(top, own, vendor).map(({ place }) => place.path.join('/'));

    test('nothing kept, and kept for a time', () => {
      expect(places({}, row('zero'), kept('30 days'))).toEqual(['providers/1/retention/policy']);
      expect(
        places({}, row('zero'), { retention: { rule: 'until-event', event: 'Answered' } }),
      ).toEqual([]);
    });

    test('two lengths', () => {
      expect(places({}, row('period', '24 hours'), kept('30 days'))).toEqual([
        'providers/1/retention/for',
      ]);
      expect(places({}, row('period', '24 hours'), kept('1 day'))).toEqual([]);
      expect(places({}, row('unknown'), kept('1 day'))).toEqual([]);
    });

    test('a row keeps for longer than the top says of all', () => {
      const top = (note?: string) => ({ retention: { policy: 'period', for: '24 hours', note } });
      expect(places(top(), row('period', '30 days'), {})).toEqual(['providers/1/retention/for']);
      expect(places(top('At Acme'), row('period', '30 days'), {})).toHaveLength(1);
      expect(places(top('All but one'), row('period', '30 days'), {})).toEqual([]);
      expect(places(top(), row('period', '1 hour'), {})).toEqual([]);
    });
  });

  test('without providers there is nothing to say', () => {
    expect(aiRetentionContradicted.check(contentWith({ trust: { ai: zero } }))).toEqual([]);
    expect(aiRetentionContradicted.check(contentWith({}))).toEqual([]);
  });
});
