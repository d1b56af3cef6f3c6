// The kinds of data that a list names, each once: the same words are the same category, whatever their case and hyphens.
import { slug } from '../slug.ts';

export interface Categories {
  /** In the order in which the list names them. */
  categories: { id: string; title: string }[];
  idOf: (kind: string) => string;
}

const plain = (kind: string) =>
  kind.toLowerCase().replace(/[-‐‑]/g, '').replace(/\s+/g, ' ').trim();

export function categoriesOf(kinds: readonly string[]): Categories {
  const titles = new Map<string, string>();
  for (const kind of kinds) if (!titles.has(plain(kind))) titles.set(plain(kind), kind);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, title] of titles) {
    const wanted = slug(title) || 'data';
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted.slice(0, 60)}-${count}`;
    taken.add(id);
    ids.set(key, id);
  }
  return {
    categories: [...titles].map(([key, title]) => ({ id: ids.get(key) ?? '', title })),
    idOf: (kind) => ids.get(plain(kind)) ?? '',
  };
}
