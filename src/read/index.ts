// What the rest may ask of this room: read a content folder, know every mistake in its text, find the line of any value.
export { readContent, type Instead } from './folder.ts';
export type { Layout } from './layout.ts';
export type { SourceFile } from './syntax/source.ts';
export { pictureEndings, type Picture } from './pictures/picture.ts';
export { replaceScalars, writeYaml } from './syntax/yaml-text.ts';
