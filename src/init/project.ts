// Everything that a new project holds, and what an Astro project gets when a trust center is added to it.
import type { Answers, NewFile, Setting } from './answers.ts';
import { configText } from './config.ts';
import { contentFiles } from './content/files.ts';
import { editorFiles } from './editor.ts';
import { faviconOf } from './favicon.ts';
import { manifestOf } from './manifest.ts';
import { readmeOf } from './readme.ts';
import { githubFiles } from './workflow/github.ts';
import { gitlabFiles } from './workflow/gitlab.ts';

/** Texts of content files that are there already, by name without ending: `subprocessors`. */
export type Brought = Readonly<Record<string, string>>;

/** A project of its own. */
export function projectFiles(answers: Answers, setting: Setting, brought: Brought = {}): NewFile[] {
  return [
    ...contentFiles(answers, setting, brought),
    { path: 'package.json', text: manifestOf(answers, setting) },
    { path: 'astro.config.mjs', text: configText(setting) },
    {
      path: '.gitignore',
      text: 'node_modules\ndist\n.candor\n.candor.lock\n.*.candor-*\n.astro\n',
    },
    { path: 'public/favicon.svg', text: faviconOf(answers.company) },
    { path: 'README.md', text: readmeOf(answers, setting) },
    ...editorFiles(setting),
    ...managerFiles(setting),
    ...workflowFiles(answers, setting),
  ];
}

/** Files that let a package manager install a project without a question. */
function managerFiles({ packageManager }: Setting): NewFile[] {
  // pnpm 11 fails while it does not know whether the install script of esbuild, which Astro brings, may run.
  return packageManager === 'pnpm'
    ? [{ path: 'pnpm-workspace.yaml', text: 'allowBuilds:\n  esbuild: true\n' }]
    : [];
}

function workflowFiles(answers: Answers, setting: Setting): NewFile[] {
  if (answers.git === 'github') return githubFiles(answers, setting);
  return answers.git === 'gitlab' ? gitlabFiles(answers, setting) : [];
}
