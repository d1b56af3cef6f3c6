// candor build: checks the content, then publishes the whole site or nothing.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from '../load/load.ts';
import { loadAstro, settingsReader } from './astro.ts';
import { explainBuild } from './build-error.ts';
import { outFlag, reportStopping, strictFlag, summary, type Command } from './command.ts';
import { pageSources } from './page-sources.ts';
import { publishedFlags, readAgainst } from './against.ts';
import { plainRendering } from './render-plain.ts';

export const build: Command = {
  summary: 'check, then publish the site; the old one stays until the new one is complete',
  readsContent: true,
  flags: { out: outFlag, strict: strictFlag, ...publishedFlags },
  example: {
    about: 'the build that is published: refused unless it follows from what is live',
    call: 'candor build --published https://trust.acme.example/changes.json',
  },
  async run(call) {
    const root = process.cwd();
    const { out } = call.flags;
    const { publishSite, repairSite } = await import('../publish/publish.ts');
    // Even if the content has mistakes today, the site of yesterday must stand.
    await repairSite(root, out);
    const loaded = load(call.content, call.asOf, await readAgainst(call));
    const code = reportStopping(call, loaded);
    if (code !== 0 || !loaded.trust) {
      call.complain(`Nothing was published: ${summary(loaded)}.`);
      return code || 1;
    }
    // Whatever the shell sets, a published site holds nothing that is meant for development.
    process.env['NODE_ENV'] = 'production';
    const plain = await plainRendering(root);
    const astro = plain ? undefined : await loadAstro(call);
    let place = out ?? '';
    const pages = await publishSite({
      root,
      out,
      trust: loaded.trust,
      asOf: call.asOf,
      async build(stage) {
        if (!astro) {
          place = out ?? 'dist';
          return { ...(await plain?.(stage, call, loaded)), outDir: place };
        }
        let publicDir = '';
        const reader = settingsReader((config) => {
          place = out ?? (path.relative(root, fileURLToPath(config.outDir)) || '.');
          publicDir = fileURLToPath(config.publicDir);
          return { outDir: pathToFileURL(`${path.resolve(root, stage)}/`) };
        });
        const sources = pageSources();
        const integrations = [reader, sources.integration];
        try {
          await astro.build({ root, logLevel: 'error', integrations });
        } catch (error) {
          throw explainBuild(error, root);
        }
        return { outDir: place, publicDir, sourceOf: (name) => sources.of(name) };
      },
    });
    call.say(`${pages} pages as of ${call.asOf} published into ${place}`);
    return 0;
  },
};
