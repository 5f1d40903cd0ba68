/** A page is a folder: one is added to a copy of the program, and nothing else is changed there. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Link from '../../src/address/link.ts';
import type * as LoadPage from '../../src/pages/load-page.ts';
import type * as PageTable from '../../src/pages/page-table.ts';
import { evidenceModules } from '../../scripts/vite/evidence.ts';
import { workerBeside } from '../../scripts/vite/caseload-worker.ts';
import { siteModules } from '../../scripts/vite/site.ts';
import { defaultAddress } from '../../src/address/link.ts';
import { linkLimits } from '../support/choices.ts';
import { locales } from '../support/locales.ts';

const root = process.cwd();
let copy: string;
let server: ViteDevServer;

beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache', 'hello-'));
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  const folder = join(copy, 'src/pages/hello');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'page.ts'),
    "export const page = { path: '/hej', title: { da: 'Hej', en: 'Hello' }, menu: 9, parameters: ['navn'] };\n",
  );
  writeFileSync(
    join(folder, 'load.ts'),
    "import { drawn, type LoadPage } from '../load-page.ts';\nimport HelloPage from './HelloPage.svelte';\n\nexport const load: LoadPage = () => drawn(HelloPage, {});\n",
  );
  writeFileSync(join(folder, 'HelloPage.svelte'), '<h1>Hej</h1>\n');
  server = await createServer({
    configFile: false,
    root: copy,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [evidenceModules(), siteModules(), workerBeside(), svelte({ configFile: false })],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(copy, { recursive: true });
});

describe('a page whose folder was added', () => {
  it('has a link that is read and written, a title and a place in the menu', async () => {
    const { menuPages, pageTable, pageTitle } = (await server.ssrLoadModule('/src/pages/page-table.ts')) as typeof PageTable;
    const { readAddress, writeAddress } = (await server.ssrLoadModule('/src/address/link.ts')) as typeof Link;
    const { address, corrections } = readAddress('#/hej?navn=Ida&sprog=en', linkLimits, pageTable);
    expect([address.page, address.own, corrections]).toEqual(['hello', { hello: { navn: 'Ida' } }, []]);
    expect(writeAddress({ ...defaultAddress, page: 'hello' }, pageTable)).toBe('#/hej');
    expect([menuPages.at(-1), pageTitle('hello', locales.en)]).toEqual(['hello', 'Hello']);
  });

  it('is loaded when it is needed', async () => {
    const { lazyPages } = (await server.ssrLoadModule('/src/pages/load-page.ts')) as typeof LoadPage;
    const page = lazyPages({} as LoadPage.Site)['hello'];
    await page?.need();
    expect([page?.failed, typeof page?.value?.component]).toEqual([false, 'function']);
  });
});
