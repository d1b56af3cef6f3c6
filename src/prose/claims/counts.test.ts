import { describe, expect, test } from 'vitest';
import { countsIn } from './counts.ts';

describe('a number of all subprocessors', () => {
  test.each([
    ['Our 5 subprocessors are listed below.', 5, 'Our 5 subprocessors'],
    ['All of our five sub-processors sign.', 5, 'All of our five sub-processors'],
    ['all these 5 subprocessors', 5, 'all these 5 subprocessors'],
    ['The following\n  12 subprocessors serve you.', 12, 'The following\n  12 subprocessors'],
    ['We use twenty-one subprocessors.', 21, 'use twenty-one subprocessors'],
    [
      'We currently engage only 3 third-party subprocessors.',
      3,
      'engage only 3 third-party subprocessors',
    ],
    ['There are **ninety nine** subprocessors', 99, 'There are **ninety nine** subprocessors'],
    [
      'It relies on a dozen carefully selected subprocessors.',
      12,
      'relies on a dozen carefully selected subprocessors',
    ],
    ['our two dozen subprocessors', 24, 'our two dozen subprocessors'],
    ['A total of nineteen subprocessors', 19, 'total of nineteen subprocessors'],
    ['Thirty subprocessors in total.', 30, 'Thirty subprocessors in total'],
    ['7 subprocessors on this page', 7, '7 subprocessors on this page'],
    ['Eight external subprocessors are listed here', 8, 'Eight external subprocessors are listed'],
    ['The 7 vendors in our register', 7, 'The 7 vendors in our register'],
    ['our 7 service providers on the public list', 7, 'our 7 service providers on the public list'],
    ['Our list of subprocessors has 9 entries.', 9, 'list of subprocessors has 9 entries'],
    ['The register names 9 companies.', 9, 'register names 9 companies'],
    ['5 companies process your data', 5, '5 companies process your data'],
    [
      'Two providers have access to customer data.',
      2,
      'Two providers have access to customer data',
    ],
    ['Number of subprocessors: 4', 4, 'Number of subprocessors: 4'],
    ['The number of sub-processors is 4.', 4, 'number of sub-processors is 4'],
    ['Subprocessors (4)', 4, 'Subprocessors (4'],
    ['Our 5 subprocessors in our register', 5, 'Our 5 subprocessors'],
    ['We have exactly one subprocessor', 1, 'have exactly one subprocessor'],
    ['our 120 subprocessors', 120, 'our 120 subprocessors'],
    ['Three of our 5 subprocessors are optional.', 5, 'our 5 subprocessors'],
    ['Subprocessors: 30 vendors', 30, 'Subprocessors: 30'],
    ['just five subprocessors', 5, 'just five subprocessors'],
    ['just five sub\u2011processors.', 5, 'just five sub\u2011processors'],
    ['our twenty  one subprocessors', 21, 'our twenty  one subprocessors'],
  ])('stands in "%s": %i', (text, count, words) => {
    expect(countsIn(text)).toEqual([{ count, words }]);
  });

  test.each([
    ['We use at most 5 subprocessors.', 5, 'at-most'],
    ['We use no more than 5 subprocessors.', 5, 'at-most'],
    ['We have fewer than ten subprocessors.', 10, 'fewer'],
    ['More than thirty companies process data on our behalf.', 30, 'more'],
    ['At least 5 firms process data for us.', 5, 'at-least'],
    ['Over 40 companies see your data.', 40, 'more'],
  ])('has a bound in "%s": %i', (text, count, bound) => {
    expect(countsIn(text)).toMatchObject([{ count, bound }]);
  });

  test.each([
    'More than thirty companies use our product on our behalf.',
    'About thirty companies process data on our behalf.',
    'We removed 2 subprocessors.',
    'One of our subprocessors is in Ireland.',
    'Two new subprocessors are announced.',
    'Each of the 3 AI subprocessors has signed.',
    'Each of the 3 subprocessors has signed.',
    'Our 3 AI subprocessors keep nothing.',
    'The two subprocessors in the US rest on clauses.',
    'We use two subprocessors for e-mail.',
    'Our two subprocessors that see payments',
    'We give 30 days’ notice of new subprocessors.',
    'Subprocessors: 30 days',
    'In 2024 we had 5 subprocessors.',
    'We use about 5 subprocessors.',
    'We will use 5 subprocessors.',
    'If we have 5 subprocessors',
    'We do not use 5 subprocessors.',
    'We don’t use 5 subprocessors.',
    'Section 5 subprocessors',
    'Two vendors in the register are in the US.',
    'The register names 9 companies in the EU.',
    'Our list of 7 principles',
    'Our 5 subprocessors’ lists',
    'Our subprocessors are listed below.',
    'our 5 subprocessor-specific terms',
    'our 2500 subprocessors',
  ])('does not stand in "%s"', (text) => {
    expect(countsIn(text)).toEqual([]);
  });

  test.each(
    [
      ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
      ...[
        'twelve',
        'thirteen',
        'fourteen',
        'fifteen',
        'sixteen',
        'seventeen',
        'eighteen',
        'nineteen',
      ],
      'twenty',
    ].map((word, index) => [word, index + 1] as const),
  )('may be in words: %s', (word, count) => {
    expect(countsIn(`Our ${word} subprocessors`).map((one) => one.count)).toEqual([count]);
  });

  test('is found once where two ways to say it meet, and twice where there are two', () => {
    expect(countsIn('We use 5 subprocessors in total.')).toHaveLength(1);
    expect(countsIn('We use 5 subprocessors; our 6 subprocessors')).toHaveLength(2);
    expect(countsIn('Our 6 subprocessors; we use 5 subprocessors')).toHaveLength(2);
  });
});
