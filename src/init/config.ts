// astro.config.mjs of a new project.
import type { Setting } from './answers.ts';

export function configText({ content }: Setting): string {
  const options = content === 'content' ? '' : `{ content: '${content}' }`;
  return [
    "import { defineConfig } from 'astro/config';",
    "import candor from 'candor';",
    '',
    `export default defineConfig({ integrations: [candor(${options})] });`,
    '',
  ].join('\n');
}
