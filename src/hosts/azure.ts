// `staticwebapp.config.json`, which Azure Static Web Apps reads from the root of the published folder.
import { basePath, askAgain, forever, securityHeaders, sharing, type Serving } from './headers.ts';
import { departures, inFull, isShared, otherTypes, typesByEnding } from './media.ts';

/** The first route that matches counts, and has the global headers besides; a `*` stands at the end or before endings in braces. */
export function azureConfig(serving: Serving, addresses: readonly string[]): string {
  const base = basePath(serving);
  const shared = [...typesByEnding].filter(([, type]) => isShared(type)).map(([ending]) => ending);
  const config = {
    globalHeaders: Object.fromEntries([...securityHeaders(serving), askAgain]),
    mimeTypes: Object.fromEntries(
      [...typesByEnding, ...otherTypes(addresses)].map(([ending, type]) => [
        `.${ending}`,
        inFull(type),
      ]),
    ),
    routes: [
      { route: `${base}/assets/*`, headers: Object.fromEntries([forever]) },
      ...departures.map(({ path, type }) => ({
        route: base + path.replace(/\*.*$/, '*'),
        headers: {
          'Content-Type': inFull(type),
          ...(isShared(type) && Object.fromEntries([sharing])),
        },
      })),
      { route: `${base}/*.{${shared.join(',')}}`, headers: Object.fromEntries([sharing]) },
    ],
    responseOverrides: { '404': { rewrite: `${base}/404.html` } },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
