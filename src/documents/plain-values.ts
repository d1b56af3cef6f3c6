// Values of material fields as plain text, an element of a list apart from the next: for terminals, comments, tables.
import type { Material, Trust } from '../trust.ts';
import type { Describe } from '../derive/journal/diff.ts';

type Location = NonNullable<Material['locations']>[number];
type Transfer = NonNullable<Material['transfers']>[number];

/** Says values as they are written in the content, categories of data by their titles. */
export function plainValuesOf(trust: Pick<Trust, 'data'>): Describe {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const says: { [Field in keyof Material]-?: (value: NonNullable<Material[Field]>) => string[] } = {
    name: (name) => [name],
    legal_name: (name) => [name],
    purpose: (purpose) => [purpose],
    data: (ids) => ids.map((id) => titles.get(id) ?? id),
    locations: (locations) => locations.map(locationText),
    transfers: (transfers) => transfers.map(transferText),
    engagement: (engagement) => [engagement],
  };
  return (field, value) => (says[field] as (value: unknown) => string[])(value);
}

function locationText({ country, region, place, selection, activity, note, ...rest }: Location) {
  const where = [place, country, region, selection].filter((part) => part !== undefined);
  const standard =
    rest.default === undefined ? undefined : rest.default ? 'default' : 'not default';
  return withRemarks(where.join(', '), [activity, standard, note]);
}

function transferText({ from, mechanism, module, role, note }: Transfer): string {
  return withRemarks(`${from}: ${mechanism}`, [module && `module ${module}`, role, note]);
}

function withRemarks(text: string, remarks: (string | undefined)[]): string {
  const said = remarks.filter((remark) => remark !== undefined);
  return said.length === 0 ? text : `${text} (${said.join('; ')})`;
}
