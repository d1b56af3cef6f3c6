// What limits a place or a use, looked for beside each vendor that a published file names: an oracle that shares words
// with the printers, and no code.
import type { Location, Subprocessor } from '../trust.ts';
import { wordsIn } from '../words/languages.ts';

const { page, changes } = wordsIn('en');
const { locations: say, subprocessors } = page;
const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const engagements = Object.values(subprocessors.engagementValues);

/** A limit: its name in the schema, and how a reader knows it. */
export interface Limit {
  key: string;
  said: string;
}

/** What limits a place that is named. */
export function placeLimits({ country, region, ...place }: Location): Limit[] {
  const { selection, activity, chosen, default: isDefault } = place;
  if (!country && !region) return [];
  const lesser = activity === 'backup' || activity === 'support-access' ? activity : undefined;
  return [
    ...(selection ? [{ key: selection, said: say.selections[selection].toLowerCase() }] : []),
    ...(chosen && !selection ? [{ key: chosen, said: say.chosen[chosen] }] : []),
    ...(lesser ? [{ key: lesser, said: say.activities[lesser] }] : []),
    ...(isDefault === undefined
      ? []
      : [{ key: `default: ${isDefault}`, said: isDefault ? say.default : say.notDefault }]),
  ];
}

/** What limits the use of a vendor. */
export function useLimits(record: Subprocessor): Limit[] {
  const { engagement, off_by_default, opt_out, account, plans, products } = record;
  const { self_hosted_option, self_hosted_plans, not_used_for } = record;
  const labels = changes.record;
  const optOut = subprocessors.engagementValues['opt-out'];
  const isOptOut = engagement === 'opt-out' || engagement === 'always';
  const listed = (key: string, label: string, items: readonly string[] | undefined) =>
    items ? [{ key, said: label }, ...items.map((said) => ({ key, said }))] : [];
  return [
    ...(off_by_default ? [{ key: 'off_by_default', said: labels.off_by_default.true }] : []),
    ...(opt_out ? [{ key: 'opt_out', said: isOptOut ? optOut : labels.opt_out.true }] : []),
    ...(account === 'customer' ? [{ key: 'account', said: 'customer’s' }] : []),
    ...listed('self_hosted_option', labels.self_hosted_option, self_hosted_option?.split('\n')),
    ...listed('self_hosted_plans', labels.self_hosted_plans, self_hosted_plans),
    ...listed('not_used_for', labels.not_used_for, not_used_for),
    ...listed('plans', labels.plans, plans),
    ...listed('products', labels.products, products),
  ];
}

const areaOf = ({ country, region }: Location) =>
  country ? countries.of(country) : region && say.regions[region];

/** What a block of text says of a vendor's places and leaves out, a line each. */
export function lostPlaces(block: string, name: string, locations: readonly Location[]): string[] {
  if (!names(block, name)) return [];
  return locations.flatMap((location) => {
    const area = areaOf(location);
    // An area that another entry names without a limit may stand without one.
    const isWhole = locations.some(
      (other) => areaOf(other) === area && placeLimits(other).length === 0,
    );
    if (area === undefined || isWhole || !block.includes(area)) return [];
    const inBrackets = [...block.matchAll(new RegExp(`${area} ?\\(([^)]*)\\)`, 'g'))];
    return placeLimits(location)
      .filter(({ said }) => !inBrackets.some(([, remarks = '']) => remarks.includes(said)))
      .map(({ said }) => `${name}: ${area} without "${said}"`);
  });
}

/** What a block of text says of a vendor's use and leaves out, a line each. */
export function lostUses(block: string, record: Subprocessor): string[] {
  const used = engagements.filter((text) => new RegExp(`(^|[>\\s])${text}`).test(block));
  if (!names(block, record.name) || used.length === 0) return [];
  return useLimits(record)
    .filter(({ said }) => !block.includes(said))
    .map(({ said }) => `${record.name}: "${used[0]}" without "${said}"`);
}

/** Whether "Always" stands in a block beside a vendor that customers can do without. */
export function overstatedUses(block: string, { name, ...record }: Subprocessor): string[] {
  const { off_by_default, opt_out, account, self_hosted_option, self_hosted_plans } = record;
  const isFree = off_by_default ?? opt_out ?? self_hosted_option ?? self_hosted_plans;
  if (!names(block, name) || !(isFree ?? account === 'customer')) return [];
  return /(^|\s|: )Always($|\s|[.;,])/.test(block)
    ? [`${name}: "Always", and there is a way out`]
    : [];
}

const asWord = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.()]/g, '\\$&')}(?!\\p{L})`, 'u');
const names = (block: string, name: string) => asWord(name).test(block);

/** The vendor that a block is about: the one that it names first. */
export function firstNamed<Row extends { name: string }>(block: string, rows: readonly Row[]) {
  const placed = rows.map((row) => ({ row, at: block.search(asWord(row.name)) }));
  return placed.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.row;
}

/** A page as the blocks that a reader takes together: rows of tables, records, else paragraphs, items and headings. */
export function blocksOf(html: string): string[] {
  const wholes: string[] = [];
  const rest = html
    .replace(/<(?:head|style)\b[^]*?<\/(?:head|style)>/g, '')
    // A row ends where the next begins: HTML lets its end be left out.
    .replace(/<article\b[^]*?<\/article>|<tr\b[^]*?(?=<tr\b|<\/tbody|<\/table)/g, (whole) => {
      wholes.push(whole);
      return '<p>';
    });
  const parts = rest.split(/<\/?(?:p|li|dd|dt|dl|ul|h\d|figcaption|caption|g|div|section)\b/);
  return [...wholes, ...parts].map(textOf).filter((block) => block !== '');
}

/** The rows and records of a twin, the items of a feed, the events of a calendar, the lines of another text. */
export function blocksIn(path: string, text: string): string[] {
  if (path.endsWith('notice.txt')) return [text.replace(/\s+/g, ' ')];
  if (path.endsWith('.xml'))
    return text.split(/<(?:item|entry)>/).map((item) => textOf(unescaped(unescaped(item))));
  if (path.endsWith('feed.json')) {
    const { items } = JSON.parse(text) as { items: { title: string; content_html: string }[] };
    return items.map((item) => textOf(`<p>${item.title} ${item.content_html}`));
  }
  if (path.endsWith('.ics')) return text.replaceAll('\r\n ', '').split('BEGIN:VEVENT');
  if (path.endsWith('.md'))
    return text.split(/\n(?=\||#|- \w+: \*\*)/).map((block) => block.replace(/\s+/g, ' '));
  return text.split('\n');
}

const unescaped = (text: string) =>
  text
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:amp|#38);/g, '&');

const textOf = (html: string) =>
  unescaped(html.replace(/^[^<>]*>/, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .trim();
