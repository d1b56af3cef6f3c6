// candor init: writes a project for a trust center, everything or nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Setting } from '../init/answers.ts';
import { packageManagerOf } from '../init/package-manager.ts';
import { projectFiles } from '../init/project.ts';
import { load } from '../load/load.ts';
import { gitHosts, webHosts } from '../vocabulary/hosts.ts';
import { reportErrors, type Call, type Command } from './command.ts';
import { answersOf, saidIn } from './init-answers.ts';
import { lastWords } from './init-last-words.ts';
import { refuseUnlessEmpty } from './init-place.ts';
import { writeNew } from './write-files.ts';

export const init: Command = {
  summary: 'write a new trust center into an empty folder',
  takes: '[folder]',
  readsContent: false,
  flags: {
    company: { value: '<name>', about: 'the name that customers know' },
    url: { value: '<address>', about: 'where the trust center will be published' },
    email: { value: '<address>', about: 'where security questions go' },
    notice: { value: '<days>', about: 'days of notice before a change of subprocessors' },
    git: { value: '<host>', about: `the workflow to write: ${gitHosts.join(', ')} or none` },
    host: { value: '<host>', about: `the web host: ${webHosts.join(', ')} or none` },
    yes: { about: 'ask nothing' },
  },
  async run(call) {
    const said = saidIn(call);
    const { folder, answers } = await answersOf(call, said);
    refuseUnlessEmpty(folder);
    const setting = settingOf(call);
    const written = writeNew(
      projectFiles(answers, setting).map((file) => ({
        ...file,
        path: path.join(folder, file.path),
      })),
    );
    const loaded = load(path.join(folder, call.content), call.asOf);
    if (!loaded.trust) {
      written.undo();
      const code = reportErrors(call, loaded);
      call.complain('Nothing was written.');
      return code;
    }
    call.say(lastWords(folder, answers, setting));
    return 0;
  },
};

function settingOf({ content, env, now }: Call): Setting {
  const { version, devDependencies, engines } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string; devDependencies: { astro: string }; engines: { node: string } };
  return {
    content: path.posix.normalize(content.replaceAll('\\', '/')).replace(/\/$/, ''),
    packageManager: packageManagerOf(env['npm_config_user_agent']),
    // The Astro that this version of Candor was tested with.
    versions: { candor: `^${version}`, astro: devDependencies.astro, node: engines.node },
    year: Number(now.slice(0, 4)),
  };
}
