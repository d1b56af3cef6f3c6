// Settings for VS Code: YAML files complete their keys and say what each one means.
import { contentKinds } from '../schema/index.ts';
import type { NewFile, Setting } from './answers.ts';

/** The first line of a content file, which tells editors what it may say. `folder` is where the file lies. */
export function schemaLine(folder: string, schema: string): string {
  const up = folder
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .map(() => '../')
    .join('');
  return `# yaml-language-server: $schema=${up}node_modules/candor/schemas/${schema}.json\n`;
}

/** `.vscode/`: the extension to install, and which schema belongs to which file. */
export function editorFiles({ content }: Setting): NewFile[] {
  const schemas: Record<string, string> = {};
  for (const [name, { shape }] of Object.entries(contentKinds)) {
    if (shape === 'one' || shape === 'list') schemas[schemaFile(name)] = `${content}/${name}.yaml`;
    if (shape === 'list') schemas[schemaFile(`${name}.record`)] = `${content}/${name}/*.yaml`;
    if (shape === 'folder') schemas[schemaFile(name)] = `${content}/${name}/*.yaml`;
  }
  return [
    {
      path: '.vscode/extensions.json',
      text: json({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] }),
    },
    { path: '.vscode/settings.json', text: json({ 'yaml.schemas': schemas }) },
  ];
}

const schemaFile = (name: string) => `./node_modules/candor/schemas/${name}.json`;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
