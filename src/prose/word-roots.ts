// The significant words of a title or a sentence, folded so that "encrypted" and "encryption" are one: what two texts share.

export interface FoundWord {
  root: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Words that say something, in their order. Hyphens part words; "customer’s" is "customer". */
export function rootsIn(text: string): FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({
      root: rootOf(word),
      start: index,
      end: index + word.length,
      word: word.toLowerCase(),
    }))
    .filter(({ word }) => word.length > 1 && !empty.has(word))
    .map(({ word: _, ...found }) => found);
}

const roots = new Map<string, string>();

/** "Provisioned", "provisioning" and "provisions" have one root, as have "yearly", "annual" and "year". No root is a word to print. */
export function rootOf(word: string): string {
  const known = roots.get(word) ?? rooted(word.toLowerCase());
  // A text can be a mebibyte of words that no other text has.
  if (roots.size < 5000) roots.set(word, known);
  return known;
}

function rooted(small: string): string {
  const whole = same.get(small) ?? same.get(singular(small)) ?? singular(small);
  // What is longer than any word has no ending to take off.
  if (whole.length <= 3 || whole.length > 40) return whole;
  const verb = whole
    .replace(/ied$|ying$/, 'y')
    .replace(/(?<=..[aeiouy].*|[aeiouy].{2,})(?<!e)(?:ed|ing)$/, '');
  return verb
    .replace(/(?<=.{3}[st])ion$/, '')
    .replace(/(?<=.{4})ment$/, '')
    .replace(/e$/, '')
    .replace(/(?<=.{3})at$/, '')
    .replace(/ific$/, 'ify')
    .replace(/(?<=..)iz$/, 'is')
    .replace(/([^aeiou])\1$/, '$1');
}

const singular = (word: string) =>
  !word.endsWith('s')
    ? word
    : word
        .replace(/(?<=..)ies$/, 'y')
        .replace(/(?<=ss|sh|ch|x)es$/, '')
        .replace(/(?<=.{2}[^sui])s$/, '');

/** Roots that many rows and sentences share: on their own they tell no row from another. */
export const isCommon = (root: string) => common.has(root);

const listed = (words: string) => words.trim().split(/\s+/);

const same = new Map(
  [
    'keep kept',
    'send sent',
    'build built',
    'write wrote written',
    'month monthly',
    'day daily',
    'certify certificate',
    'retain retention',
    'center centre',
    'dual two',
    'automatic automatically',
  ].flatMap((line) => {
    const [first, ...others] = line.split(' ') as [string, ...string[]];
    return others.map((other) => [other, first] as const);
  }),
);

const empty = new Set(
  listed(`
    an the of and or for to in on by with from at as is are be been being was were it its this that these those there
    our your their his her we you they us who whom whose which what where how than then so such per via
    each every all any both either also only just more most other another own same once one
    has have had having do does did can could may might must shall should will would
    ins outs ups use uses used using make makes made see sees seen give gives given get gets offer offers offered support supports supported
    provide provides provided keep keeps kept hold holds held before after during through throughout into onto within between
    against about over under across out up down off again new now today currently always ever well way
  `),
);

const common = new Set(
  listed(`
    data access control security secure encryption backup customer client user member owner person people employee staff
    admin administrator account organization organisation workspace tenant team company vendor provider subprocessor
    system service product platform application app software feature tool page site website
    policy process procedure management information log logging audit test review report monitoring protection privacy
    compliance certification risk network database server cloud infrastructure environment production storage store
    file record content document message request response change plan contract enterprise business
    level type part place time day month year country region eu us uk eea european germany europe
    sign signing login authentication password session key name number list export import delete deletion
    internal external public private full standard safe protect process processing
  `).map(rootOf),
);
