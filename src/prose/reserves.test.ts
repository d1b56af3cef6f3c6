import { describe, expect, test } from 'vitest';
import { plansIn, reservesIn } from './speech-of-today.ts';

describe('words that hold back', () => {
  test.each([
    ...[
      'will',
      'won’t'.replace('’', "'"),
      "we'll",
      'soon',
      'not yet',
      'next year',
      'this quarter',
      'on our roadmap',
    ],
    ...[
      'planned',
      'we plan to',
      'the plan for',
      'our plan',
      'aims',
      'expected',
      'towards',
      'in preparation',
    ],
    ...[
      'underway',
      'being rolled out',
      'currently building',
      'working on',
      'roll out',
      'beta',
      'in audit',
    ],
    ...['evaluating', 'demand', 'on request', 'upon written request', 'missing', 'a gap'],
  ])('of a plan: %s', (words) => {
    expect(plansIn(words)).not.toEqual([]);
  });

  test.each([
    ...[
      'if',
      'when',
      'once it is',
      'depends',
      'may',
      'can be',
      'can switch',
      'ask us',
      'optional',
      'opt in',
    ],
    ...[
      'in part',
      'partly',
      'some',
      'selected',
      'except',
      'so far',
      'for administrators',
      'for all workspace owners',
    ],
    ...['your identity provider', 'recommended', 'asked', 'so-called', 'instead', 'no longer'],
  ])('of a limit: %s', (words) => {
    expect(reservesIn(words)).not.toEqual([]);
    expect(plansIn(words)).toEqual([]);
  });

  test.each([
    'once a year',
    'on every plan',
    'the Enterprise plan',
    'goalkeeper',
    'certainly',
    'today',
  ])('are none: %s', (words) => {
    expect(reservesIn(words)).toEqual([]);
  });
});
