// candor dev: serves the site while it is edited. An edit shows at once; mistakes show as a list of problems.
import { loadAstro, untilStopped } from './astro.ts';
import { portFlag, portOf, type Command } from './command.ts';

export const dev: Command = {
  summary: 'serve the site while you edit, with the problems in the browser',
  readsContent: true,
  flags: { port: portFlag },
  example: {
    about: 'another port, and the pages as they will be on a day',
    call: 'candor dev --port 8080 --as-of 2027-01-01',
  },
  async run(call) {
    const port = portOf(call);
    const astro = await loadAstro(call);
    await astro.dev({ root: process.cwd(), server: { port } });
    return untilStopped();
  },
};
