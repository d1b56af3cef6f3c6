import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { denialLimitedInWords } from './denial-limited-in-words.ts';

const check = (trust: object) => denialLimitedInWords.check(contentWith({ trust }));
const training = (more: object) => ({ ai: { training: { customer_data: 'never', ...more } } });

describe('denial-limited-in-words', () => {
  test('tells which words limit what the field denies of all', () => {
    const note = 'We do not train general foundation models on it.';
    expect(check(training({ note }))).toEqual([
      {
        place: { file: 'ai.yaml', path: ['training', 'note'], words: 'general foundation models' },
        message:
          'The field denies training on customer data for all models, and these words for "general foundation models" only. The page prints "Never".',
        fix: 'Write what the denial is limited to beside it, `limited_to: general foundation models`; or take the limit out of the words, if it holds for all.',
      },
    ]);
  });

  test.each([
    'Acme-owned models only',
    'No models that Acme owns',
    'Our own models are not trained on it',
    'Shared base models',
    'No third-party models',
  ])('finds the limit in %s', (note) => {
    expect(check(training({ note }))).toHaveLength(1);
    const ai = {
      providers: [{ id: 'a', subprocessor: 'a', trains_on_customer_data: 'never', note }],
    };
    expect(check({ ai })).toHaveLength(1);
    const not_stored = [{ id: 'a', never: 'used-for-training', title: note }];
    expect(check({ data: { not_stored } })).toHaveLength(1);
  });

  test.each(['We own no models', 'No model learns from it', 'Per workspace', 'All models'])(
    'finds none in %s',
    (note) => expect(check(training({ note }))).toEqual([]),
  );

  test.each([
    { limited_to: 'general foundation models' },
    { models: 'ours' },
    { customer_data: 'opt-in' },
  ])('is content with %j beside it', (more) => {
    expect(check(training({ note: 'General foundation models', ...more }))).toEqual([]);
  });

  test('other denials, and content with mistakes, are not read', () => {
    const not_stored = [{ id: 'a', never: 'stored', title: 'Weights of our own models' }];
    expect(check({ data: { not_stored } })).toEqual([]);
    expect(denialLimitedInWords.check(contentWith({}))).toEqual([]);
  });
});
