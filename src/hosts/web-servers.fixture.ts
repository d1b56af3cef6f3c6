// nginx and Caddy as the tests start them, with the configuration that Candor writes, and what they answer.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as send, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddy, ensureWebServers, nginx } from '../../scripts/web-servers.mjs';
import { caddyText } from './caddy.ts';
import { nginxText } from './nginx.ts';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  raw: string[];
  body: string;
}

export const ask = (address: string, method = 'GET', headers = {}) =>
  new Promise<Answer>((resolve, reject) => {
    send(address, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          raw: response.rawHeaders.filter((_, index) => index % 2 === 0),
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const serving = (base: string) => ({ url: `https://trust.example.com${base}` });

interface Server {
  program: string;
  /** Writes the configuration into `folder` and returns the arguments that check it and that serve `folder`/www. */
  prepare(
    folder: string,
    port: number,
    base: string,
    addresses: readonly string[],
  ): { check: string[]; serve: string[] };
  isReady(said: string): boolean;
}

export const servers = {
  nginx: {
    program: nginx,
    prepare(folder, port, base, addresses) {
      const config = path.join(folder, 'nginx.conf');
      writeFileSync(path.join(folder, 'site.conf'), nginxText(serving(base), addresses));
      writeFileSync(
        config,
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr notice; events {}
http { access_log off; include /etc/nginx/mime.types; client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fast; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/www; include ${folder}/site.conf; } }`,
      );
      return { check: ['-t', '-q', '-c', config], serve: ['-c', config] };
    },
    isReady: (said) => said.includes('notice'),
  },
  caddy: {
    program: caddy,
    prepare(folder, port, base, addresses) {
      const config = path.join(folder, 'Caddyfile');
      writeFileSync(path.join(folder, 'site.caddy'), caddyText(serving(base), addresses));
      writeFileSync(
        config,
        `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${folder}/www\n\timport ${folder}/site.caddy\n}\n`,
      );
      return {
        check: ['validate', '--config', config],
        serve: ['run', '--config', config],
      };
    },
    isReady: (said) => said.includes('serving initial configuration'),
  },
} satisfies Record<string, Server>;

interface Running {
  /** Its address, without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** Serves these files below the path `base`; each holds its name and a text that is not ASCII. */
export async function startServer(
  name: keyof typeof servers,
  base: string,
  names: readonly string[],
): Promise<Running> {
  ensureWebServers();
  const { program, prepare, isReady } = servers[name];
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-'));
  for (const at of names) {
    const file = path.join(folder, 'www', base, at);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${at}: “30 days’ notice”`);
  }
  const finder = createServer().listen(0, '127.0.0.1');
  await once(finder, 'listening');
  const { port } = finder.address() as AddressInfo;
  finder.close();
  const addresses = names.map((at) => base + at);
  const { check, serve } = prepare(folder, port, base, addresses);
  const env = { ...process.env, HOME: folder };
  execFileSync(program, check, { stdio: 'pipe', env });
  const server = spawn(program, serve, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`${name} ended`)));
    server.stderr.on('data', (said) => isReady(String(said)) && resolve());
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill();
      if (server.exitCode === null) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
