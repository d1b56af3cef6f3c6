// candor preview: serves the built site.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isConfigured, loadAstro, settingsReader, untilStopped } from './astro.ts';
import { CommandError, outFlag, portFlag, portOf, type Command } from './command.ts';

export const preview: Command = {
  summary: 'serve the built site',
  readsContent: true,
  flags: { out: outFlag, port: portFlag },
  example: {
    about: 'the site that was built, at http://localhost:8080',
    call: 'candor preview --port 8080',
  },
  async run(call) {
    const { out } = call.flags;
    const port = portOf(call);
    const { repairSite } = await import('../publish/publish.ts');
    const standsIn = async (place: string) => {
      await repairSite(process.cwd(), place);
      if (!existsSync(path.join(place, 'index.html')))
        throw new CommandError(`There is no site in ${place} yet. Run \`candor build\` first.`, 2);
    };
    if (out !== undefined || !isConfigured()) await standsIn(out ?? 'dist');
    const astro = await loadAstro(call);
    const reader = settingsReader(({ outDir }) =>
      standsIn(path.relative(process.cwd(), fileURLToPath(outDir)) || '.'),
    );
    await astro.preview({
      root: process.cwd(),
      ...(out !== undefined && { outDir: out }),
      server: { port },
      integrations: [reader],
    });
    return untilStopped();
  },
};
