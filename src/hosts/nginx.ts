// Configuration of nginx, to be included in a `server` block that has a `root`.
import { askAgain, basePath, forever, securityHeaders, sharing } from './headers.ts';
import type { Header, Serving } from './headers.ts';
import { isText } from '../documents/media-type.ts';
import { departures, isShared, otherTypes, typesByEnding } from './media.ts';

/** Locations for everything below the path of the trust center. `addresses` are those of all published files. */
export function nginxText(serving: Serving, addresses: readonly string[] = []): string {
  const base = basePath(serving);
  const general = securityHeaders(serving);
  const ofType = (pattern: string, type: string) => [
    '',
    `    location ~ ${pattern} {`,
    `        types { }`,
    `        default_type ${type};`,
    // nginx drops all headers of the outer level as soon as an inner one adds its own.
    ...[...general, askAgain, ...(isShared(type) ? [sharing] : [])].map(addHeader),
    '    }',
  ];
  const others = otherTypes(addresses);
  const texts = [...typesByEnding, ...others].map(([, type]) => type).filter(isText);
  const types = [...new Set([...texts, ...departures.map(({ type }) => type)])];
  return [
    '# Written by Candor at every build. Include it in a server block whose root holds the site.',
    ...(base === '' ? [] : [`location = ${base} { absolute_redirect off; return 308 ${base}/; }`]),
    `location ^~ ${base}/ {`,
    '    index index.html;',
    `    error_page 404 ${base}/404.html;`,
    '    absolute_redirect off;',
    '    etag on;',
    '    charset utf-8;',
    `    charset_types ${types.filter((type) => type !== 'text/html').join(' ')};`,
    // In place of the server's own, of which some know little: the same file has the same type everywhere.
    '    types {',
    ...[...typesByEnding, ...others].map(([ending, type]) => `        ${type} ${ending};`),
    '    }',
    ...[...general, askAgain].map(addHeader).map((line) => line.slice(4)),
    '',
    `    location ~ ^${quoted(base)}/assets/ {`,
    ...[...general].map(addHeader),
    // Without `always`: a missing file must not be missing for a year.
    `        add_header ${forever[0]} "${forever[1]}";`,
    '    }',
    ...departures.flatMap(({ path, type }) =>
      ofType(`^${quoted(base)}${quoted(path).replace('\\*', '[^/]+')}$`, type),
    ),
    ...[...typesByEnding, ...[...others].filter(([, type]) => isShared(type))].flatMap(
      ([ending, type]) => ofType(`\\.${ending}$`, type),
    ),
    '}',
    '',
  ].join('\n');
}

const addHeader = ([name, value]: Header) => `        add_header ${name} "${value}" always;`;

const quoted = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
