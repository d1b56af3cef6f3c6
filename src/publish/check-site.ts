// What must be true of a built site before it may replace the one that stands.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { Day } from '../day.ts';
import { plannedFiles } from '../documents/planned-files.ts';
import type { Trust } from '../trust.ts';
import { PublishError } from './publish-error.ts';

// The kinds of files that belong in a static site. Any other file (server code, maps) means that the build went wrong.
const expected =
  /(^|\/)(\.well-known\/[a-z.-]+|CNAME|\.nojekyll|_headers|_redirects)$|\.(html|css|xml|txt|json|csv|ics|md|svg|png|jpg|webp|avif|ico|pdf|woff2|asc)$/;

// The policy must come first: what precedes it could defeat it.
const policyFirst =
  /^<!doctype html>\s*(?:<html[^>]*>)?\s*(?:<head>)?\s*<meta charset="?utf-8"?\s*\/?>\s*<meta http-equiv="?Content-Security-Policy"?/i;

/** Checks that every planned file exists, XML is well-formed, pages have their policy, and no other kind of file exists. */
export function checkSite(stage: string, trust: Trust, asOf: Day): number {
  const files = readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(stage, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  const missing = plannedFiles(trust, asOf).filter((page) => !files.includes(page));
  if (missing.length > 0)
    throw new PublishError(`The build lacks ${missing.join(', ')}; nothing was published.`);
  const odd = files.filter((file) => !expected.test(file));
  if (odd.length > 0)
    throw new PublishError(
      `The build holds files that no trust center has: ${odd.join(', ')}; nothing was published.`,
    );
  for (const file of files.filter((name) => name.endsWith('.xml'))) {
    const verdict = XMLValidator.validate(readFileSync(path.join(stage, file), 'utf8'));
    if (verdict !== true)
      throw new PublishError(
        `${file} is not well-formed XML (line ${verdict.err.line}); nothing was published.`,
      );
  }
  const pages = files.filter((file) => file.endsWith('.html'));
  const open = pages.filter(
    (page) => !policyFirst.test(readFileSync(path.join(stage, page), 'utf8')),
  );
  if (open.length > 0)
    throw new PublishError(
      `${open.join(', ')} would be published without a content security policy; nothing was published.`,
    );
  return pages.length;
}
