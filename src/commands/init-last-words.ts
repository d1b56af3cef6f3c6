// What `candor init` says at its end: what is there now, and the next three steps.
import type { Answers, Setting } from '../init/answers.ts';
import { packageManagers } from '../init/package-manager.ts';

export function lastWords(folder: string, { company }: Answers, setting: Setting): string {
  const { install, run } = packageManagers[setting.packageManager];
  const enter = folder === '.' ? '' : `cd ${/\s/.test(folder) ? `"${folder}"` : folder} && `;
  return `The trust center of ${company} is set up${folder === '.' ? '' : ` in ${folder}`}.

Next:
  1. ${enter}${install}
  2. ${run('dev')}    serves it while you write in ${setting.content}/
  3. ${run('check')}    finds every mistake; README.md says how to publish`;
}
