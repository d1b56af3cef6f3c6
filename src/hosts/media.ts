// The media type of every published file: one for each ending, and the addresses that depart from it.
import { isText, typeOf } from '../documents/media-type.ts';
import { publishedFiles } from '../documents/published-files.ts';

/** Files that no row of the table of published files gives: pages, their twins, styles. */
const ofPages: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  css: 'text/css',
  svg: 'image/svg+xml',
};

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Whether pages elsewhere may read it: data and feeds. */
export const isShared = (type: string) =>
  /^(?:text\/(?:csv|calendar)|application\/(?:.+\+)?json|application\/(?:rss|atom)\+xml)$/.test(
    type,
  );

/** Ending → media type, without its charset; all are UTF-8. `.json` is `application/json`, whatever a feed may be. */
export const typesByEnding: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ofPages),
  ...[...new Set(publishedFiles.map(({ path }) => endingOf(path)))].map((ending) => {
    const types = publishedFiles
      .filter(({ path }) => endingOf(path) === ending)
      .map(({ type }) => type);
    const plain = types.find((type) => type.endsWith(`/${ending}`)) ?? types[0] ?? '';
    return [ending, plain] as const;
  }),
]);

/** Addresses, from the root of the trust center and with `*` for a changing part, whose type is not that of their ending. */
export const departures: readonly { path: string; type: string }[] = publishedFiles
  .filter(({ path, type }) => typesByEnding.get(endingOf(path)) !== type)
  .map(({ path, type }) => ({ path: path.replace(/\[\w+\]/, '*'), type }));

/** Ending → media type, without its charset, of the other files at these addresses: pictures, and whatever the company publishes. */
export function otherTypes(addresses: readonly string[]): ReadonlyMap<string, string> {
  const endings = new Set(addresses.map((address) => endingOf(address).toLowerCase()));
  return new Map(
    [...endings].sort().flatMap((ending) => {
      const type = typesByEnding.has(ending) ? undefined : typeOf(`x.${ending}`);
      return type === undefined ? [] : [[ending, type]];
    }),
  );
}

/** What a host says of a media type: texts have their charset. */
export const inFull = (type: string) => (isText(type) ? `${type}; charset=utf-8` : type);
