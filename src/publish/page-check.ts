// Pages keep the content security policy of a trust center, and run no script.
import { contentPolicy } from '../documents/content-policy.ts';
import { breachesAmong } from '../policy/breaches.ts';
import { tagsOf } from '../policy/tags.ts';

// The policy must come first: what precedes it could defeat it.
const policyFirst =
  /^<!doctype html>\s*(?:<html[^>]*>)?\s*(?:<head>)?\s*<meta charset="?utf-8"?\s*\/?>\s*<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i;

// A block of data is never executed.
const script = /<script\b(?![^>]*\btype="?application\/ld\+json\b)/i;

/**
 * What is wrong with pages, and how they must begin instead. `origin` is the file of the project that a page is made from;
 * the pages of Candor have none.
 */
export function pageFaults(
  pages: readonly string[],
  text: (page: string) => string,
  origin: (page: string) => string | undefined,
): string[] {
  const open = pages.flatMap((page) => {
    const fault = policyFault(text(page));
    const source = origin(page);
    return fault === undefined
      ? []
      : [`${source === undefined || source.endsWith(page) ? '' : `${source}: `}${page} ${fault}`];
  });
  const scripted = pages
    .filter((page) => origin(page) === undefined && script.test(text(page)))
    .map(
      (page) =>
        `${page} would run a script, and no page of a trust center does. Take out the integration that brings it.`,
    );
  return [...(open.length === 0 ? [] : [...open, beginning]), ...scripted];
}

/**
 * What is wrong with the parts of a page: what a browser would stop without a word, and an id that stands twice, so that a link
 * to it leads to another place. `host` is the origin of the site. Scripts have been looked for before.
 */
export function partFaults(page: string, html: string, host: string): string[] {
  const tags = tagsOf(html);
  const stopped = breachesAmong(tags, host).filter(({ tag }) => !/^<script\b/i.test(tag));
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [
    ...stopped.map(
      ({ tag, reason }) =>
        `${page} holds ${tag}, which the content security policy of the page stops. ${reason}`,
    ),
    ...[...twice].map(
      (id) =>
        `${page} has more than one element with the id "${id}", so a link to it would lead to another place. Give the one that you added another id.`,
    ),
  ];
}

function policyFault(html: string): string | undefined {
  const found = policyFirst.exec(html)?.[1];
  if (found?.replaceAll('&#39;', "'").trim() === contentPolicy) return undefined;
  return /http-equiv="?Content-Security-Policy/i.test(html)
    ? 'has another content security policy than the pages of a trust center, or has it too late.'
    : 'would be published without a content security policy.';
}

const beginning = `Every page must begin like this, its language aside (a page in Markdown with a \`layout\` that does):

    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />

The policy lets no page load anything from elsewhere or run a script. A page that needs more belongs in a site of your own, in
which the trust center is mounted: node_modules/candor/docs/astro-site.md.
`;
