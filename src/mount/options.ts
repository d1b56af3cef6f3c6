// The options of the integration, which no schema checks and which editors check only where a project has types.
import { isDay } from '../day.ts';
import { nearest } from '../nearest.ts';
import { webHosts, type WebHost } from '../vocabulary/hosts.ts';
import { MountError } from './mount-error.ts';

const kinds: Record<string, { is: (value: unknown) => boolean; write: string }> = {
  content: { is: isText, write: "the folder of the content: `content: 'content'`" },
  asOf: {
    is: (value) => isText(value) && isDay(value),
    write: "a day: `asOf: '2026-11-21'`; left out, pages are made as of today",
  },
  at: { is: isText, write: "a path: `at: '/trust'`" },
  slots: {
    is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    write: "the files by their places: `slots: { footer: './src/trust/Footer.astro' }`",
  },
  host: {
    is: (value) => webHosts.some((host) => host === value),
    write: `one of ${webHosts.join(', ')}`,
  },
  includeSubDomains: { is: (value) => typeof value === 'boolean', write: 'true or false' },
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Throws a `MountError` for an option that is none, and for a value that its option cannot have. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) {
      const meant = nearest(name, Object.keys(kinds));
      throw new MountError(
        `candor() in the Astro configuration has no option \`${name}\`${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`,
        `Its options are ${Object.keys(kinds).join(', ')}.`,
      );
    }
    if (value === undefined || kind.is(value)) continue;
    const meant = name === 'host' && isText(value) ? nearest(value, webHosts) : undefined;
    throw new MountError(
      `\`${name}\` of candor() in the Astro configuration cannot be ${JSON.stringify(value)}${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`,
      `Write ${kind.write}.`,
    );
  }
}

/** The web host, which site.yaml or the configuration names. Throws a `MountError` if each names another. */
export function chosenHost(configured?: WebHost, written?: WebHost): WebHost | undefined {
  if (configured !== undefined && written !== undefined && configured !== written)
    throw new MountError(
      `site.yaml says \`host: ${written}\`, and candor() in the Astro configuration says \`host: '${configured}'\`.`,
      'Take out the one that is wrong. One of them is enough.',
    );
  return configured ?? written;
}
