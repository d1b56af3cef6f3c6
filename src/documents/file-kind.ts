// The kinds of published pages and files: the path of each, its route, and which of its files exist on a day.
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';

/** Something published at one path, or at several that differ in a part in brackets: `/changes/[id]/notice.txt`. */
export interface Routed<Path extends string = string> {
  /** From the root of the trust center. */
  path: Path;
  /** The route that serves it, for Astro's router. */
  pattern: string;
}

/** One path of a kind, and the parameters of the route that lead to it. */
interface Place {
  path: string;
  params: Record<string, string>;
}

/** A file that is no page, or several of one kind. */
export interface FileKind<Path extends string = string> extends Routed<Path> {
  /** The media type; all files are UTF-8. */
  type: string;
  /** The files that exist on a day. `schema` is the text of schemas/trust.schema.json. */
  on(trust: Trust, asOf: Day, schema?: string): PublishedFile[];
  /** What the texts follow from besides the content, where it is the same on most days. */
  follows?(trust: Trust, asOf: Day): string;
}

interface PublishedFile extends Place {
  type: string;
  text(): Text;
}

type Text = string | Promise<string>;

/** A single file. It is optional if `isPublished` is given. */
export function file<const Path extends string>(
  path: Path,
  type: string,
  text: (trust: Trust, asOf: Day, schema: string) => Text,
  isPublished?: (trust: Trust) => boolean,
): FileKind<Path> {
  // Astro builds every route that has no parameter, so an optional file has its name as a parameter.
  // The extension stays in the pattern: without it, `astro dev` answers 404 below a prefix.
  const [, folder = '', name = '', extension = ''] = /^(.*\/)([^/]+?)(\.\w+)$/.exec(path) ?? [];
  const optional = isPublished !== undefined;
  const params = optional ? { name } : {};
  return {
    path,
    pattern: optional ? `${folder}[name]${extension}` : path,
    type,
    on: (trust, asOf, schema = '') =>
      isPublished?.(trust) === false
        ? []
        : [{ path, params, type, text: () => text(trust, asOf, schema) }],
  };
}

/** Several files of one kind. `texts` names each by the value that replaces the brackets in the path. */
export function files<const Path extends string>(
  path: Path,
  type: string,
  texts: (trust: Trust, asOf: Day) => (readonly [value: string, text: () => Text])[],
): FileKind<Path> {
  return {
    path,
    pattern: path,
    type,
    on: (trust, asOf) =>
      texts(trust, asOf).map(([value, text]) => ({ ...placeAt(path, value), type, text })),
  };
}

/** The place of one of several files, with a value for the part in brackets. */
export function placeAt(path: string, value: string): Place {
  const [brackets = '', name = ''] = /\[(\w+)\]/.exec(path) ?? [];
  return { path: path.replace(brackets, value), params: { [name]: value } };
}
