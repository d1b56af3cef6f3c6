// How tall a part of a page will be on a phone, before a browser has laid it out: what its text and its rows can tell.

// In rem. What stands in one column there: a row of a table with its name, each labelled cell below it, pairs, items.
const own = 4;
// Margin, border and padding of a record: the expected height is that of its content.
const gap = 4.5;
const perCharacter = 0.062;
const perTag: readonly (readonly [tag: RegExp, rem: number])[] = [
  [/<tr\b/g, 4.7],
  [/\sdata-label=/g, 1.6],
  [/<dt\b/g, 1.4],
  [/<li\b/g, 1.1],
];

/**
 * Height in rem of `html` in one narrow column, as a guess on the high side: what turns out taller than it was taken for
 * would lie over what follows until it is drawn. The figures are fitted to the parts of the four examples: 320 to 430
 * CSS pixels wide, none is taller than guessed by more than the gap below it, and together they are guessed a third
 * too tall. A part that holds such parts (`data-rem`) is as tall as they are together.
 */
export function expectedHeight(html: string): number {
  const parts = [...html.matchAll(/\sdata-rem="(\d+)"/g)].map(([, rem]) => gap + Number(rem));
  const { length } = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  const tags = perTag.map(([tag, rem]) => (html.match(tag)?.length ?? 0) * rem);
  const within = parts.length > 0 ? parts : [length * perCharacter, ...tags];
  // Fives, since like figures compress: they are in the bytes that arrive first.
  return Math.ceil(within.reduce((sum, rem) => sum + rem, own) / 5) * 5;
}
