// The questions of a first review of which the content says nothing, in no field and in no text.
import type { Trust } from '../../trust.ts';
import { reviewQuestions, type ReviewQuestion } from '../../vocabulary/review-questions.ts';

/**
 * In the order in which a reviewer asks. "Not stated" must not stand above a text that states it, so a question
 * counts as open only where no text has a word about it; texts are read in English alone, and in another language none is open.
 */
export function unansweredIn(trust: Trust): ReviewQuestion[] {
  if (!/^en\b/.test(trust.site.language ?? 'en')) return [];
  const { changes: _, subprocessors: __, ...read } = trust;
  // An address begins with "https", and says nothing of encryption.
  const text = textsIn(read)
    .join('\n')
    .replaceAll(/https?:\/\/\S+/g, '');
  return Object.entries(reviewQuestions).flatMap(([question, words]) => {
    const one = question as ReviewQuestion;
    return hasField[one](trust) || words.test(text) ? [] : [one];
  });
}

const categoriesOf = ({ data }: Trust) => data.categories ?? [];

const hasField: Record<ReviewQuestion, (trust: Trust) => boolean> = {
  stored: (trust) =>
    [trust.data, ...categoriesOf(trust)].some(({ locations }) => locations !== undefined),
  kept: (trust) =>
    [trust.data, ...categoriesOf(trust)].some(({ retention }) => retention !== undefined),
  encrypted: (trust) => categoriesOf(trust).some(({ encryption }) => encryption !== undefined),
  vendors: ({ subprocessors, recipients, changes, site }) =>
    subprocessors.length + recipients.length + changes.length > 0 ||
    site.subprocessors_complete === true,
  backups: ({ data }) => data.backups !== undefined,
  access: ({ data }) => data.access !== undefined,
  breach: ({ commitments }) =>
    (commitments.commitments ?? []).some(
      ({ event }) => event === 'personal-data-breach' || event === 'incident',
    ),
};

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
