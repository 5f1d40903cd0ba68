import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let vite: ViteDevServer;
let server: Server;

beforeAll(async () => {
  vite = await createServer({ server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true }, logLevel: 'silent' });
  server = createHttpServer(vite.middlewares);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  await ask('/src/main.ts');
});

async function ask(path: string): Promise<[status: number, text: string]> {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  return [answer.status, await answer.text()];
}

afterAll(async () => {
  server.close();
  await vite.close();
});

// It imports what a module watches, which the build does not: a folder that was watched once broke it.
it.each(['evidence/numbers', 'evidence/all', 'guidance/advice', 'guidance/knowledge', 'texts/english', 'site/about'])(
  'the development server hands out virtual:%s, which is made from data or texts',
  async (name) => {
    expect(await ask(`/@id/__x00__virtual:${name}`)).toEqual([200, expect.stringContaining('export default')]);
  },
);
