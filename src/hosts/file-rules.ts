// What single files carry beside the headers of all: for hosts that know paths with a `*`, and no two of which give one file the
// same header, since some hosts join the values and others take the first.
import { basePath, forever, securityHeaders, sharing } from './headers.ts';
import type { Header, Serving } from './headers.ts';
import { departures, isShared, typesByEnding } from './media.ts';

/** `path` is an address, with `*` for any characters, and `/` among them. */
export interface FileRule {
  path: string;
  headers: Header[];
}

const typed = (type: string): Header => ['Content-Type', `${type}; charset=utf-8`];

/** The rules of files, the more special ones first; none for a media type that every host gives by itself. */
export function fileRules(serving: Serving): FileRule[] {
  const base = basePath(serving);
  const endings = [...typesByEnding].map(([ending, type]) => {
    const hasDepartures = departures.some(({ path }) => path.endsWith(`.${ending}`));
    const departuresShare = departures
      .filter(({ path }) => path.endsWith(`.${ending}`))
      .every((one) => isShared(one.type));
    return { ending, type, hasDepartures, sharesAll: isShared(type) && departuresShare };
  });
  const sharedAsEnding = new Set(endings.filter((one) => one.sharesAll).map((one) => one.ending));
  const rules = [
    ...departures.map(({ path, type }) => ({
      path,
      headers: [
        typed(type),
        ...(isShared(type) && !sharedAsEnding.has(path.slice(path.lastIndexOf('.') + 1))
          ? [sharing]
          : []),
      ],
    })),
    ...endings.map(({ ending, type, hasDepartures, sharesAll }) => ({
      path: `/*.${ending}`,
      headers: [
        ...(hasDepartures || ending === 'html' ? [] : [typed(type)]),
        ...(sharesAll ? [sharing] : []),
      ],
    })),
    { path: '/assets/*', headers: [forever] },
  ];
  return rules
    .filter(({ headers }) => headers.length > 0)
    .map(({ path, headers }) => ({ path: base + path, headers }));
}

/** What every file carries; `Cache-Control` is left to hosts that ask again by themselves. */
export const generalRule = (serving: Serving): FileRule => ({
  path: `${basePath(serving)}/*`,
  headers: securityHeaders(serving),
});

/** Whether the path of a rule names an address. */
export const isMeant = (rule: string, address: string) =>
  new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(address);
