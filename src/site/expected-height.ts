// How tall a part of a page will be on a phone, before a browser has laid it out: what its text alone can tell.

/**
 * Height in rem of `html` in one narrow column, as a rough guess on the high side: what turns out taller than it was taken
 * for would lie over what follows until it is drawn. Of the sections and the records of the examples, 320 to 430 px wide,
 * none is taller by more than the gap below it, and together they are guessed a third too tall.
 */
export function expectedHeight(html: string): number {
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  const count = (tag: RegExp) => html.match(tag)?.length ?? 0;
  // A cell of a table stands on a line of its own there, under its label; a pair of a list now and then.
  return Math.round(10 + text.length * 0.075 + count(/<t[dh]\b/g) + count(/<dt\b/g) * 0.5);
}
