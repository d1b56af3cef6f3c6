// The questions of a first review of which the content says nothing, in no field and in no text.
import type { Trust } from '../../trust.ts';
import { isToCustomers } from '../../vocabulary/told.ts';
import { reviewQuestions, type ReviewQuestion } from '../../vocabulary/review-questions.ts';

/**
 * In the order in which a reviewer asks. A question is answered by a field, or by a text that is about it; a word of it
 * in a text about something else is no answer. Texts are read in English alone, and in another language none is open.
 */
export function unansweredIn(trust: Trust): ReviewQuestion[] {
  if (!/^en\b/.test(trust.site.language ?? 'en')) return [];
  const sentences = sentencesIn(trust);
  return questions.filter(
    (question) => !hasField[question](trust) && !sentences.some((one) => isAbout(question, one)),
  );
}

const questions = Object.keys(reviewQuestions) as ReviewQuestion[];

/** Whether a sentence, or a title, is about what the question asks. */
function isAbout(question: ReviewQuestion, sentence: string): boolean {
  const answers: readonly { says: RegExp; unless?: RegExp }[] = reviewQuestions[question];
  return answers.some(({ says, unless }) => says.test(sentence) && !unless?.test(sentence));
}

const categoriesOf = ({ data }: Trust) => data.categories ?? [];
const promisesOf = ({ commitments }: Trust) => commitments.commitments ?? [];
const isNamed = ({
  country,
  region,
  place,
}: Partial<Record<'country' | 'region' | 'place', unknown>>) =>
  [country, region, place].some((one) => one !== undefined);

const hasField: Record<ReviewQuestion, (trust: Trust) => boolean> = {
  stored: (trust) =>
    [trust.data, ...categoriesOf(trust)].some(({ locations }) => locations !== undefined) ||
    // Where the vendor that keeps the data has it, the data is.
    trust.subprocessors.some(
      ({ purpose, locations = [] }) => keepsData.test(purpose ?? '') && locations.some(isNamed),
    ),
  kept: (trust) =>
    [trust.data, ...categoriesOf(trust)].some(
      ({ retention, deletion }) => (retention ?? deletion?.within) !== undefined,
    ) ||
    promisesOf(trust).some(({ event, within }) => event === 'deletion' && within !== undefined),
  encrypted: (trust) => categoriesOf(trust).some(({ encryption }) => encryption !== undefined),
  vendors: ({ subprocessors, recipients, changes, site }) =>
    subprocessors.length + recipients.length + changes.length > 0 ||
    site.subprocessors_complete === true,
  backups: (trust) =>
    trust.data.backups !== undefined || promisesOf(trust).some(({ event }) => event === 'restore'),
  access: ({ data }) => data.access !== undefined,
  breach: (trust) =>
    promisesOf(trust).some((promise) => breaches.has(promise.event) && isToCustomers(promise)),
};

const breaches = new Set<unknown>(['personal-data-breach', 'incident']);
const keepsData = /\b(?:host(?:s|ed|ing)?|databases?|storage|stores?|infrastructure|cloud)\b/i;

// Names, addresses and lists of things: no statement of the company about the question.
const silentKeys: ReadonlySet<string> = new Set([
  ...[
    'id',
    'url',
    'email',
    'order',
    'theme',
    'feed',
    'links',
    'channels',
    'endpoints',
    'control',
    'item',
  ],
  ...['contains', 'events', 'purposes', 'include', 'may_see', 'subjects', 'used_for'],
]);

function sentencesIn(trust: Trust): string[] {
  // What a document says, a reader of the page does not see; what a vendor does is said in its row.
  const { changes: _, subprocessors: __, recipients: ___, documents: ____, ...read } = trust;
  return textsIn(read).flatMap((text) =>
    text
      .replaceAll(/https?:\/\/\S+/g, '')
      .split(/(?<=[.!?;])\s+|\n\s*(?:\n|[-*|]|\d+\.)\s*/)
      .map((sentence) => sentence.trim()),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (silentKeys.has(key) ? [] : textsIn(one)));
}
