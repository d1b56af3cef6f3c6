// Lists of objects in JSON as tables, whatever surrounds them: each key is a head. Vanta's API answers so
// (`GET /trust-centers/{slugId}/subprocessors`: `results.data`, each with name, description, location, purpose, url).
import { isHead } from '../columns.ts';
import {
  cellText,
  type Cell,
  type LooseText,
  type Row,
  type Table,
  type Tables,
} from '../table.ts';
import { plainValue, type Lined } from './json-lines.ts';

export function readJsonTables(json: Lined): Tables {
  const tables: Table[] = [];
  const loose: LooseText[] = [];
  const walk = ({ value, line }: Lined): void => {
    if (value instanceof Map) {
      // A page of a longer list would be taken for all of it.
      if (value.get('hasNextPage')?.value === true) loose.push({ line, text: 'hasNextPage: true' });
      for (const held of value.values()) walk(held);
    }
    if (!Array.isArray(value)) return;
    const table = tableOf(value, line);
    if (table) tables.push(table);
    else value.forEach(walk);
  };
  walk(json);
  return { tables, loose };
}

function tableOf(list: readonly Lined[], line: number): Table | undefined {
  const groups = list.flatMap(({ value, line: at }) =>
    value instanceof Map ? [{ group: value, at }] : [],
  );
  if (groups.length === 0 || groups.length < list.length) return undefined;
  const keys = [...new Set(groups.flatMap(({ group }) => [...group.keys()]))];
  const head = keys.map((key): Cell => ({ text: inWords(key), line, links: [] }));
  if (!isHead(head)) return undefined;
  const rows = groups.map(({ group, at }): Row => ({
    line: at,
    cells: keys.map((key) => cellOf(group.get(key), at)),
  }));
  return { line, rows: [{ line, cells: head }, ...rows] };
}

// `dataCategories` and `data_categories` as "data categories".
const inWords = (key: string) => key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');

function cellOf(held: Lined | undefined, line: number): Cell {
  if (!held) return { text: '', line, links: [] };
  const texts = textsOf(held);
  return {
    text: cellText(texts.join('\n')),
    line: held.line,
    links: texts.filter((text) => /^https?:\/\/\S+$/.test(text)).map((url) => ({ text: url, url })),
  };
}

function textsOf(held: Lined): string[] {
  const { value } = held;
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!(value instanceof Map))
    return [typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
  const named = value.get('name') ?? value.get('title') ?? value.get('label');
  return typeof named?.value === 'string' ? [named.value] : [JSON.stringify(plainValue(held))];
}
