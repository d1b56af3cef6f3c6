// What `candor init` says at its end: what is there now, and the next three steps.
import type { Answers, Setting } from '../init/answers.ts';
import { packageManagers } from '../init/package-manager.ts';

/** `isUnfinished`: the list that was read does not say all that the register needs. */
export function lastWords(
  folder: string,
  { company }: Answers,
  setting: Setting,
  isUnfinished: boolean,
): string {
  const { install, run } = packageManagers[setting.packageManager];
  const enter = folder === '.' ? '' : `cd ${/\s/.test(folder) ? `"${folder}"` : folder} && `;
  const next = isUnfinished
    ? `Write what is missing into ${setting.content}/subprocessors.yaml until this finds no mistake:
     ${run('check')}
  3. ${run('change')}    writes the first entry of the journal; README.md says how to publish`
    : `${run('dev')}    serves it while you write in ${setting.content}/
  3. ${run('check')}    finds every mistake; README.md says how to publish`;
  return `The trust center of ${company} is set up${folder === '.' ? '' : ` in ${folder}`}.

Next:
  1. ${enter}${install}
  2. ${next}`;
}
