// Values of material fields as text, one text for each element of a list.
import type { Describe } from '../derive/journal/diff.ts';
import type { Material, Trust } from '../trust.ts';
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

/** In the words of the trust center's language, as pages and feeds show them. */
export function describerOf(trust: Trust): Describe {
  const say = sayingsIn(trust.site.language);
  const { noCustomerData } = wordsIn(trust.site.language).changes.register;
  return describe(
    trust,
    { ...say, mechanism: (value) => capitalise(say.mechanism(value)) },
    noCustomerData,
  );
}

/** As the values are written in the content, for terminals, comments and tables. */
export function plainValuesOf(trust: Pick<Trust, 'data'>): Describe {
  return describe(trust, asWritten, String);
}

function describe(
  trust: Pick<Trust, 'data'>,
  say: Sayings,
  noData: (reason: string) => string,
): Describe {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const says: { [Field in keyof Material]-?: (value: NonNullable<Material[Field]>) => string[] } = {
    name: (name) => [name],
    legal_name: (name) => [name],
    purpose: (purpose) => [purpose],
    data: (ids) => ids.map((id) => titles.get(id) ?? id),
    locations: (locations) => locations.map((one) => phraseText(placePhrase(one, say))),
    transfers: (transfers) => transfers.map((one) => phraseText(transferPhrase(one, say))),
    engagement: (engagement) => [say.engagement(engagement)],
    no_data: (reason) => [noData(reason)],
  };
  return (field, value) => (says[field] as (value: unknown) => string[])(value);
}
