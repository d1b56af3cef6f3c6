// Configuration of nginx, to be included in a `server` block that has a `root`.
import { askAgain, basePath, forever, securityHeaders, sharing } from './headers.ts';
import type { Header, Serving } from './headers.ts';
import { departures, isShared, typesByEnding } from './media.ts';

/** Locations for everything below the path of the trust center. */
export function nginxText(serving: Serving): string {
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
  const types = [...new Set([...typesByEnding.values(), ...departures.map(({ type }) => type)])];
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
    ...[...typesByEnding].flatMap(([ending, type]) => ofType(`\\.${ending}$`, type)),
    '}',
    '',
  ].join('\n');
}

const addHeader = ([name, value]: Header) => `        add_header ${name} "${value}" always;`;

const quoted = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
