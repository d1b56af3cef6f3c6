// Finds figures that stand in a text by hand although a field holds them, and under `bind: strict` every figure by hand.
import { lengthsIn } from '../../prose/numbers.ts';
import { unmarked } from '../../prose/unmarked.ts';
import { figuresOf, type Figure } from '../../references/references.ts';
import { claimedSentences } from './claimed-sentences.ts';
import { everyFigure } from './every-figure.ts';
import {
  countedIn,
  figuresAround,
  handWritten,
  isHeld,
  proseOf,
  promisedIn,
  sharesPromisedIn,
  vendorsInUse,
  type HandWritten,
} from './figures-in-texts.ts';
import { namesOf } from './names-in-texts.ts';
import type { Content, PlacedField, Rule, RuleFinding } from '../rule.ts';

export const bareFigure: Rule = {
  code: 'bare-figure',
  severity: 'hint',
  group: 'wording',
  reason:
    'A figure that stands in a field and once more in a text is right until one of the two changes. A reference such as `${commitment/breach-notice.within}` prints what the field says, so that the page cannot disagree with itself, in any language. With `bind: strict` in site.yaml every length of time, every "once a week", every day, percentage and count of vendors in a text, and every name of a vendor, framework or place has to be a reference, and this is an error; where it is none, the `allow` of the record says why it stands there.',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const texts = handWritten(content);
    const figures = figuresOf(trust);
    const inUse = vendorsInUse(content);
    const held = claimedSentences(texts, ['disclosure']).flatMap((sentence) => [
      ...promisedIn(sentence, trust),
      ...sharesPromisedIn(sentence, figures),
      ...countedIn(sentence, inUse),
    ]);
    const prose = texts.fields.filter(isProse);
    const own = prose.flatMap((field) => ofItsRecord(field, content, figures));
    const known = withoutDoubles([...held, ...own]);
    const isStrict = trust.site.bind === 'strict';
    const all = isStrict
      ? withoutDoubles([...known, ...prose.flatMap(byHandIn(content, figures, inUse))])
      : known;
    return all.map((one) => findingFor(one, isStrict));
  },
};

// The journal is a snapshot, and what the register says of a vendor is material: a change of it is announced.
const isProse = ({ stem, meaning, place }: PlacedField) =>
  (meaning.role === 'text' || meaning.role === 'markdown') &&
  stem !== 'changes' &&
  !['name', 'legal_name', 'purpose', 'version', 'title_of'].includes(String(place.path.at(-1))) &&
  !place.path.includes('frameworks');

/** A length that one field of the same record holds. */
function ofItsRecord(
  field: PlacedField,
  content: Content,
  figures: readonly Figure[],
): HandWritten[] {
  const text = proseOf(field);
  // The promises of site.yaml are told apart by their matter.
  if (field.stem === 'site' || !/\d/.test(text)) return [];
  const lengths = lengthsIn(unmarked(text), content.trust?.site.language);
  if (lengths.length === 0) return [];
  const around = figuresAround(field, content, figures);
  return lengths.flatMap(({ length, start, end }) => {
    const [one, another] = around.filter(
      ({ kind, value }) => kind === 'length' && isHeld(value, length),
    );
    return one && !another
      ? [{ field, words: text.slice(start, end), names: [one.name], sure: true }]
      : [];
  });
}

/** What `bind: strict` refuses. */
function byHandIn(content: Content, figures: readonly Figure[], inUse: number) {
  const language = content.trust?.site.language ?? 'en';
  const named = namesOf(content);
  return (field: PlacedField): HandWritten[] => [
    ...everyFigure(field, language, figures, inUse),
    ...named(field),
  ];
}

// Of two findings at the same words the first knows more of the matter.
function withoutDoubles(all: readonly HandWritten[]): HandWritten[] {
  const seen = new Set<string>();
  return all.filter(({ field: { place }, words }) => {
    const key = [place.file, ...place.path, words].join('\0');
    return !seen.has(key) && seen.add(key);
  });
}

function findingFor({ field, words, names, sure }: HandWritten, isStrict: boolean): RuleFinding {
  const [name, another] = names;
  const shown = words.replace(/\s+/g, ' ');
  const rewrite = sure && another === undefined && isPlain(words) ? `\${${name}}` : undefined;
  return {
    ...(isStrict && { severity: 'error' as const }),
    place: { ...field.place, words },
    message:
      name === undefined
        ? `"${shown}" is written by hand, and no field holds it.`
        : `"${shown}" is written by hand, and ${listed(names)} ${another ? 'hold' : 'holds'} it.`,
    fix:
      name === undefined
        ? `Give it a field and refer to that, or say ${allowed}`
        : sure && !another
          ? `Write \`\${${name}}\`. It prints what the field says.`
          : `Write the reference that is meant, such as \`\${${name}}\`; or, if it is none of them, say ${allowed}`,
    ...(rewrite !== undefined && { rewrite }),
  };
}

const allowed = 'on the record why it stands here: `allow: { bare-figure: … }`.';

// What a reference prints reads as "72 hours", "99.8 %", "11" and "Keelpost": other words are left to their author.
const isPlain = (words: string) => !/\w-\w+$|\(\d|\n/.test(words);

const listed = (names: readonly string[]) =>
  names
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(', ') + (names.length > 3 ? ' and more' : '');
