// The languages of the interface, and how the `language` of a site selects one.
// Pages take their words from `site/words.ts`; feeds, commands and tests ask here.
import { english } from './en.ts';
import type { CompleteWords } from './values.ts';

/** Every key with its text, as a language file holds them. `descriptions.ts` says what each is for. */
export type Texts = Complete<typeof english>;
type Complete<Given extends CompleteWords> = Given;

/** The same texts as nested groups: `glance.title` is read as `words.glance.title`. */
export type Words = Grouped<Texts>;

type Grouped<Flat> = {
  [Part in FirstPart<keyof Flat>]: Part extends keyof Flat
    ? Flat[Part]
    : Grouped<Below<Flat, Part>>;
};
// An address is one part of a key, even if it has dots.
type FirstPart<Key> = Key extends `/${string}`
  ? Key
  : Key extends `${infer Part}.${string}`
    ? Part
    : Key;
type Below<Flat, Part> = {
  [
    Key in keyof Flat as Part extends string
      ? Key extends `${Part}.${infer Rest}`
        ? Rest
        : never
      : never
  ]: Flat[Key];
};

/** Reads flat texts as groups. */
export function grouped(texts: Texts): Words {
  const words = {};
  for (const [key, text] of Object.entries(texts)) {
    const address = key.indexOf('./');
    const parts =
      address < 0 ? key.split('.') : [...key.slice(0, address).split('.'), key.slice(address + 1)];
    setAt(words, parts, text);
  }
  return words as Words;
}

function setAt(
  group: Record<string, unknown>,
  [part = '', ...rest]: string[],
  text: unknown,
): void {
  if (rest.length === 0) group[part] = text;
  else setAt((group[part] ??= {}) as Record<string, unknown>, rest, text);
}

const languages: Record<string, Words> = { en: grouped(english) };

/** The language of `site.yaml`, `de-AT` as `de`, if it has words; else English. `tag` is that of the words. */
export function languageOf(language = 'en'): { tag: string; words: Words } {
  const known = chosen.get(language) ?? choose(language);
  chosen.set(language, known);
  return known;
}

// Asked for every word of every page.
const chosen = new Map<string, { tag: string; words: Words }>();

function choose(language: string): { tag: string; words: Words } {
  const base = new Intl.Locale(language).language;
  for (const [tag, words] of [language, base].map((one) => [one, languages[one]] as const))
    if (words) return { tag, words };
  return { tag: 'en', words: languages['en'] as Words };
}

/** The words in a language, by where they are used. */
export function wordsIn(language?: string): Words {
  return languageOf(language).words;
}
