/** A plain static host: a copy of the built site under a path. Files can be changed and the connection can be cut. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export class Host {
  readonly #path: string;
  readonly #folder: string;
  #server: Server | null = null;
  #port = 0;
  /** The requested paths since the start, relative to the site. */
  readonly asked: string[] = [];

  /** @param path under which the site lies, with slashes at both ends */
  constructor(path: string) {
    if (!existsSync('dist/sw.js')) throw new Error('The site has not been built. Run npm run build first; npm test does.');
    this.#path = path;
    this.#folder = mkdtempSync(join(tmpdir(), 'traedesten-host-'));
    cpSync('dist', this.#folder, { recursive: true });
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#path}`;
  }

  /** Starts, or restarts on the same port after `cut`. */
  async start(): Promise<void> {
    const server = createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const path = pathname.startsWith(this.#path) ? pathname.slice(this.#path.length) || 'index.html' : null;
      this.asked.push(path ?? pathname);
      const file = path === null ? null : join(this.#folder, path);
      if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
      const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' };
      return response.writeHead(200, headers).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Cuts the connection: requests get no answer. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async end(): Promise<void> {
    await this.cut();
    rmSync(this.#folder, { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** Deploys a new version: other words on the page, and a worker that lists them. */
  publish(change: (page: string) => string): void {
    const before = this.read('index.html');
    const after = change(before);
    if (after === before) throw new Error('The new version is the same as the old one.');
    const worker = this.read('sw.js');
    const version = /version:\W([0-9a-f]{16})\W/.exec(worker)?.[1];
    if (!version || !worker.includes(sha256(before))) throw new Error('The worker does not list the page as it was built.');
    this.write('index.html', after);
    this.write('sw.js', worker.replace(sha256(before), sha256(after)).replace(version, sha256(after).slice(0, 16)));
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
