// candor preview: serves the built site.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadAstro, untilStopped } from './astro.ts';
import { CommandError, outFlag, portFlag, portOf, type Command } from './command.ts';

export const preview: Command = {
  summary: 'serve the built site',
  readsContent: true,
  flags: { out: outFlag, port: portFlag },
  async run(call) {
    const out = call.flags['out'] ?? 'dist';
    const port = portOf(call);
    const { repairSite } = await import('../publish/publish.ts');
    await repairSite(process.cwd(), out);
    if (!existsSync(path.join(out, 'index.html')))
      throw new CommandError(`There is no site in ${out} yet. Run \`candor build\` first.`, 2);
    const astro = await loadAstro(call);
    await astro.preview({ root: process.cwd(), outDir: out, server: { port } });
    return untilStopped();
  },
};
