// The text of `/llms.txt` (version 2, https://llmstxt.org): a title, a summary, how to read, lists of links.
import type { Day } from '../day.ts';
import { titlesOn } from './change/title.ts';
import { exportPathsOn, type ExportPath } from './exports.ts';
import { feeds, type FeedName } from './feeds.ts';
import { file } from './file-kind.ts';
import { noticesOn } from '../derive/journal/notices.ts';
import { outlineOn, type OutlineEntry } from '../derive/page/outline.ts';
import { yearPage } from './pages.ts';
import { sectionTitle } from './section-title.ts';
import { security } from './security-txt.ts';
import type { Trust } from '../trust.ts';
import { formatsIn, publicAddress } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';

/** What this site is and how to read it. */
export const llms = file('/llms.txt', 'text/plain', llmsText);

/** The file. Its links are full addresses of the Markdown twins of pages and of files for programs. */
function llmsText(trust: Trust, asOf: Day): string {
  const { company, url, language } = trust.site;
  const { exports: exportWords, llms: say, page, changes } = wordsIn(language);
  const { changelog } = changes;
  const { formatDay } = formatsIn(language);
  const day = formatDay(asOf);
  const link = (path: string, title: string, about?: string) =>
    `- [${escaped(title)}](${publicAddress(url, path)})${about ? `: ${escaped(about)}` : ''}`;
  const [pages, files] = exportsOn(trust, asOf);
  const aboutOf = (path: ExportPath) => (path === '/mvsp/' ? say.pages.mvsp : say.pages.annex);
  const outline = outlineOn(trust, asOf);
  const hasGaps = outline.some(({ name }) => name === 'gaps');
  const titleOf = titlesOn(trust, asOf);
  const notices = noticesOn(trust.changes, trust.site, asOf).toReversed();
  const sections: [string, string[]][] = [
    [
      say.pages.title,
      [
        link('/index.md', say.pages.links.trust.title, sectionsOf(outline, language)),
        link('/subprocessors/index.md', ...entry(say.pages.links.subprocessors)),
        link('/changes/index.md', ...entry(say.pages.links.changes)),
        ...yearPage
          .on(trust, asOf)
          .map(({ path }) => link(`${path}index.md`, changelog.ofYear(yearIn(path)))),
        ...pages.map((path) => link(`${path}index.md`, exportWords.links[path], aboutOf(path))),
        ...security
          .on(trust, asOf)
          .map(({ path }) => link(path, ...entry(say.pages.links.securityTxt))),
      ],
    ],
    [say.data, files.map((path) => link(path, exportWords.links[path]))],
    [say.feeds, feedNames.map((feed) => link(feeds[feed].path, say.feedNames[feed]))],
    // A reader with little room can skip these, because the page of changes says the same in fewer words.
    [
      say.optional,
      notices.map(({ change, announced }) =>
        link(`/changes/${change.id}/index.md`, titleOf(change), formatDay(announced)),
      ),
    ],
  ];
  return [
    `# ${escaped(say.title(company.name))}`,
    `> ${escaped(`${page.trustPageOf(company.product ?? company.name)} ${say.asOf(day)}`)}`,
    ...say.reading(day, hasGaps),
    ...sections
      .filter(([, links]) => links.length > 0)
      .map(([title, links]) => `## ${title}\n\n${links.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the trust page of this company holds, by its headings. */
const sectionsOf = (outline: readonly OutlineEntry[], language: string | undefined) =>
  outline.map((entry) => sectionTitle(entry, language)).join('; ');

// Pages are linked through their Markdown twins, files directly.
function exportsOn(trust: Trust, asOf: Day): [ExportPath[], ExportPath[]] {
  const paths = exportPathsOn(trust, asOf);
  const isPage = (path: ExportPath) => path.endsWith('/');
  return [paths.filter(isPage), paths.filter((path) => !isPage(path))];
}

const entry = ({ title, about }: { title: string; about: string }) => [title, about] as const;

const feedNames = Object.keys(feeds) as FeedName[];

const yearIn = (path: string) => /\d{4}/.exec(path)?.[0] ?? '';

/** Escapes the marks of Markdown. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
