// The logo of the content: its files, and what the pages are told of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Trust } from '../trust.ts';
import type { Logo } from './compiled.ts';

interface LogoFiles {
  /** The bytes of its files, by their names below the content folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What the pages are told; undefined without a logo. */
  at(addressOf: (file: string) => string): Logo | undefined;
}

/** `pictures` are those of the content folder, with their sizes. */
export function logoFiles(
  { site }: Pick<Trust, 'site'>,
  content: string,
  pictures: readonly { name: string; size?: { width: number; height: number } | undefined }[],
): LogoFiles {
  const logo = site.theme?.logo;
  const size = pictures.find(({ name }) => name === logo?.file)?.size;
  if (!logo || !size) return { files: new Map(), at: () => undefined };
  const { file, file_dark: dark } = logo;
  const names = dark === undefined ? [file] : [file, dark];
  return {
    files: new Map(names.map((name) => [name, readFileSync(path.join(content, name))])),
    at: (addressOf) => ({
      src: addressOf(file),
      dark: dark === undefined ? undefined : addressOf(dark),
      proportion: size.width / size.height,
      holdsName: logo.holds_name === true,
    }),
  };
}
