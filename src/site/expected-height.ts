// How tall a section will be on a phone, before a browser has laid it out: what its text alone can tell.

/**
 * Height in rem of `html` in one narrow column, as a rough guess on the high side: a section that turns out taller than
 * it was taken for would lie over the next one until it is drawn. Of the sections of the examples, 320 to 430 px wide,
 * none is taller by more than the gap below it, and together they are guessed a third too tall.
 */
export function expectedHeight(html: string): number {
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  // A cell of a table stands on a line of its own there, under its label.
  const cells = html.match(/<(?:td|th)\b/g)?.length ?? 0;
  return Math.round(10 + text.length * 0.075 + cells);
}
