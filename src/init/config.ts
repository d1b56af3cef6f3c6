// astro.config.mjs, and the lines that mount a trust center in an Astro site.
import type { Answers, Setting } from './answers.ts';

/** The whole file of a project that holds nothing else. */
export function configText(setting: Pick<Setting, 'content'>): string {
  return [
    "import { defineConfig } from 'astro/config';",
    "import candor from 'candor';",
    '',
    `export default defineConfig({ integrations: [candor(${optionsText(setting)})] });`,
    '',
  ].join('\n');
}

/** The two lines to add to the configuration of an Astro site. The address has a path. */
export function mountLines({ url }: Answers, setting: Setting): [string, string] {
  return [
    "import candor from 'candor';",
    `integrations: [candor(${optionsText(setting, new URL(url).pathname)})],`,
  ];
}

function optionsText({ content }: Pick<Setting, 'content'>, at?: string): string {
  const options = [
    ...(at === undefined ? [] : [`at: '${at}'`]),
    ...(content === 'content' ? [] : [`content: '${content}'`]),
  ];
  return options.length === 0 ? '' : `{ ${options.join(', ')} }`;
}
