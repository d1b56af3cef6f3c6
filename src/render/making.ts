// Makes the finished texts of pages and files, or takes them from the last build where they follow from the same.
import { compactTree, printCompact } from '../compact.ts';
import type { Day } from '../day.ts';
import { twinOfTree } from '../twins/twin.ts';
import { carriedIn, digestOf, type Piece } from './carried.ts';
import { standInFor } from './stand-in.ts';

/** What a page is made of. */
interface Source {
  /** All that decides about the page besides the content, where it is told. */
  inputs: string | undefined;
  html(): Promise<string>;
  /** The address of its twin in Markdown; a page without one has none. */
  address: string | undefined;
}

export interface Making {
  /** The day that pages print as theirs while they are rendered. */
  shownDay: Day;
  /** The address of a style sheet while they are rendered. */
  addressOf(sheet: string): string;
  /** The finished page at a path, and its twin. */
  page(at: string, source: Source): Promise<{ html: string; twin: string }>;
  /** The text of a file, which follows from the content and `follows` alone where that is given. */
  file(
    at: string,
    follows: string | undefined,
    text: () => string | Promise<string>,
  ): Promise<string>;
  /** Keeps all of it for the next build. */
  done(): void;
}

export interface Basis {
  asOf: Day;
  /** The text of everything that pages are made of besides the day. */
  content: string;
  formatDay(day: Day): string;
  /** The addresses of the style sheets by their names. */
  addresses: ReadonlyMap<string, string>;
  /** Where the last build kept its texts. */
  carried: string;
  /** The digest of the program. */
  maker: string;
}

export function makingOn({ carried: file, maker, ...basis }: Basis): Making {
  const { asOf, content, addresses } = basis;
  const standIn = standInFor(content, basis);
  if (!standIn)
    return {
      shownDay: asOf,
      addressOf: (sheet) => addresses.get(sheet) ?? sheet,
      page: async (_, { html, address }) => finished(await html(), address),
      file: async (_, __, text) => text(),
      done: () => undefined,
    };
  const carried = carriedIn(file, maker);
  const { shownDay, addressOf, putBack } = standIn;
  const ofContent = digestOf(content);

  async function made(at: string, { inputs, html, address = '' }: Source): Promise<Piece> {
    const byInputs = inputs === undefined ? [] : [digestOf(ofContent, inputs)];
    const [same] = byInputs.flatMap((digest) => carried.find(at, digest) ?? []);
    if (same) return same;
    const text = await html();
    const byText = digestOf(text, address);
    const digests = [byText, ...byInputs];
    const before = carried.find(at, byText);
    if (before) return { ...before, digests };
    const { html: page, twin } = finished(text, address || undefined);
    return { digests, texts: [page, twin] };
  }

  return {
    shownDay,
    addressOf,
    async page(at, source) {
      const piece = await made(at, source);
      carried.keep(at, piece);
      const [html = '', twin = ''] = piece.texts.map(putBack);
      return { html, twin };
    },
    async file(at, follows, text) {
      if (follows === undefined) return text();
      const digest = digestOf(ofContent, follows);
      const piece = carried.find(at, digest) ?? { digests: [digest], texts: [await text()] };
      carried.keep(at, piece);
      return piece.texts.join('');
    },
    done: carried.done,
  };
}

function finished(text: string, address: string | undefined): { html: string; twin: string } {
  const tree = compactTree(text);
  const html = printCompact(tree);
  return { html, twin: address === undefined ? '' : twinOfTree(tree, address) };
}
