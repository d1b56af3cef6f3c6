// What other rooms may use: reading a content folder, with every mistake in its text and the line of every value.
export { readContent, type Instead } from './folder.ts';
export type { Layout } from './layout.ts';
export type { SourceFile } from './syntax/source.ts';
export { pictureEndings, type Picture } from './pictures/picture.ts';
export { replaceScalars, writeYaml } from './syntax/yaml-text.ts';
