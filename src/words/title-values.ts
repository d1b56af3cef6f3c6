// The values of material fields inside a title: short where that tells them apart, in full where it does not.
import type { Part } from '../derive/journal/sides.ts';
import type { Location, Transfer } from '../trust.ts';
import { isLesserActivity, type MaterialField } from '../vocabulary/material.ts';
import { formatList, lowered } from './format.ts';
import { useText } from './use-text.ts';
import type { Words } from './languages.ts';
import {
  phraseText,
  placeInBrief,
  placePhrase,
  sayingsIn,
  transferPhrase,
  type Sayings,
} from './place-text.ts';

/** What a title needs besides the facts. */
export interface Speech {
  language?: string | undefined;
  /** The title of a data category by its id. */
  titleOf: (category: string) => string;
}

/** A field before and after as text; both say more where they would otherwise say the same. */
export function sidesOf(
  field: MaterialField,
  before: Part,
  after: Part,
  { language, titleOf }: Speech,
  say: Words['titles'],
): [string, string] {
  const sayings = sayingsIn(language);
  const grounds = [...(before.transfers ?? []), ...(after.transfers ?? [])];
  const areas = new Set(grounds.map(({ from }) => from)).size;
  const valueOf = (side: Part, inFull: boolean): string => {
    const { data, locations, transfers, engagement } = side;
    if (data && field === 'data') return formatList(data.map(titleOf)) || say.notStated;
    if (locations && field === 'locations')
      return formatList(locations.map((one) => placeText(one, sayings, inFull)));
    if (transfers && field === 'transfers')
      return formatList(transfers.map((one) => groundText(one, sayings, inFull, areas)));
    if (field === 'engagement' && inFull)
      return say.quoted(useText(side, side, language) ?? say.anyUse);
    if (engagement && field === 'engagement') return say.quoted(sayings.engagement(engagement));
    const text = side[field];
    return typeof text === 'string' ? say.quoted(text) : say.notStated;
  };
  const short: [string, string] = [valueOf(before, false), valueOf(after, false)];
  // The same grounds in another order are told with what each is for.
  const inOrder = (side: Part) =>
    (side.transfers ?? []).map((one) => groundText(one, sayings, false, areas)).sort();
  const isReordered = field === 'transfers' && `${inOrder(before)}` === `${inOrder(after)}`;
  // A place for backups or support alone is not said to be one for everything.
  const places = [...(before.locations ?? []), ...(after.locations ?? [])];
  const isLess =
    field === 'locations' && places.some(({ activity }) => activity && isLesserActivity(activity));
  const isAlike = isReordered || short[0] === short[1];
  return isLess || isAlike ? [valueOf(before, true), valueOf(after, true)] : short;
}

function placeText(location: Location, sayings: Sayings, inFull: boolean): string {
  return phraseText((inFull ? placePhrase : placeInBrief)(location, sayings));
}

// A ground stands inside a sentence, so what it is for follows it. The area that data leaves is named where there are several.
function groundText(one: Transfer, sayings: Sayings, inFull: boolean, areas: number): string {
  const text = sayings.mechanism(one.mechanism);
  const from = areas > 1 ? [lowered(sayings.from(one.from))] : [];
  const more = inFull ? transferPhrase(one, sayings).remarks : '';
  return phraseText({ text, remarks: [...from, ...(more === '' ? [] : [more])].join('; ') });
}
