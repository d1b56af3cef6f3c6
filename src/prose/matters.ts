// What the title of a row speaks of, and whether one sentence speaks of the same: matters of the trade first, then words.
import { alikeTo } from './alike.ts';
import { tradeNames, type TradeName } from './trade-names.ts';
import { unmarked } from './unmarked.ts';
import { isCommon, rootOf, rootsIn, type FoundWord } from './word-roots.ts';

/** One way in which a title can be said. Of each group one root will do. */
export interface Wording {
  matters: string[][];
  words: string[][];
}

/** A text with what it speaks of, found once and asked often. Offsets are those of the text given. */
export interface ReadText {
  /** The text without Markdown marks, of the same length. */
  plain: string;
  found: ReadonlyMap<string, readonly FoundWord[]>;
}

const allMatters = new Set(tradeNames.map(({ matter }) => matter));
const strongMatters = new Set(
  tradeNames.filter(({ narrows }) => !narrows).map(({ matter }) => matter),
);

/** `among` are the only matters that are looked for: most pages have few rows that are not there. */
export function readText(text: string, among: readonly TradeName[] = tradeNames): ReadText {
  const plain = unmarked(text);
  const found = new Map<string, FoundWord[]>();
  for (const word of [
    ...among.flatMap((name) => namesIn(plain, name)),
    ...rootsIn(plain).flatMap(allAlike),
  ]) {
    const others = found.get(word.root);
    if (others) others.push(word);
    else found.set(word.root, [word]);
  }
  return { plain, found };
}

const allAlike = (word: FoundWord): FoundWord[] =>
  alikeTo(word.root).map((root) => (root === word.root ? word : { ...word, root }));

function namesIn(text: string, { matter, pattern, unless }: TradeName): FoundWord[] {
  if (unless?.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    root: matter,
    start: index,
    end: index + words.length,
  }));
}

/** A parenthesis says the title another way. What every page says ("Access control") is no wording at all. */
export function wordingsOf(title: string): readonly Wording[] {
  const known = wordings.get(title) ?? madeOf(title);
  // Several rules read the titles of a page; a process that lives on reads many pages.
  if (wordings.size < 2000) wordings.set(title, known);
  return known;
}
const wordings = new Map<string, readonly Wording[]>();

function madeOf(title: string): Wording[] {
  const asides = [...title.matchAll(/(?<=\()[^()]*(?=\))/g)].map(([aside]) => aside);
  return [title.replace(/\([^()]*\)/g, ' '), ...asides].map(wordingOf).filter(isTelling);
}

function wordingOf(title: string): Wording {
  const named = tradeNames.flatMap((name) => namesIn(title, name));
  const implied = new Set(
    tradeNames
      .filter(({ matter }) => named.some(({ root }) => root === matter))
      .flatMap((name) => name.implied.map(rootOf)),
  );
  const words = rootsIn(title).filter(
    ({ root, start, end }) =>
      !implied.has(root) && !named.some((name) => name.start <= start && end <= name.end),
  );
  const groups = grouped(
    [...named, ...words].sort((a, b) => a.start - b.start),
    title,
  );
  return {
    matters: groups.filter((group) => group.some((root) => allMatters.has(root))),
    words: groups.filter((group) => !group.some((root) => allMatters.has(root))),
  };
}

// "MFA or passkeys": either will do. The same thing said twice is said once.
function grouped(found: readonly FoundWord[], title: string): string[][] {
  const groups: string[][] = [];
  found.forEach(({ root, start }, index) => {
    const before = found[index - 1];
    const joined =
      before && /^\s*(?:or|and\/or|\/)\s*$/i.test(title.slice(before.end, start))
        ? groups.findLast((group) => group.includes(before.root))
        : undefined;
    if (joined) joined.push(root);
    else if (!groups.some((group) => group.includes(root))) groups.push([root]);
  });
  return groups;
}

function isTelling({ matters, words }: Wording): boolean {
  const strong = matters.flat().some((root) => strongMatters.has(root));
  const rare = words.filter((group) => !group.every(isCommon));
  return strong || (rare.length > 0 && words.length > 1);
}

/** Where a text says a wording: the shortest stretch that does. Of a long title, a word in four may be missing. */
export function saidIn(text: ReadText, wording: Wording) {
  const { length } = wording.words;
  return (
    stretchIn(text, wording, length) ?? stretchIn(text, wording, length - Math.floor(length / 4))
  );
}

function stretchIn({ found }: ReadText, { matters, words }: Wording, fewest: number) {
  const hits = [...matters, ...words]
    .flatMap((group, of) =>
      group.flatMap((root) => found.get(root) ?? []).map(({ start, end }) => ({ of, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  // How far apart they may stand, in characters: a matter of the trade is told by its name alone.
  const reach = matters.length > 0 ? 160 : 25 * words.length;
  let best: { start: number; end: number } | undefined;
  hits.forEach(({ start }, first) => {
    const seen = new Set<number>();
    let end = start;
    for (let next = first; ; next += 1) {
      const hit = hits[next];
      if (!hit) return;
      end = Math.max(end, hit.end);
      if (end - start > reach) return;
      seen.add(hit.of);
      const isSaid = matters.every((_, of) => seen.has(of)) && seen.size >= matters.length + fewest;
      if (!isSaid) continue;
      // One name alone: the first of them. Of several, those that stand together.
      if (!best || (seen.size > 1 && end - start < best.end - best.start)) best = { start, end };
      return;
    }
  });
  return best;
}

/** The matters that some titles speak of. */
export function mattersOf(titles: readonly string[]): TradeName[] {
  const named = new Set(titles.flatMap(wordingsOf).flatMap(({ matters }) => matters.flat()));
  return tradeNames.filter(({ matter }) => named.has(matter));
}

/** Whether a title names all that a wording names: the two rows are of one matter. */
export function covers({ found }: ReadText, { matters, words }: Wording): boolean {
  return [...matters, ...words].every((group) => group.some((root) => found.has(root)));
}
