// Finds denials that a field makes of everything and the words beside it of some models only.
import { phrase } from '../../prose/compiler.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const denialLimitedInWords: Rule = {
  code: 'denial-limited-in-words',
  severity: 'warning',
  group: 'wording',
  reason:
    'A company that trains no general foundation models on customer data may train others. `customer_data: never` is printed as "Never", so a limit that stands only in a note beside it is read by few, and by no program. With `limited_to` the page prints "Not for general foundation models" instead.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const { training, providers } = trust.ai;
    const inAi = (...path: (string | number)[]) => ({ file: 'ai.yaml', path });
    const isFull = training?.customer_data === 'never' && training.limited_to === undefined;
    const isOfAll = training?.models === undefined || training.models === 'all';
    return [
      ...(isFull && isOfAll
        ? (['scope', 'note'] as const).flatMap((key) =>
            limitIn(training[key], inAi('training', key), 'limited_to'),
          )
        : []),
      ...(providers ?? []).flatMap((row, index) =>
        row.trains_on_customer_data === 'never' && row.training_limited_to === undefined
          ? limitIn(row.note, inAi('providers', index, 'note'), 'training_limited_to')
          : [],
      ),
      ...(trust.data.not_stored ?? []).flatMap(({ id, never, limited_to, ...row }) =>
        never === 'used-for-training' && limited_to === undefined
          ? (['title', 'note'] as const).flatMap((key) =>
              limitIn(row[key], placeOf('not-stored', id, [key]), 'limited_to'),
            )
          : [],
      ),
    ];
  },
};

// "general foundation models", "Acme-owned models", "models that Acme owns"; "We own no models" limits nothing.
const some =
  'general([- ]purpose)?|foundation(al)?|large language|language|generative|base|frontier|shared|public|third[- ]party|(our|their|its) own|[a-zÀ-ž]+-owned';
const limit = phrase(
  `(${some})[ ,]+([a-zÀ-ž]+[ ,]+){0,2}models?|models (that|which) [a-zÀ-ž]+ (owns?|makes?|sells?|offers?)`,
  { flags: 'i' },
);

function limitIn(
  text: string | undefined,
  place: RuleFinding['place'],
  key: string,
): RuleFinding[] {
  const words = text === undefined ? undefined : limit.exec(text)?.[0];
  if (words === undefined) return [];
  return [
    {
      place: { ...place, words },
      message: `The field denies training on customer data for all models, and these words for "${words}" only. The page prints "Never".`,
      fix: `Write what the denial is limited to beside it, \`${key}: ${words}\`; or take the limit out of the words, if it holds for all.`,
    },
  ];
}
