// ai.yaml: which models, through whom, what they may see, whether anything is learned from it or kept.
import type { z } from 'zod';
import {
  duration,
  flag,
  id,
  list,
  markdown,
  oneOf,
  record,
  phrase,
  reference,
  text,
} from '../fields/fields.ts';
import { allow } from '../fields/parts.ts';

const trainingValues = ['never', 'opt-in', 'opt-out', 'always', 'unknown'] as const;

const providerRetention = record(
  {
    policy: oneOf(['zero', 'period', 'unknown'], 'Zero data retention, a period, or not known.'),
    for: duration('The period.', '30 days').optional(),
    in_contract: oneOf(['yes', 'on-request', 'no'], 'Whether it stands in a contract.').optional(),
    note: text('What a reader has to know.', 'Nothing is kept beyond the live request').optional(),
  },
  'How long providers keep prompts and outputs.',
);

const provider = record(
  {
    id: id('Permanent name of the row.', 'gateway-models'),
    subprocessor: reference(['subprocessor'], 'The vendor.', 'openrouter'),
    via: reference(['subprocessor'], 'The gateway that fronts it.', 'openrouter').optional(),
    route: record(
      {
        kind: oneOf(
          ['direct-api', 'gateway', 'cloud-platform'],
          'The provider’s own API, a gateway that passes calls on, or a cloud platform that hosts the models.',
        ).optional(),
        service: text('The service through which it is called.', 'Vertex AI').optional(),
        share: oneOf(
          ['all', 'most', 'some', 'fallback'],
          'How much of the AI calls go this way: all, most, some, or only when another route fails.',
        ).optional(),
      },
      'The way by which calls reach the provider.',
    ).optional(),
    account: oneOf(
      ['ours', 'customer'],
      'Whose account or key is used with this provider.',
    ).optional(),
    models: list(text('A model or model family.', 'Text embedding'), 'Models used.').optional(),
    makers: list(
      text('Who made the model, behind a gateway.', 'Mistral'),
      'Makers of the models, where a gateway fronts several.',
    ).optional(),
    used_for: text('What for.', 'Drafting replies').optional(),
    default: flag('Whether it is used unless the customer chooses otherwise.', true).optional(),
    default_for: list(
      text('A task or part of the product.', 'The copilot'),
      'For what it is the default model. Unlike `default`, it does not say that the customer can choose.',
    ).optional(),
    trains_on_customer_data: oneOf(
      trainingValues,
      'Whether this provider trains on customer data.',
    ).optional(),
    training_limited_to: phrase(
      'The models of which that is said, where it is not said of all.',
      'general foundation models',
    ).optional(),
    retention: providerRetention.optional(),
    note: text('What a reader has to know.', 'Called directly').optional(),
    allow,
  },
  'One provider of models.',
);

const feature = record(
  {
    id: id('Permanent name of the row.', 'reply-drafts'),
    title: text('The feature.', 'Reply drafts'),
    purpose: text('What it does.', 'Suggests an answer').optional(),
    may_see: list(
      text('What it may read.', 'The message being answered'),
      'What it may see.',
    ).optional(),
    data: list(
      reference(['data'], 'A category of data.', 'messages'),
      'Categories of data that it may see.',
    ).optional(),
    never_sees: list(text('What it never reads.', 'Attachments'), 'What it never sees.').optional(),
    personal: oneOf(
      ['yes', 'no', 'when-in-input'],
      'Whether it processes personal data.',
    ).optional(),
    off_by_default: flag('Whether it has to be switched on.', true).optional(),
    can_be_disabled: flag('Whether a customer can switch it off.', true).optional(),
    providers: list(
      reference(['subprocessor'], 'A vendor.', 'openrouter'),
      'Providers it uses.',
    ).optional(),
    allow,
  },
  'One feature that uses a model.',
);

export const ai = record(
  {
    summary: markdown('The matter in a paragraph.', 'Calls go through one gateway.').optional(),
    training: record(
      {
        customer_data: oneOf(
          trainingValues,
          'Whether models are trained on customer data, by us or for us.',
        ),
        models: oneOf(
          ['ours', 'providers', 'all'],
          'Whose models this is said of: our own, the providers’, or all.',
        ).optional(),
        limited_to: phrase(
          'The models of which this is said, where it is not said of all: a denial of some is not printed as "Never".',
          'general foundation models',
        ).optional(),
        scope: text('For whom the choice is made.', 'Per workspace').optional(),
        revocable: flag('Whether consent can be taken back at any time.', true).optional(),
        note: text('What a reader has to know.', 'We own no models').optional(),
      },
      'Training on customer data.',
    ).optional(),
    retention: providerRetention.optional(),
    account: oneOf(
      ['ours', 'customer'],
      'Whose accounts or keys are used with the providers. `customer`: there is no account of ours to choose instead.',
    ).optional(),
    customer_choice: record(
      {
        choice: oneOf(
          ['none', 'choose-provider', 'own-key', 'opt-out'],
          'What customers can choose.',
        ),
        note: text('What a reader has to know.', 'Your own account, not ours').optional(),
      },
      'Whether customers choose provider or model.',
    ).optional(),
    redaction: text(
      'What is removed before a model sees it, and what is not.',
      'No automatic redaction',
    ).optional(),
    may_see: list(
      text('What a model may read.', 'The message being answered'),
      'What AI features may see, all together.',
    ).optional(),
    providers: list(provider, 'Providers and models.').optional(),
    features: list(feature, 'Features, and what they may see.').optional(),
    allow,
  },
  'Artificial intelligence.',
);

export type Ai = z.output<typeof ai>;
