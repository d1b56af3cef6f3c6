// The Atom document (RFC 4287), with the links of an archived feed (RFC 5005, section 4).
import type { FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed.ts';
import { emptyElement, parentElement, textElement, xmlDocument } from './xml.ts';
import { wordsIn } from '../words/languages.ts';

/** The namespaces of Atom and of feed history. */
export const atomNamespace = 'http://www.w3.org/2005/Atom';
export const historyNamespace = 'http://purl.org/syndication/history/1.0';

/** The whole document. */
export function atomText(feed: FeedDocument): string {
  const { company, neighbours } = feed;
  const { kinds } = wordsIn(feed.language).announcement;
  const root = parentElement(
    'feed',
    [
      textElement('id', feed.id),
      textElement('title', feed.title, { type: 'text' }),
      textElement('subtitle', feed.description),
      textElement('updated', feed.updated),
      parentElement('author', [
        textElement('name', company.name),
        ...(company.url ? [textElement('uri', company.url)] : []),
      ]),
      link('self', feed.address, 'application/atom+xml'),
      link('alternate', feed.home, 'text/html'),
      ...(neighbours.current ? [emptyElement('fh:archive')] : []),
      ...historyLinks(feed).map(([relation, address]) =>
        link(relation, address, 'application/atom+xml'),
      ),
      ...feed.items.map((item) => entry(item, kinds[item.kind])),
    ],
    { xmlns: atomNamespace, 'xmlns:fh': historyNamespace, 'xml:lang': feed.language },
  );
  return xmlDocument(root);
}

/** Relations and addresses of the neighbouring documents, always in the same order. */
export function historyLinks({ neighbours }: FeedDocument): [relation: string, address: string][] {
  const { current, previous, next } = neighbours;
  const links = { current, 'prev-archive': previous, 'next-archive': next };
  return Object.entries(links).flatMap(([relation, address]) =>
    address === undefined ? [] : [[relation, address] as [string, string]],
  );
}

// `updated` never moves: an entry is never edited, and an amendment is an entry of its own.
function entry(
  { guid, link: page, title, summary, content, published, kind }: FeedItem,
  label: string,
) {
  return parentElement('entry', [
    textElement('id', guid),
    textElement('title', title, { type: 'text' }),
    textElement('updated', published),
    textElement('published', published),
    link('alternate', page, 'text/html'),
    emptyElement('category', { term: kind, label }),
    textElement('summary', summary),
    textElement('content', content, { type: 'html' }),
  ]);
}

function link(rel: string, href: string, type: string): string {
  return emptyElement('link', { rel, type, href });
}
