// The development server of the trust center, beside that of the host's site.
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { enter, type OwnServer } from './kept-server.ts';
import { decoded } from './named-files.ts';
import { isFile } from './placing.ts';

interface Serving {
  /** The path below which all requests belong to the trust center. */
  at: string;
  server: ViteDevServer;
  /** The host's public files, an absolute path. */
  publicDir: string;
  /** What the server of the trust center depends on: with the same, it is kept while that of the host restarts. */
  settings: string;
  /** Starts the server of the trust center where it can be reached as the host's site is. */
  start(): Promise<OwnServer>;
}

/**
 * Starts the server of the trust center, which stops with that of the host's site, and sends all requests below the path to
 * it. Returns the port. Requests are redirected, not passed on: Astro's development pages load their modules from the root of
 * their host, where those of the two sites would meet.
 */
export async function serveBelow({
  at,
  server,
  publicDir,
  settings,
  start,
}: Serving): Promise<number> {
  const base = server.config.base.replace(/\/+$/, '');
  const below = base + at;
  const { address, leave } = await enter(settings, start);
  const { port } = address;
  server.httpServer?.once('close', () => void leave());
  const redirect = (incoming: IncomingMessage, answer: ServerResponse): boolean => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost');
    if (pathname !== below && !pathname.startsWith(`${below}/`)) return false;
    const file = fileOf(pathname.slice(below.length), { at, publicDir });
    if (file !== undefined) {
      incoming.url = `${base}${file}${search}`;
      return false;
    }
    const there = pathname === below ? `${below}/` : pathname;
    const location = `http://${hostOf(incoming)}:${port}${there}${search}`;
    answer.writeHead(307, { location, 'cache-control': 'no-store' }).end();
    return true;
  };
  // Astro puts handlers before all others at several moments, of which one answers 404 to a slash at the end where the host's
  // site has none. Before them all is only the place from which they are called.
  const { middlewares } = server;
  const handle = middlewares.handle.bind(middlewares);
  middlewares.handle = (incoming, answer, next) => {
    if (!redirect(incoming, answer)) handle(incoming, answer, next);
  };
  return port;
}

/** The name by which the request found this machine: another machine or a container knows no 127.0.0.1 of ours. */
function hostOf({ headers }: IncomingMessage): string {
  const asked = `http://${headers[':authority']?.toString() ?? headers.host ?? ''}`;
  return URL.canParse(asked) ? new URL(asked).hostname : 'localhost';
}

/** The address of a file of the host's that is also published below the path, as a build does it. */
function fileOf(
  address: string,
  { at, publicDir }: { at: string; publicDir: string },
): string | undefined {
  // A favicon is served by both.
  if (address === '/favicon.svg' || !/\.[^/]+$/.test(address)) return undefined;
  return [`${at}${address}`, address].find((file) => isFile(path.join(publicDir, decoded(file))));
}
