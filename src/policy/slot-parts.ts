// The parts of a page that a company's own files print, between marks that only this file knows.
import { breachesIn, shortened } from './breaches.ts';
import { tagsOf, type Tag } from './tags.ts';

/** Where a company may add something of its own to every page. */
export const slotNames = ['head', 'header', 'footer'] as const;
export type SlotName = (typeof slotNames)[number];

/** The marks to put before and after what a slot prints. */
export const slotMarks = (name: SlotName) =>
  [`<!--slot ${name}-->`, `<!--/slot ${name}-->`] as const;

/** What is known of the slots of a page. */
export interface FilledSlots {
  /** The file of each, as messages name it. */
  files: Partial<Record<SlotName, string>>;
  /** The origin of the page: `https://acme.example`. */
  origin: string;
}

/** A slot that prints what cannot stand there. The message is for whoever wrote the file; a stack would tell them nothing. */
class SlotError extends Error {
  constructor(name: SlotName, file: string, faults: readonly string[]) {
    const message = `${file} (\`slots.${name}\` of candor) prints what a page of the trust center cannot have.\n${faults.join('\n')}`;
    super(message);
    this.name = 'SlotError';
    this.stack = message;
  }
}

/** Whether it is one. It comes from a page, which has loaded another copy of this file than the command line. */
export const isSlotError = (error: unknown): error is SlotError =>
  error instanceof Error && error.name === 'SlotError';

/**
 * The page without the marks. Throws a `SlotError` for a slot that prints what the content policy stops, what the page has
 * already, or an element that would reach beyond it.
 */
export function withoutSlotMarks(html: string, { files, origin }: FilledSlots): string {
  let page = html;
  for (const name of slotNames) {
    const file = files[name];
    if (file === undefined) continue;
    const [before, after] = slotMarks(name);
    const start = page.indexOf(before);
    const end = page.indexOf(after);
    if (start < 0 || end < start) continue;
    const part = page.slice(start + before.length, end);
    const faults = [
      ...breachesIn(part, origin).map(({ tag, reason }) => `  ${tag}: ${reason}`),
      ...misplacedIn(name, tagsOf(part)).map((fault) => `  ${fault}`),
    ];
    if (faults.length > 0) throw new SlotError(name, file, faults);
    page = page.slice(0, start) + part + page.slice(end + after.length);
  }
  return page;
}

const empty = /^(?:area|br|col|hr|img|input|link|meta|source|track|wbr)$/;
const ofHead = /^(?:meta|link|script)$/;

function misplacedIn(name: SlotName, tags: readonly Tag[]): string[] {
  const opened = new Map<string, number>();
  for (const { name: element, isEnd, isClosed } of tags)
    if (!isClosed && !empty.test(element))
      opened.set(element, (opened.get(element) ?? 0) + (isEnd ? -1 : 1));
  return [
    ...[...opened]
      .filter(([, count]) => count !== 0)
      .map(([element]) => `<${element}> is not closed as often as it is opened.`),
    ...tags
      .filter((tag) => !tag.isEnd && isTaken(name, tag))
      .map(({ text }) =>
        name === 'head'
          ? `${shortened(text)}: The head of the page has its own, or none of this kind. Only <meta> and <link> can be added.`
          : `${shortened(text)}: The page has its own. Use <div>, <nav> or <p>.`,
      ),
  ];
}

function isTaken(slot: SlotName, { name, attributes }: Tag): boolean {
  // The Markdown beside a page is made from its main part and its first footer.
  if (slot === 'header' && name === 'footer') return true;
  if (slot !== 'head') return /^(?:html|head|body|title|main|h1)$/.test(name);
  if (!ofHead.test(name)) return true;
  const rel = (attributes.get('rel') ?? '').toLowerCase();
  const own = ['description', 'viewport', 'color-scheme', 'robots'];
  return (
    /(?:^|\s)(?:canonical|icon)(?:\s|$)/.test(rel) ||
    own.includes((attributes.get('name') ?? '').toLowerCase()) ||
    attributes.has('charset') ||
    attributes.has('http-equiv')
  );
}
