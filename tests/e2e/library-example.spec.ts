import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };
let server: Server;

/** The folder of the project as any web server would show it, without anything being built on the way. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types[path.split('.').at(-1) ?? ''];
    try {
      if (!type || !/^\/(?:examples|dist\/lib)\//.test(path)) throw new Error('Not for show.');
      const body = readFileSync(join(process.cwd(), path));
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resume) => server.listen(0, 'localhost', resume));
});

test.afterAll(() => new Promise((resume) => server.close(resume)));

test('a page imports the library without a build step and computes', async ({ page }) => {
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/examples/library.html`);
  await expect(page.locator('output')).toHaveText('Between 34 and 60 of 1000 get a job within a year.');
  await page.getByLabel('Changes of caseworker').fill('0');
  await expect(page.locator('output')).toHaveText('Between 60 and 60 of 1000 get a job within a year.');
  await page.getByLabel('Changes of caseworker').fill('9');
  await expect(page.locator('output')).toContainText('0 to 5');
});
