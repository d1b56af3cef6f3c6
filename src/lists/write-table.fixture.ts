// Records as a table of a list, in the words and forms that published lists use.
import type { Subprocessor } from '../trust.ts';

export type Format = 'csv' | 'semicolons' | 'tsv' | 'md' | 'html';
export const formats: readonly Format[] = ['csv', 'semicolons', 'tsv', 'md', 'html'];
export const nameOf = (format: Format) => `list.${format === 'semicolons' ? 'csv' : format}`;

type Vendor = Omit<Subprocessor, 'id'>;
type Location = NonNullable<Subprocessor['locations']>[number];
type Transfer = NonNullable<Subprocessor['transfers']>[number];

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const areas: Record<string, string> = {
  EU: 'European Union',
  EEA: 'EEA',
  NA: 'North America',
  LATAM: 'Latin America',
  APAC: 'Asia-Pacific',
  MEA: 'Middle East and Africa',
  global: 'Global',
};
const grounds: Record<string, string> = {
  'none-required': 'None required',
  'scc-2021-914': 'Standard Contractual Clauses',
  dpf: 'EU-U.S. Data Privacy Framework',
  'dpf-uk-extension': 'UK Extension to the EU-U.S. DPF',
  'dpf-swiss': 'Swiss-U.S. DPF',
  adequacy: 'Adequacy decision',
  'uk-idta': 'IDTA',
  'uk-addendum': 'UK Addendum',
  'bcr-processor': 'Binding Corporate Rules',
};

export function placeText({ country, region, selection, activity, place, note }: Location): string {
  const area = country ? (countries.of(country) ?? country) : region ? areas[region] : selection;
  const remarks = [country || region ? selection : undefined, activity, note].filter(Boolean);
  const where = `${place ? `${place}, ` : ''}${area}`;
  return remarks.length > 0 ? `${where} (${remarks.join('; ')})` : where;
}

const groundText = ({ mechanism, module }: Transfer) =>
  `${grounds[mechanism]}${module ? ` (Module ${module})` : ''}`;

function addressText({ address }: Vendor): string | undefined {
  if (!address) return undefined;
  const town = [address.postal_code, address.city].filter(Boolean).join(' ');
  return [...address.lines, town, countries.of(address.country)].join(', ');
}

/** Heads with the cell of each; a column that no vendor fills is left out. */
const columns: readonly [string, (vendor: Vendor, titles: Record<string, string>) => unknown][] = [
  ['Sub-processor', ({ name }) => name],
  ['Legal entity', ({ legal_name }) => legal_name],
  ['Purpose of processing', ({ purpose }) => purpose],
  [
    'Categories of personal data',
    ({ data }, titles) => data?.map((id) => titles[id] ?? id).join(', '),
  ],
  ['Location(s)', ({ locations }) => locations?.map(placeText).join('; ')],
  ['Transfer mechanism', ({ transfers }) => transfers?.map(groundText).join(', ')],
  ['Engagement', ({ engagement }) => engagement],
  ['Products', ({ products }) => products?.join(', ')],
  ['Parent company', ({ parent }) => parent],
  ['Affiliate', ({ affiliate }) => affiliate && 'Yes'],
  ['Address', addressText],
  ['Contact', ({ contact }) => contact && [contact.email, contact.url].filter(Boolean).join(', ')],
  ['DPA', ({ dpa }) => dpa],
  ['Sub-processor list', ({ own_subprocessors }) => own_subprocessors],
  ['Notes', ({ note }) => note],
];

export function tableText(
  vendors: readonly Vendor[],
  titles: Record<string, string>,
  format: Format,
): string {
  const cells = vendors.map((vendor) =>
    columns.map(([, cell]) => String(cell(vendor, titles) ?? '')),
  );
  const used = columns.flatMap((_, index) => (cells.some((row) => row[index]) ? [index] : []));
  const rows = [columns.map(([head]) => head), ...cells].map((row) =>
    used.map((index) => row[index] ?? ''),
  );
  return writers[format](rows);
}

const separated = (mark: string) => (rows: readonly string[][]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join('\r\n');

const markdownCell = (text: string) =>
  /^https:\S+$/.test(text)
    ? `[Link](<${text}>)`
    : text.replace(/[\\`*_{}[\]<>()#+!|~&$^:@.-]/g, '\\$&');

const htmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const writers: Record<Format, (rows: readonly string[][]) => string> = {
  csv: separated(','),
  semicolons: separated(';'),
  tsv: separated('\t'),
  md: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownCell))]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  html: ([head = [], ...rows]) => {
    const line = (row: readonly string[], tag: string) =>
      `<tr>${row.map((cell) => `<${tag}>${/^https:\S+$/.test(cell) ? `<a href="${htmlText(cell)}">Link</a>` : htmlText(cell)}</${tag}>`).join('')}</tr>`;
    return `<!doctype html><title>List</title><h1>List</h1><table>${line(head, 'th')}\n${rows.map((row) => line(row, 'td')).join('\n')}</table>`;
  },
};
