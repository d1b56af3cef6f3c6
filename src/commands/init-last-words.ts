// What `candor init` says at its end: what is there now, and the next three steps.
import path from 'node:path';
import type { Answers, Setting } from '../init/answers.ts';
import { mountLines } from '../init/config.ts';
import { packageManagers } from '../init/package-manager.ts';
import type { Place } from './init-place.ts';

/** `isUnfinished`: the list that was read does not say all that the register needs. */
export function lastWords(
  { kind, folder }: Place,
  answers: Answers,
  setting: Setting,
  isUnfinished: boolean,
): string {
  const { content } = setting;
  const { install, run, exec } = packageManagers[setting.packageManager];
  const enter = folder === '.' ? '' : `cd ${/\s/.test(folder) ? `"${folder}"` : folder} && `;
  if (kind === 'astro') {
    const [imported, mounted] = mountLines(answers, setting);
    const option = content === 'content' ? '' : ` --content ${content}`;
    return `The content of the trust center is in ${path.posix.join(folder, content)}/, and candor is in package.json.

Next:
  1. ${enter}${install}
  2. Add these two lines to the configuration of Astro; if it has \`integrations\` already, put candor(…) into that list:
       ${imported}
       ${mounted}
  3. Add \`.candor\` to .gitignore
  4. ${exec} candor check${option}    finds every mistake; write in ${content}/, and build your site as always`;
  }
  const next = isUnfinished
    ? `Write what is missing into ${content}/subprocessors.yaml until this finds no mistake:
     ${run('check')}
  3. ${run('change')}    writes the first entry of the journal; README.md says how to publish`
    : `${run('dev')}    serves it while you write in ${content}/
  3. ${run('check')}    finds every mistake; README.md says how to publish`;
  return `The trust center of ${answers.company} is set up${folder === '.' ? '' : ` in ${folder}`}.

Next:
  1. ${enter}${install}
  2. ${next}`;
}
