/** A page is a folder: one is added to a copy of the program, and nothing else is changed there. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import shipped from 'virtual:evidence/numbers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Link from '../../src/address/link.ts';
import type { EvidenceNumbers } from '../../src/model/evidence.ts';
import type * as LoadPage from '../../src/pages/load-page.ts';
import type * as PageTable from '../../src/pages/page-table.ts';
import type { ProgramUse } from '../../src/pages/page-records.ts';
import { evidenceModules } from '../../scripts/vite/evidence.ts';
import { hostedParts } from '../../scripts/vite/hosted-only.ts';
import { siteModules } from '../../scripts/vite/site.ts';
import { defaultAddress } from '../../src/address/link.ts';
import { guidance } from '../support/guidance.ts';
import { linkLimits } from '../support/inputs.ts';
import { locales } from '../support/locales.ts';

const root = process.cwd();
/** A record with values that no other page names. */
const onlyHello = 'bip2017-16';
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
    "export const page = { path: '/hej', title: { da: 'Hej', en: 'Hello' }, menu: { section: 'lookup', at: 9, name: { da: 'Hejsa', en: 'Hi' } }, parameters: ['navn'] };\n",
  );
  writeFileSync(
    join(folder, 'load.ts'),
    "import { drawn, type LoadPage } from '../load-page.ts';\nimport HelloPage from './HelloPage.svelte';\n\nexport const load: LoadPage = () => drawn(HelloPage, {});\n",
  );
  writeFileSync(join(folder, 'HelloPage.svelte'), '<h1>Hej</h1>\n');
  writeFileSync(join(folder, 'records.ts'), `export const records = { named: ['${onlyHello}'], guidance: ['kinds'] };\n`);
  server = await createServer({
    configFile: false,
    root: copy,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [evidenceModules(), siteModules(), hostedParts(), svelte({ configFile: false })],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(copy, { recursive: true });
});

describe('a page whose folder was added', () => {
  it('has a link that is read and written, a title and a place in the menu', async () => {
    const { nameInMenu, pagesIn, pageTable, pageTitle } = (await server.ssrLoadModule('/src/pages/page-table.ts')) as typeof PageTable;
    const { readAddress, writeAddress } = (await server.ssrLoadModule('/src/address/link.ts')) as typeof Link;
    const { address, corrections } = readAddress('#/hej?navn=Ida&sprog=en', linkLimits, pageTable);
    expect([address.page, address.parameters, corrections]).toEqual(['hello', { hello: { navn: 'Ida' } }, []]);
    expect(writeAddress({ ...defaultAddress, page: 'hello' }, pageTable)).toBe('#/hej');
    expect([pagesIn('lookup').at(-1), pageTitle('hello', locales.en), nameInMenu('hello', locales.en)]).toEqual(['hello', 'Hello', 'Hi']);
  });

  it('shows the records that it declares, and their amounts come with the first screen', async () => {
    const { default: use } = (await server.ssrLoadModule('virtual:evidence/use')) as { default: ProgramUse };
    const { default: numbers } = (await server.ssrLoadModule('virtual:evidence/numbers')) as { default: EvidenceNumbers };
    const [kind] = guidance.kinds;
    const pagesOf = (id: string | undefined): readonly string[] =>
      use.find(({ records }) => records.some((one) => one === id))?.pages ?? [];
    expect([pagesOf(onlyHello), pagesOf(kind?.evidence[0]).includes('hello')]).toEqual([['hello'], true]);
    expect([Object.keys(numbers.records).includes(onlyHello), Object.keys(shipped.records).includes(onlyHello)]).toEqual([true, false]);
  });

  it('is loaded when it is needed', async () => {
    const { lazyPages } = (await server.ssrLoadModule('/src/pages/load-page.ts')) as typeof LoadPage;
    const page = lazyPages({} as LoadPage.Site)['hello'];
    await page?.need();
    expect([page?.failed, typeof page?.value?.component]).toEqual([false, 'function']);
  });
});
