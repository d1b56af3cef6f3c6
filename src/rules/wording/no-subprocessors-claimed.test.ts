import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { field } from '../field.fixture.ts';
import type { Content, Rule } from '../rule.ts';
import { noSubprocessorsClaimed } from './no-subprocessors-claimed.ts';

const always = { id: 'acme', name: 'Acme', engagement: 'always' };
const messages = (rule: Rule, content: Content) =>
  rule.check(content).map(({ message }) => message);

describe('no-subprocessors-claimed', () => {
  const registered = [
    { ...always, name: 'Acme' },
    { ...always, name: 'Bolt' },
  ];
  const check = (sentence: string, subprocessors: object[] = registered) =>
    noSubprocessorsClaimed.check(
      contentWith({ fields: [field(sentence)], trust: { subprocessors } }),
    );

  test('quotes the claim, names the vendors, and gives words that are true', () => {
    expect(check('In Frankfurt. We never  share your\ndata with third parties.')).toEqual([
      {
        place: {
          file: 'faq.yaml',
          path: ['questions', 0, 'answer'],
          words: 'never  share your\ndata with third parties',
        },
        message:
          'The page says "never share your data with third parties", and its register names Acme and Bolt.',
        fix: 'Say what is true, such as: We share your data with no one but the subprocessors that this page lists, and sell it to no one.',
      },
    ]);
  });

  const uses = 'We use the subprocessors that this page lists, and no others.';
  const shares =
    'We share your data with no one but the subprocessors that this page lists, and sell it to no one.';
  const reaches =
    'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.';
  test.each([
    ['We use no subprocessors.', uses],
    ['The product has no third-party sub-processors', uses],
    ['We engage zero external subprocessors today.', uses],
    ['We do not use any subprocessors.', uses],
    ['We don’t employ subprocessors.', uses],
    ['The product runs without any subprocessors.', uses],
    ['It works without subprocessors', uses],
    ['**No subprocessors**', uses],
    ['Zero sub-processors!', uses],
    ['No subprocessors whatsoever', uses],
    ['No subprocessors are used.', uses],
    ['There is no subprocessor involved!', uses],
    ['We have no other subprocessors at present', uses],
    ['We never share your data with third parties.', shares],
    ['We do not ever share any of your personal data with any third party.', shares],
    ['We never sell or share customer data with others', shares],
    ['We never sell, rent, trade or share your information with anyone else.', shares],
    ['We will not disclose it to anybody.', shares],
    ['We won’t send anything to other companies.', shares],
    ['Your data is never shared with third parties.', shares],
    ['Customer data is not sold, or disclosed to third-parties', shares],
    ['All your files are never ever passed on to outside companies.', shares],
    ['None of your data is shared with third parties.', shares],
    ['No customer data will be sold or given to others.', shares],
    ['We do not pass your data on to third parties.', shares],
    ['We do not pass it to third parties.', shares],
    ['No third parties have access to your data.', reaches],
    ['No third-party access to customer data', reaches],
    ['No third party has any access.', reaches],
    ['No one else has access to it.', reaches],
    ['No one else can read your data.', reaches],
    ['No other company sees your records.', reaches],
    ['Third parties have no access to customer data.', reaches],
    ['Third parties never get any access.', reaches],
  ])('%j is untrue above a register', (sentence, instead) => {
    expect(check(sentence).map(({ fix }) => fix)).toEqual([
      `Say what is true, such as: ${instead}`,
    ]);
  });

  test.each([
    'Acme uses no subprocessors.',
    'At Bolt no third party has access to your data.',
    'Our mail provider has no subprocessors.',
    'We do not claim that we use no subprocessors.',
    'Card data is never shared with third parties.',
    'We use no subprocessors other than those named.',
    'We use no subprocessors that train on your data.',
    'We do not use subprocessors in China.',
    'We do not engage new subprocessors without notice.',
    'We never share your data with third parties that sell it.',
    'No third-party access to the building.',
    'No data is lost.',
    'No subprocessor receives card numbers.',
    'No subprocessors outside the EU.',
    'We never share your data with third parties for advertising.',
    'We never share your data with third parties without your consent.',
    'We do not share your data with third parties except the subprocessors below.',
    'We share data only with the vendors listed; we never share your data with anyone else listed nowhere.',
    'We never share passwords with third parties.',
    'We never sell your data.',
    'No third parties have access to your encryption keys.',
    'No one else can read the keys of your data.',
    'Do you share data with third parties?',
    'Third parties have no access to the source code.',
    'The data is shared with third parties.',
  ])('%j is left alone', (sentence) => expect(check(sentence)).toEqual([]));

  test('with no vendor of the company’s own the claim may be true', () => {
    const claim = 'We use no subprocessors.';
    expect(check(claim, [])).toEqual([]);
    expect(check(claim, [{ ...always, undecided: {} }])).toEqual([]);
    expect(check(claim, [{ ...always, engagement: 'customer-directed' }])).toEqual([]);
    expect(noSubprocessorsClaimed.check(contentWith({ fields: [field(claim)] }))).toEqual([]);
  });

  test('many vendors are counted, few are named', () => {
    const names = (count: number) =>
      messages(
        noSubprocessorsClaimed,
        contentWith({
          fields: [field('We use no subprocessors.')],
          trust: {
            subprocessors: ['A', 'B', 'C', 'D', 'E']
              .slice(0, count)
              .map((name) => ({ ...always, name })),
          },
        }),
      )[0]?.replace(/.*register names /, '');
    expect(names(1)).toBe('A.');
    expect(names(3)).toBe('A, B, C.');
    expect(names(5)).toBe('A, B, C and 2 more.');
  });

  test('one sentence is one finding, two are two', () => {
    expect(check('No subprocessors; we use no subprocessors.')).toHaveLength(2);
    expect(check('We use no subprocessors, and never share your data with others.')).toHaveLength(
      1,
    );
  });
});
