import { expect, test } from 'vitest';
import { wordsIn } from './languages.ts';
import { trainingText } from './training-text.ts';

const say = wordsIn('en').page.ai;

test.each([
  ['never', {}, 'Never'],
  ['never', { models: 'all' }, 'Never (all models)'],
  ['never', { models: 'ours' }, 'Not for our own models'],
  ['never', { models: 'providers' }, 'Not for providers’ models'],
  ['never', { limited_to: 'general foundation models' }, 'Not for general foundation models'],
  [
    'never',
    { limited_to: 'general foundation models', models: 'ours' },
    'Not for general foundation models (our own models)',
  ],
  ['opt-in', { models: 'ours' }, 'Only if the customer opts in (our own models)'],
  ['unknown', { limited_to: 'fine-tuned models' }, 'Not known (fine-tuned models)'],
] as const)('%s, limited to %j', (said, limits, text) => {
  expect(trainingText(said, limits, say)).toBe(text);
});
