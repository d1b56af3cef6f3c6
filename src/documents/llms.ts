// The text of `/llms.txt` (version 2, https://llmstxt.org): a title, a summary, how to read, lists of links.
import type { Day } from '../day.ts';
import { exportPathsOf, type ExportPath } from './export-files.ts';
import { feedPaths } from './feed-paths.ts';
import { noticesOn } from '../derive/journal/notices.ts';
import { securityTxt } from './security-txt.ts';
import type { Trust } from '../trust.ts';
import { formatsIn, publicAddress } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';

/** The file; every link is a page's Markdown twin or a file for machines, in full. */
export function llmsText(trust: Trust, asOf: Day): string {
  const { company, url, language } = trust.site;
  const { exportWords, llmsWords: say } = wordsIn(language);
  const { formatDay } = formatsIn(language);
  const day = formatDay(asOf);
  const link = (path: string, title: string, about?: string) =>
    `- [${plain(title)}](${publicAddress(url, path)})${about ? `: ${plain(about)}` : ''}`;
  const [pages, files] = exportsOf(trust);
  const aboutOf = (path: ExportPath) => (path === '/mvsp/' ? say.pages.mvsp : say.pages.annex);
  const notices = noticesOn(trust.changes, trust.site, asOf).reverse();
  const sections: [string, string[]][] = [
    [
      say.pages.title,
      [
        link('/index.md', ...say.pages.links.trust),
        link('/subprocessors/index.md', ...say.pages.links.subprocessors),
        link('/changes/index.md', ...say.pages.links.changes),
        ...pages.map((path) => link(`${path}index.md`, exportWords.links[path], aboutOf(path))),
        ...(securityTxt(trust)
          ? [link('/.well-known/security.txt', ...say.pages.links.securityTxt)]
          : []),
      ],
    ],
    [say.data, files.map((path) => link(path, exportWords.links[path]))],
    [say.feeds, feeds.map((feed) => link(feedPaths[feed], say.feedNames[feed]))],
    // What a short context can leave out: the page of changes says the same in fewer words.
    [
      say.optional,
      notices.map(({ change, announced }) =>
        link(`/changes/${change.id}/index.md`, change.summary, formatDay(announced)),
      ),
    ],
  ];
  return [
    `# ${plain(say.title(company.name))}`,
    `> ${plain(say.summary(company.product ?? company.name, day))}`,
    ...say.reading(day),
    ...sections
      .filter(([, links]) => links.length > 0)
      .map(([title, links]) => `## ${title}\n\n${links.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

// Pages have a twin to read instead; files are what they are.
function exportsOf(trust: Trust): [ExportPath[], ExportPath[]] {
  const paths = exportPathsOf(trust);
  const isPage = (path: ExportPath) => path.endsWith('/');
  return [paths.filter(isPage), paths.filter((path) => !isPage(path))];
}

const feeds = Object.keys(feedPaths) as (keyof typeof feedPaths)[];

/** Words that Markdown must not take for marks. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
