// The development server of the trust center, beside that of the host's site.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import type { ViteDevServer } from 'vite';

interface Serving {
  /** The path below which all requests belong to the trust center. */
  at: string;
  server: ViteDevServer;
  /** Starts the server of the trust center on a port of 127.0.0.1. */
  start(port: number): Promise<{ stop(): Promise<void> }>;
}

/** Where requests below the path of the trust center go. */
export interface Passage {
  /** The path in the host's site, with a slash at its end. */
  path: string;
  /**
   * Sends these requests to the other server before anything else sees them. To be called once the host's server listens:
   * until then Astro puts itself first, and answers 404 to a slash at the end where the host's site has none.
   */
  open(): void;
}

/**
 * Starts the server of the trust center, which stops with that of the host's site. Requests are redirected, not passed on:
 * Astro's development pages load their modules from the root of their host, where those of the two sites would meet.
 */
export async function serveBelow({ at, server, start }: Serving): Promise<Passage> {
  const below = server.config.base.replace(/\/+$/, '') + at;
  const port = await freePort();
  const inner = await start(port);
  server.httpServer?.once('close', () => void inner.stop());
  const handle = (incoming: IncomingMessage, answer: ServerResponse, next: () => void) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost');
    if (pathname !== below && !pathname.startsWith(`${below}/`)) return next();
    const path = pathname === below ? `${below}/` : pathname;
    const location = `http://127.0.0.1:${port}${path}${search}`;
    answer.writeHead(307, { location, 'cache-control': 'no-store' }).end();
  };
  return {
    path: `${below}/`,
    open: () => void server.middlewares.stack.unshift({ route: '', handle }),
  };
}

async function freePort(): Promise<number> {
  const finder = createServer().listen(0, '127.0.0.1');
  await once(finder, 'listening');
  const { port } = finder.address() as AddressInfo;
  finder.close();
  await once(finder, 'close');
  return port;
}
