// Values of material fields as text, one text for each element of a list.
import type { Describe, Described } from '../derive/journal/diff.ts';
import { useIn, type Part } from '../derive/journal/sides.ts';
import type { Trust } from '../trust.ts';
import { capitalise } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';
import {
  asWritten,
  phraseText,
  placePhrase,
  sayingsIn,
  transferPhrase,
  type Sayings,
} from '../words/place-text.ts';
import { useLines } from '../words/use-text.ts';

/** In the words of the trust center's language, as pages and feeds show them. */
export function describerOf(trust: Trust): Describe {
  const say = sayingsIn(trust.site.language);
  const { register } = wordsIn(trust.site.language).changes;
  return describe(
    trust,
    { ...say, mechanism: (value) => capitalise(say.mechanism(value)) },
    { noData: register.noCustomerData, unnamed: register.unnamed },
    (side) => useLines(side, side, trust.site.language),
  );
}

/** As the values are written in the content, for terminals, comments and tables. */
export function plainValuesOf(trust: Pick<Trust, 'data'>): Describe {
  return describe(trust, asWritten, { noData: String, unnamed: String }, (side) => [
    ...(side.engagement === undefined ? [] : [side.engagement]),
    ...Object.entries(useIn(side)).map(([field, value]) => `${field}: ${String(value)}`),
  ]);
}

function describe(
  trust: Pick<Trust, 'data'>,
  say: Sayings,
  { noData, unnamed }: Record<'noData' | 'unnamed', (text: string) => string>,
  use: (side: Part) => string[],
): Describe {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const says: { [Field in keyof Described]: (value: Described[Field]) => string[] } = {
    name: (name) => [name],
    legal_name: (name) => [name],
    purpose: (purpose) => [purpose],
    data: (ids) => ids.map((id) => titles.get(id) ?? id),
    locations: (locations) => locations.map((one) => phraseText(placePhrase(one, say))),
    transfers: (transfers) => transfers.map((one) => phraseText(transferPhrase(one, say))),
    engagement: (engagement) => [say.engagement(engagement)],
    no_data: (reason) => [noData(reason)],
    unnamed: (how) => [unnamed(how)],
    use,
  };
  return (field, value) => (says[field] as (value: unknown) => string[])(value);
}
