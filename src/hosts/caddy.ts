// Configuration of Caddy 2, to be imported in a site block that has a `root`.
import { askAgain, basePath, forever, securityHeaders, sharing } from './headers.ts';
import type { Header, Serving } from './headers.ts';
import { departures, inFull, isShared, otherTypes, typesByEnding } from './media.ts';

/** Handles everything below the path of the trust center. Only `/…`, `@…` and `*` are matchers to Caddy, so each kind of file is named first. */
export function caddyText(serving: Serving, addresses: readonly string[] = []): string {
  const base = basePath(serving);
  // Caddy sorts directives by the length of their paths, so the general matcher would have the last word: it leaves the others out.
  const ofEndings = [...typesByEnding].map(([ending, type]) => {
    const others = departures
      .filter(({ path }) => path.endsWith(`.${ending}`))
      .map(({ path }) => base + path);
    const matcher =
      others.length === 0
        ? [`        @${ending} path *.${ending}`]
        : [
            `        @${ending} {`,
            `            path *.${ending}`,
            `            not path ${others.join(' ')}`,
            '        }',
          ];
    return { name: `@${ending}`, matcher, type };
  });
  const ofDepartures = departures.map(({ path, type }, index) => {
    const name = `@departure${index + 1}`;
    return { name, matcher: [`        ${name} path ${base}${path}`], type };
  });
  const ofOthers = [...otherTypes(addresses)].map(([ending, type]) => {
    const name = `@${ending}`;
    return { name, matcher: [`        ${name} path *.${ending}`], type };
  });
  return [
    '# Written by Candor at every build. Import it in a site block whose root holds the site.',
    ...(base === '' ? [] : [`redir ${base} ${base}/ 308`]),
    `handle ${base}/* {`,
    ...securityHeaders(serving).map(line('    ')),
    // For a folder, the page in it.
    '    @missing not file {path} {path}/index.html',
    '    handle @missing {',
    `        rewrite * ${base}/404.html`,
    line('        ')(askAgain),
    `        header Content-Type "text/html; charset=utf-8"`,
    '        file_server {',
    '            status 404',
    '        }',
    '    }',
    '    handle {',
    `        @kept path ${base}/assets/*`,
    `        @asked not path ${base}/assets/*`,
    `        header @kept ${forever[0]} "${forever[1]}"`,
    `        header @asked ${askAgain[0]} "${askAgain[1]}"`,
    ...[...ofEndings, ...ofOthers, ...ofDepartures].flatMap(({ name, matcher, type }) => [
      ...matcher,
      `        header ${name} Content-Type "${inFull(type)}"`,
      ...(isShared(type) ? [`        header ${name} ${sharing[0]} "${sharing[1]}"`] : []),
    ]),
    '        file_server',
    '    }',
    '}',
    '',
  ]
    .join('\n')
    .replace(/^ +/gm, (indent) => '\t'.repeat(indent.length / 4));
}

const line =
  (indent: string) =>
  ([name, value]: Header) =>
    `${indent}header ${name} "${value}"`;
