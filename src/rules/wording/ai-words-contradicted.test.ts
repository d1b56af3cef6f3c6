import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { PlacedField } from '../rule.ts';
import { aiWordsContradicted } from './ai-words-contradicted.ts';
import { field, question, written } from './sentence.fixture.ts';

describe('ai-words-contradicted', () => {
  const aurelm = {
    id: 'drafts',
    subprocessor: 'aurelm',
    retention: { policy: 'period', for: '24 hours' },
    trains_on_customer_data: 'opt-out',
  };
  const lexilane = {
    id: 'translation',
    subprocessor: 'lexilane',
    retention: { policy: 'zero' },
    trains_on_customer_data: 'never',
  };
  const own = { id: 'own-key', subprocessor: 'corvane', retention: { policy: 'unknown' } };
  const subprocessors = [
    { id: 'aurelm', name: 'Aurelm', engagement: 'always' },
    { id: 'lexilane', name: 'Lexilane', engagement: 'always' },
    { id: 'corvane', name: 'Corvane', account: 'customer' },
    { id: 'keelpost', name: 'Keelpost', engagement: 'always' },
  ];
  const site = { company: { name: 'Ullerbeck', product: 'Rounds' } };
  const check = (
    said: string | PlacedField[],
    ai: object = { providers: [aurelm, lexilane, own] },
    vendors: object[] = subprocessors,
  ) =>
    aiWordsContradicted.check(
      contentWith({
        fields: typeof said === 'string' ? [field(said)] : said,
        trust: { site, ai, subprocessors: vendors },
      }),
    );
  const words = (...args: Parameters<typeof check>) =>
    check(...args).map(({ place }) => place.words);

  test('a claim that nothing is kept is held against the row of each provider', () => {
    expect(check('We are careful. All our AI providers have **zero  data retention**.')).toEqual([
      {
        place: {
          file: 'faq.yaml',
          path: ['questions', 0, 'answer'],
          words: 'zero  data retention',
        },
        message:
          '"All our AI providers have zero data retention" is said of every AI provider, and the row `drafts` of ai.yaml (Aurelm) says that prompts and outputs are kept for 24 hours.',
        fix: 'Say in the sentence what is true, or name the exception in it ("all but Aurelm"). If the sentence is right, correct what contradicts it: `retention: { policy: zero }` in the row `drafts`.',
      },
    ]);
  });

  test('a claim that nothing is trained on is, too', () => {
    expect(check('We **never** train on your data.')).toEqual([
      {
        place: {
          file: 'faq.yaml',
          path: ['questions', 0, 'answer'],
          words: 'never** train',
        },
        message:
          '"We never train on your data" is said of every AI provider, and the row `drafts` of ai.yaml (Aurelm) says "opt-out" of training on customer data.',
        fix: 'Say in the sentence what is true, or name the exception in it ("all but Aurelm"). If the sentence is right, correct what contradicts it: `trains_on_customer_data: never` in the row `drafts`.',
      },
    ]);
  });

  test.each([
    'All our AI providers have zero data retention.',
    'None of them keeps your prompts.',
    'ZDR with all our AI providers',
    'Zero data retention (ZDR) across all AI providers',
    'Prompts are never stored.',
    'no AI provider retains your data',
    'None of our AI vendors keeps your prompts or outputs.',
    'Our AI providers don’t store anything you send.',
    'Our AI providers **never** retain your data.',
    'Our AI subprocessors do not keep, log or store your inputs.',
    'Your prompts and outputs are not retained by any model provider.',
    'Nothing you type is ever stored by an AI provider.',
    'Nothing is kept by our AI providers beyond the live request.',
    "Providers aren't retaining prompts or outputs beyond the live request.",
    'AI providers that retain nothing',
    'Every LLM vendor we use operates under a zero-retention agreement.',
    'Prompts and completions are deleted immediately.',
    "Data sent to AI providers isn't stored.",
    "Your data isn't kept by the models we use.",
    'We do not allow any AI provider to keep your data.',
    'We only use AI providers that never store customer data.',
    'AI vendors discard your prompts as soon as the answer is returned.',
    'The models keep none of your data.',
    'Neither prompts nor outputs are stored.',
    'Your data is never logged\nby our AI providers.',
    'Zero data retention is enabled for every model, without exception.',
    'Our model providers, under any circumstances, never store your prompts.',
    'No prompts or outputs are retained.',
    'Under our contracts, AI providers may not store your content.',
    'Our AI providers are contractually prohibited from storing your data.',
    'Aurelm keeps nothing.',
    'Prompts sent to Aurelm are not stored.',
    'AI prompts are processed in memory and never written down or stored.',
    'We have a zero data retention agreement with each of our LLM providers.',
    'No retention of prompts',
    'Our AI partners cannot retain your inputs.',
    "Prompts won't be kept.",
    'The LLM providers we use do not hold on to your prompts.',
    'OpenAI-style retention is off: no AI provider stores a copy of your inputs.',
    'Nothing you send to the AI is remembered.',
    'We have zero data retention in place with each model vendor.',
    "We've signed ZDR agreements with every LLM provider.",
    'All AI traffic runs under zero data retention.',
    'LLM calls are made with zero retention.',
    "Our model vendors process your prompts in memory only and don't persist them.",
    "Inputs and outputs aren't logged by our AI subprocessors.",
    'AI requests are stateless; model providers do not keep any of it.',
    'Your conversations are never saved by the AI models we call.',
    "There's no retention of your prompts by any AI provider.",
    'AI subprocessors are not permitted to retain customer data.',
    'Every provider of AI that we use has agreed to zero data retention.',
    'Your text is processed by AI and is never stored by the model provider.',
    'Not a single AI provider keeps your data.',
    'We made sure none of our AI vendors retains anything.',
    'AI: zero retention',
    '- **Zero retention** by AI providers',
    "Data isn't retained by any of the AI services.",
    'Your content never persists at an AI provider.',
    'After the response is returned, AI providers retain nothing.',
    'Prompts vanish right after the answer and are not kept.',
    'No copies of your prompts are kept anywhere.',
    "AI providers don't keep logs of your prompts.",
    'We require zero data retention from all AI providers.',
  ])('%j claims that nothing is kept', (sentence) => {
    for (const said of [sentence, ...written(sentence)])
      expect(check(said), said).toMatchObject([
        {
          message: expect.stringMatching(/says that prompts and outputs are kept for 24 hours\.$/),
        },
      ]);
  });

  test.each([
    'we never train on your data',
    'We never train on your data.',
    'no model is trained on customer data',
    'your data is never used to train AI models',
    'our providers do not train on your content',
    'No training on your data',
    'We don’t use customer data to train, fine-tune or improve any AI model.',
    "Your data isn't used for training.",
    'Nothing you upload is used to train a model.',
    'None of our AI providers trains on your data.',
    'Customer content will never be used to train models.',
    '**We do not, and will not, train** AI on your files.',
    'Our AI vendors are prohibited from using your data for training.',
    'Model training on customer data is disabled with every provider.',
    'We have opted out of training on your data with all providers.',
    'Neither we nor our AI providers train on your data.',
    'AI models do not learn from your data.',
    "Your prompts are not used to improve the providers' models.",
    'What you upload trains no model.',
    "We won't let anyone train their models on your data.",
    'Your content is yours, and it is never used to train AI.',
    'Your data is not sold, shared or used for AI training.',
    'Our providers do not use your data to train their models.',
    'Customer data is never fed into AI training.',
    'We do not share customer data for model training.',
    'Aurelm does not train on your data.',
    'No customer data is used in the training of AI models.',
    'AI vendors contractually agree not to train on your data.',
    'We do not train on your data, period.',
    'We neither train nor fine-tune models on your data.',
    'Your data stays yours and doesn’t train anyone’s models.',
    'Your data will never be used to train AI.',
    "We don't, and never will, use your content to train models.",
    'Customer data is excluded from AI training.',
    'Your data is off limits for model training.',
    'No AI training on customer data.',
    "We don't train AI with your data.",
    'AI models are not trained using customer data.',
    'Your prompts never end up in training data.',
    'No one trains on your data.',
    'Training on your data is contractually ruled out with all providers.',
    'Our AI providers may not use your inputs or outputs to train their models.',
    'We prohibit our AI providers from training on customer data.',
    'Your documents are never part of any training set.',
    "Customer content isn't used for the purposes of training machine learning models.",
    'Our providers are not allowed to learn from your data.',
    'Your data does not train AI.',
    'Zero training on your data.',
    'AI never learns from your data.',
    'All models are used as is; none is trained on your content.',
    'We never let your data be used for training.',
    'Neither your prompts nor our answers are used for training.',
  ])('%j claims that nothing is trained on', (sentence) => {
    for (const said of [sentence, ...written(sentence)])
      expect(check(said), said).toMatchObject([
        { message: expect.stringMatching(/says "opt-out" of training on customer data\.$/) },
      ]);
  });

  test.each([
    'We do not have zero data retention.',
    'Not all AI providers offer zero data retention.',
    'Zero data retention is not offered by all AI providers.',
    'Zero data retention is planned for 2027.',
    'Zero data retention is available on request.',
    'All AI providers but Aurelm have zero data retention, with the exception of Aurelm.',
    'All but Aurelm keep no prompts.',
    'Most of our AI providers keep nothing.',
    'Our AI providers keep prompts for 24 hours.',
    'AI providers do not keep prompts longer than 24 hours.',
    'Prompts are not stored for more than 30 days.',
    'We never store your prompts.',
    'Ullerbeck keeps no prompts.',
    'Prompts are not stored on our servers.',
    'Prompts are not kept by us.',
    'Lexilane keeps nothing.',
    'OpenAI never stores your prompts.',
    'It is not known how long providers keep prompts.',
    'You can choose a provider with zero data retention.',
    'With your own key, no provider keeps prompts.',
    'Customers can turn on zero data retention.',
    'We do not control how long AI providers keep data.',
    'No AI provider retains rights to your data.',
    'No AI provider holds our encryption keys to your data.',
    'Our SMS vendor works with zero data retention.',
    'Nothing is stored unencrypted.',
    'Passwords are never stored in plain text.',
    'Card numbers are never stored.',
    'No data leaves the EU, and backups are kept in Finland.',
    'We cannot promise that no AI provider keeps your data.',
    'AI features never see your stored files.',
    'We aim for zero data retention with every AI provider.',
    'Zero data retention does not apply to Aurelm.',
    'AI providers store your prompts. They delete them after 30 days.',
    'If you switch it on, no AI provider keeps your prompts.',
    'Unlike Aurelm, Lexilane keeps nothing.',
    'No AI provider keeps your data without your consent.',
    'No provider keeps your data. The one exception is Aurelm.',
    'We ask for zero data retention with every provider.',
    'Zero retention of logs at the CDN.',
    'Prompts are not used for training and are stored for a day.',
    'AI answers are never used without review, and drafts are stored with your data.',
    'There is no retention policy for prompts yet.',
    'We do not resell your data to AI companies that store it.',
    'We do not train our own models on your data.',
    'Customer data trains no model that Ullerbeck owns.',
    'We never train on your data unless you opt in.',
    'We never train on your data without your consent.',
    'By default, we never train on your data.',
    'Lexilane does not train on your data.',
    'Nobody without security training gets access to customer data.',
    'New employees without training cannot see customer data.',
    "We can't say that no provider trains on your data.",
    'Not every provider refrains from training on your data.',
    'We train models on your data if you opt in.',
    'What you upload trains nothing of ours, and your content is not for resale. A workspace takes part in training capture only if it opts in.',
    'Your uploads train no model unless you opt in',
    'We do not yet know whether providers train on your data.',
    'No training is needed to use the data export.',
    'Some providers do not train on your data.',
    'OpenAI does not train on your data.',
    'You can opt out of training on your data.',
    'With your own key, nothing is trained on.',
    'We will soon have terms under which no provider trains on your data.',
    'Zero data retention with Lexilane.',
    'We ask every AI provider whether it stores prompts.',
    'No AI feature is on unless an owner switches it on, and prompts are kept 24 hours.',
    'Only Aurelm keeps prompts; no other AI provider does.',
    'AI providers hold no certificates for your data centre.',
    'Read how long AI providers keep data before you decide.',
    'We keep no log of what the model saw.',
    'Your prompts are stored with the finding; nobody else sees them.',
    "We don't know if providers store anything.",
    'A model that keeps nothing back is honest.',
    'Prompts are stored encrypted, never in plain text.',
    'No person at the AI provider reads stored prompts without a reason.',
    'Our AI provider does not store data outside the EU.',
    'AI providers do not store data in the United States.',
    'Models cannot access stored files.',
    'We do not send stored documents to AI.',
    'No AI output is saved before a person accepts it.',
    'AI suggestions are not stored until you accept them.',
    'Data at Keelpost is not stored.',
    'AI providers keep prompts no longer than needed to detect abuse.',
    'Our staff is trained never to open your data.',
    'Nobody is trained on your data by default.',
    'We do not train support agents on customer data.',
    'Your data is not used for training without your say-so.',
    'We have not yet decided whether to train models on your data.',
    'People without training cannot use AI on your data.',
    'AI models trained by others never see your data.',
    'Pre-trained models never see your data.',
    'We do not use AI that was trained on stolen data.',
    'Security training is not tracked with your data.',
    'AI is not a training tool for your work.',
    'We use models that were not trained by us; your data is theirs.',
    'Keelpost keeps nothing of your prompts.',
  ])('%j is left alone', (sentence) => expect(check(sentence)).toEqual([]));

  test('a sentence may claim both', () => {
    expect(
      words('Zero data retention, and no training on your data, with every AI provider.'),
    ).toEqual(['Zero data retention', 'no training']);
  });

  test('what is not known, or not said to be zero, does not bear it out either', () => {
    const said = (provider: object, sentence: string) =>
      check(sentence, { providers: [{ ...lexilane, ...provider }] })[0]?.message;
    expect(said({ retention: { policy: 'unknown' } }, 'No AI provider keeps your data.')).toBe(
      '"No AI provider keeps your data" is said of every AI provider, and the row `translation` of ai.yaml (Lexilane) says that retention is not known.',
    );
    expect(said({ trains_on_customer_data: 'unknown' }, 'We never train on your data.')).toBe(
      '"We never train on your data" is said of every AI provider, and the row `translation` of ai.yaml (Lexilane) says that training on customer data is not known.',
    );
    expect(said({}, 'No AI provider keeps your data.')).toBeUndefined();
    expect(said({ retention: undefined }, 'No AI provider keeps your data.')).toBeUndefined();
    expect(
      said({ trains_on_customer_data: undefined }, 'We never train on your data.'),
    ).toBeUndefined();
  });

  test('the register may say otherwise where the row says zero or nothing', () => {
    const kept = { rule: 'period', for: '30 days' };
    const vendors = [{ id: 'lexilane', name: 'Lexilane', engagement: 'always', retention: kept }];
    expect(
      check('No AI provider keeps your data.', { providers: [lexilane] }, vendors),
    ).toMatchObject([
      {
        message:
          '"No AI provider keeps your data" is said of every AI provider, and the register says that Lexilane keeps data for 30 days.',
        fix: expect.stringMatching(/contradicts it: `retention` of Lexilane in the register\.$/),
      },
    ]);
  });

  test('several rows are named, and from the fourth on counted', () => {
    const many = (count: number) => ({
      providers: Array.from({ length: count }, (_, index) => ({ ...aurelm, id: `r${index}` })),
    });
    const told = (count: number) => check('No AI provider keeps your data.', many(count))[0];
    expect(told(2)?.message).toMatch(/row `r0` of .* 24 hours; the row `r1` of .* 24 hours\.$/);
    expect(told(3)?.message).toMatch(/`r0`.*; .*`r1`.*; .*`r2` of ai.yaml [^;]* 24 hours\.$/);
    expect(told(5)?.message).toMatch(/`r2`[^;]*24 hours; 2 more rows do not bear it out either\.$/);
    expect(told(5)?.fix).toContain('("all but Aurelm")');
  });

  test('where no row says otherwise, the top of ai.yaml may', () => {
    const top = (ai: object, sentence = 'No AI provider keeps your data.') => check(sentence, ai);
    expect(top({ retention: { policy: 'period' } })).toMatchObject([
      {
        message:
          '"No AI provider keeps your data" is said of every AI provider, and ai.yaml says at its top that prompts and outputs are kept.',
        fix: 'Say in the sentence what is true. If the sentence is right, correct what contradicts it: `retention: { policy: zero }` at the top of ai.yaml.',
      },
    ]);
    expect(top({ retention: { policy: 'zero' } })).toEqual([]);
    expect(top({})).toEqual([]);
    const trained = (training: object) => top({ training }, 'We never train on your data.');
    expect(trained({ customer_data: 'opt-in' })).toMatchObject([
      {
        message:
          '"We never train on your data" is said of every AI provider, and ai.yaml says at its top "opt-in" of training on customer data.',
        fix: expect.stringMatching(
          /: `training: \{ customer_data: never \}` at the top of ai.yaml\.$/,
        ),
      },
    ]);
    expect(trained({ customer_data: 'never' })).toEqual([]);
    expect(top({ training: { customer_data: 'opt-in' }, providers: [lexilane] })).toEqual([]);
  });

  test('what is said of our own models is held against what the top says of them', () => {
    const said = (models?: string, sentence = 'We do not train our own models on your data.') =>
      check(sentence, {
        providers: [aurelm],
        training: { customer_data: 'opt-in', models },
      }).map(({ message }) => message.replace(/^".*" is /, ''));
    const otherwise = [
      'said of the models of the company, and ai.yaml says at its top "opt-in" of training on customer data.',
    ];
    expect(said()).toEqual(otherwise);
    expect(said('ours')).toEqual(otherwise);
    expect(said('all')).toEqual(otherwise);
    expect(said('providers')).toEqual([]);
    for (const sentence of [
      'Your data trains nothing of ours.',
      'Your data trains no models of ours.',
      'No model that we run is trained on your data.',
      'No Ullerbeck-owned model is trained on your data.',
      'We do not train in-house models on your data.',
      'AI providers keep your prompts, and we do not train our own models on your data.',
    ])
      expect(said('ours', sentence), sentence).toEqual(otherwise);
    expect(
      said('ours', 'Neither we nor our providers train their own models on your data.'),
    ).toEqual([
      'said of every AI provider, and the row `drafts` of ai.yaml (Aurelm) says "opt-out" of training on customer data.',
    ]);
    expect(
      check('We never train on your data.', {
        training: { customer_data: 'opt-in', models: 'ours' },
      }),
    ).toHaveLength(1);
  });

  test('a sentence that names a provider is held against that one alone', () => {
    expect(check('Aurelm keeps nothing.')).toMatchObject([
      {
        message:
          '"Aurelm keeps nothing" is said of Aurelm, and the row `drafts` of ai.yaml (Aurelm) says that prompts and outputs are kept for 24 hours.',
        fix: 'Say in the sentence what is true. If the sentence is right, correct what contradicts it: `retention: { policy: zero }` in the row `drafts`.',
      },
    ]);
    expect(check('Aurelm and Lexilane keep none of your prompts.')[0]?.message).toContain(
      'is said of Aurelm and Lexilane, and the row `drafts`',
    );
    const top = { retention: { policy: 'period' }, providers: [lexilane] };
    expect(check('Lexilane keeps nothing.', top)).toEqual([]);
  });

  test('one that names another company, its models or makers speaks of none of the rows', () => {
    const ai = { providers: [{ ...aurelm, makers: ['Vellum Lab'], models: ['Harrow 2'] }] };
    for (const name of ['Keelpost', 'OpenAI', 'Vellum Lab', 'Harrow 2']) {
      expect(check(`Prompts are not stored at ${name}.`, ai), name).toEqual([]);
      expect(check(`Like ${name}, all our AI providers keep nothing.`, ai), name).toHaveLength(1);
    }
    expect(check('Prompts are not stored at Vellum.', ai)).toHaveLength(1);
  });

  test('a text beside a row speaks of that row, beside a feature of its providers', () => {
    const ai = (path: (string | number)[], features: object[] = [{}]) =>
      check([field('Nothing is kept beyond the request', path, 'ai')], {
        providers: [aurelm, lexilane],
        features,
      });
    expect(ai(['providers', 0, 'note'])).toMatchObject([
      { message: expect.stringMatching(/ is said of Aurelm, and the row/) },
    ]);
    expect(ai(['providers', 1, 'note'])).toEqual([]);
    expect(ai(['summary'])).toHaveLength(1);
    expect(ai(['may_see', 1])).toHaveLength(1);
    expect(ai(['features', 0, 'purpose'], [{ providers: ['aurelm'] }])).toHaveLength(1);
    expect(ai(['features', 0, 'purpose'], [{ providers: ['lexilane'] }])).toEqual([]);
    expect(ai(['features', 0, 'purpose'])).toEqual([]);
    const top = { retention: { policy: 'unknown' }, providers: [lexilane] };
    expect(check([field('Nothing is kept', ['providers', 0, 'note'], 'ai')], top)).toEqual([]);
    expect(check([field('Nothing is kept', ['summary'], 'ai')], top)).toHaveLength(1);
  });

  test('names are taken as they are written', () => {
    const named = (name: string, sentence: string) =>
      check(sentence, { providers: [aurelm] }, [{ id: 'aurelm', name, engagement: 'always' }])
        .length;
    expect(named('Aur.lm (x)', 'Aur.lm (x) keeps nothing.')).toBe(1);
    expect(named('Aur.lm', 'Aurelm keeps nothing.')).toBe(0);
    expect(named('Aurelm', 'Aurelmia keeps nothing.')).toBe(0);
    expect(named('Aurelm', 'Éaurelm and aurelm keep nothing.')).toBe(0);
  });

  test('what the company itself keeps is another matter', () => {
    for (const sentence of [
      'We never store your prompts.',
      'We also simply keep no prompts.',
      'Ullerbeck will never keep prompts.',
      'Rounds never stores prompts.',
      'Our own servers never store prompts.',
      'Our support team keeps no prompts.',
      'Prompts are never kept by Ullerbeck.',
      'Prompts are never kept at Rounds.',
      'Prompts are never kept on our servers.',
      'Prompts are not stored with us.',
    ])
      expect(check(sentence), sentence).toEqual([]);
    for (const sentence of [
      'We do not let AI providers keep your prompts.',
      'We promise that prompts are never kept.',
      'The gateway never stores your prompts.',
    ])
      expect(check(sentence), sentence).toHaveLength(1);
    const said = (company: object, sentence: string) =>
      aiWordsContradicted.check(
        contentWith({
          fields: [field(sentence)],
          trust: { site: { company }, ai: { providers: [aurelm] }, subprocessors },
        }),
      ).length;
    expect(said({ name: 'C++ Ltd.' }, 'C++ Ltd. never stores prompts.')).toBe(0);
    expect(said({ name: 'C++ Ltd.' }, 'Rounds never stores prompts.')).toBe(1);
  });

  test('the title, the question and the sentence before tell what "they" are', () => {
    const answer = 'None of them keeps your data.';
    expect(check(answer)).toEqual([]);
    expect(check([question('Do AI providers keep our data?'), field(answer)])).toHaveLength(1);
    expect(check([question('Do printers keep our data?'), field(answer)])).toEqual([]);
    expect(check(`Answers are written by a model. ${answer}`)).toHaveLength(1);
    expect(check([field('By a model.', ['questions', 1, 'answer']), field(answer)])).toEqual([]);
    expect(
      check([question('Do AI providers keep our data?'), field('We never store it.')]),
    ).toEqual([]);
  });

  test('the sentence that follows may take it back', () => {
    const claim = 'No AI provider keeps your data.';
    for (const next of ['The one exception is Aurelm.', 'Only Aurelm does.', 'Unless you opt in.'])
      expect(check(`${claim} ${next}`), next).toEqual([]);
    expect(check(`${claim} We checked.`)).toHaveLength(1);
    expect(
      check([field(claim), field('Only Aurelm does.', ['questions', 1, 'answer'])]),
    ).toHaveLength(1);
  });

  test('what is too long to be a sentence is not read, and without valid files nothing is', () => {
    const claim = 'No AI provider keeps your data';
    expect(check(`${claim} ${'and more '.repeat(200)}`)).toHaveLength(1);
    expect(check(`${claim} ${'and more '.repeat(250)}`)).toEqual([]);
    expect(aiWordsContradicted.check(contentWith({ fields: [field(claim)] }))).toEqual([]);
  });
});
