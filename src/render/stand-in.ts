// What stands in a page for the day and for the names of style sheets, which name the day, too, while pages are rendered: pages
// that differ in nothing else can then be kept for other days. Both are put back in the finished text.
import type { Day } from '../day.ts';

export interface StandIn {
  /** The day that pages print as theirs until it is put back. */
  shownDay: Day;
  /** The address of a style sheet until it is put back. */
  addressOf(sheet: string): string;
  putBack(text: string): string;
}

/** What is put back. */
interface Real {
  asOf: Day;
  formatDay(day: Day): string;
  /** The addresses of the style sheets by their names. */
  addresses: ReadonlyMap<string, string>;
}

/**
 * Undefined where the day is printed with marks that a page or its Markdown may write in another way. Neither the day nor the
 * addresses occur in `content`, the text of everything that the pages are made of.
 */
export function standInFor(
  content: string,
  { asOf, formatDay, addresses }: Real,
): StandIn | undefined {
  const year = years.find((one) => !textsIn(one, formatDay).some((text) => content.includes(text)));
  if (year === undefined) return undefined;
  const [shownDay, printed, folder] = textsIn(year, formatDay);
  const days = [
    [shownDay, asOf],
    [printed, formatDay(asOf)],
  ] as const;
  if (!days.flat().every((text) => plain.test(text))) return undefined;
  const addressOf = (sheet: string) => `${folder}${sheet}`;
  const pairs = [
    ...days,
    ...[...addresses].map(([sheet, address]) => [addressOf(sheet), address] as const),
  ];
  return {
    shownDay,
    addressOf,
    putBack: (text) => pairs.reduce((held, [from, to]) => held.replaceAll(from, () => to), text),
  };
}

/** A day of a year, which is the same on all days; the same as pages print it; and the folder of style sheets. */
function textsIn(year: string, formatDay: Real['formatDay']): [Day, string, string] {
  const day = `${year}-09-28`;
  return [day, formatDay(day), `/${year}/`];
}

const years = Array.from({ length: 50 }, (_, index) => String(9973 - index));
const plain = /^[\p{L}\d][\p{L}\d.,/ -]*$/u;
