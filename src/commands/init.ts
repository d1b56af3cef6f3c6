// candor init: writes a project for a trust center, or adds one to an Astro project. Everything or nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NewFile, Setting } from '../init/answers.ts';
import { contentFiles } from '../init/content/files.ts';
import { withCandor } from '../init/manifest.ts';
import { packageManagerOf } from '../init/package-manager.ts';
import { entriesFor } from '../derive/balance/entry.ts';
import { imbalancesOf } from '../derive/balance/ledger.ts';
import { listedContent } from '../init/content/listed.ts';
import { projectFiles } from '../init/project.ts';
import { load } from '../load/load.ts';
import { ownPackage } from '../own-package.ts';
import { writeYaml } from '../read/index.ts';
import type { Trust } from '../trust.ts';
import { gitHosts, webHosts } from '../vocabulary/hosts.ts';
import { CommandError, reportErrors, type Call, type Command } from './command.ts';
import { answersOf, saidIn } from './init-answers.ts';
import { lastWords } from './init-last-words.ts';
import { countsOf, listAt, unplacedText } from './init-list.ts';
import { placeOf, type Place } from './init-place.ts';
import { inChanges, replaceText, writeNew, type Written } from './write-files.ts';

export const init: Command = {
  summary: 'write a new trust center into an empty folder, or add one to an Astro project',
  takes: '[folder]',
  readsContent: false,
  flags: {
    company: { value: '<name>', about: 'the name that customers know' },
    url: { value: '<address>', about: 'where the trust center will be published' },
    email: { value: '<address>', about: 'where security questions go' },
    notice: { value: '<days>', about: 'days of notice before a change of subprocessors' },
    git: { value: '<host>', about: `the workflow to write: ${gitHosts.join(', ')} or none` },
    from: {
      value: '<file>',
      about: 'a list of vendors to begin with: CSV, TSV, Markdown, HTML, JSON',
    },
    host: { value: '<host>', about: `the web host: ${webHosts.join(', ')} or none` },
    yes: { about: 'ask nothing' },
  },
  example: {
    about: 'a project in the folder trust, with a list of vendors that you already have',
    call: 'candor init trust --company Acme --url https://trust.acme.example --from vendors.csv',
  },
  async run(call) {
    const said = saidIn(call);
    const list = call.flags['from'] === undefined ? undefined : listAt(call.flags['from']);
    const { folder, answers } = await answersOf(call, said);
    const place = placeOf(folder, call.content);
    if (place.kind === 'astro' && new URL(answers.url).pathname === '/')
      throw new CommandError(
        `${folder} holds an Astro site, which has a start page of its own. Give the trust center a path, such as \`--url ${answers.url}/trust\`.`,
        2,
      );
    const setting = settingOf(call);
    const brought = list && listedContent(list.read, path.basename(list.file));
    const files = (place.kind === 'new' ? projectFiles : contentFiles)(answers, setting, brought);
    const written = write(place, files, setting);
    const content = path.join(folder, call.content);
    const { trust } = load(content, call.asOf, { rules: false });
    if (trust && list) writeBaseline(content, trust, call);
    const loaded = load(content, call.asOf);
    // A list may lack what the register needs; only its author can say it, so what is there stays.
    const isUnfinished = list?.read.unplaced.some(({ what }) => what === 'missing') ?? false;
    if (!loaded.trust && !isUnfinished) {
      written.undo();
      const code = reportErrors(call, loaded);
      call.complain('Nothing was written.');
      return code;
    }
    if (list) {
      const unplaced = unplacedText(list);
      if (unplaced) call.complain(`${unplaced}\n`);
      call.say(countsOf(list));
    }
    call.say(lastWords(place, answers, setting, isUnfinished));
    return loaded.trust ? 0 : 1;
  },
};

function write({ kind, folder }: Place, files: readonly NewFile[], setting: Setting): Written {
  const written = writeNew(files.map((file) => ({ ...file, path: path.join(folder, file.path) })));
  if (kind === 'new') return written;
  try {
    const manifest = path.join(folder, 'package.json');
    const text = existsSync(manifest) && withCandor(readFileSync(manifest, 'utf8'), setting);
    if (!text) throw new CommandError(`${manifest} cannot be read as JSON. Nothing was written.`);
    const replaced = replaceText([{ path: manifest, text }]);
    return {
      undo() {
        replaced.undo();
        written.undo();
      },
    };
  } catch (error) {
    written.undo();
    throw error;
  }
}

/** Announces the register as it is: without an entry of the journal nothing could be published. */
function writeBaseline(content: string, trust: Trust, { asOf, now }: Call): void {
  const entries = entriesFor(imbalancesOf(trust, asOf), trust, now);
  writeNew(
    entries.map(({ id, value }) => ({ path: inChanges(content, id), text: writeYaml(value) })),
  );
}

function settingOf({ content, env, now }: Call): Setting {
  const { version, devDependencies, engines } = ownPackage();
  return {
    content: path.posix.normalize(content.replaceAll('\\', '/')).replace(/\/$/, ''),
    packageManager: packageManagerOf(env['npm_config_user_agent']),
    // The Astro that this version of Candor was tested with.
    versions: { candor: `^${version}`, astro: devDependencies.astro, node: engines.node },
    year: Number(now.slice(0, 4)),
  };
}
