import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, expectAccessibleAtAnyWidth, inLanguage, resultSentence, test as browserTest } from '../support/browser.ts';
import { Host } from '../support/host.ts';
import { languages } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';

const test = browserTest.extend<{ host: Host; cutOff: Page }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed.
  host: async ({}, use) => {
    const host = new Host('/a/b/');
    await host.start();
    await use(host);
    await host.end();
  },
  baseURL: ({ host }, use) => use(host.address),
  /** A page for tests in which requests fail because they should. */
  cutOff: async ({ context, host }, use) => {
    const uncaught: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => uncaught.push(`${host.address}: ${error.message}`));
    await use(page);
    expect(uncaught).toEqual([]);
  },
});

const [prepareName, updateReady] = [da('offline.prepare'), da('offline.update.title')];

/** Makes the site ready as a user does. */
async function prepare(page: Page): Promise<void> {
  await page.goto('./#/om/uden-net');
  await page.getByRole('button', { name: prepareName }).click();
  await expect(page.getByText(da('offline.ready'))).toBeVisible();
}

/** What the browser keeps for this host: registrations and the names of caches. */
function kept(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
}

/** A tab beside the one at hand; opening it makes the browser look for a new worker. */
async function openBeside(page: Page): Promise<Page> {
  const beside = await page.context().newPage();
  await beside.goto(new URL('./#/om/uden-net', page.url()).href);
  await expect(beside.getByRole('heading', { level: 1, name: da('offline.title') })).toBeVisible();
  return beside;
}

for (const language of languages)
  test(`is prepared, checked and removed with the keyboard, in ${language}`, async ({ page }) => {
    const say = wordsIn(language);
    await page.goto(inLanguage('#/om/uden-net', language));
    for (const [act, outcome] of [
      ['offline.prepare', 'offline.ready'],
      ['offline.check', 'offline.outcome.newest'],
      ['offline.remove', 'offline.outcome.removed'],
    ] as const) {
      await page.getByRole('button', { name: say(act) }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: say(outcome) })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: say('offline.prepare') })).toBeVisible();
    expect(await kept(page)).toEqual({ workers: 0, caches: [] });
  });

test('is accessible in every state, light, dark and forced, and 320 px are enough', async ({ page, host }) => {
  test.slow();
  await page.goto('./#/om/uden-net');
  await expect(page.getByRole('heading', { level: 1, name: da('offline.title') })).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
  await page.getByRole('button', { name: prepareName }).click();
  await expect(page.getByText(da('offline.ready'))).toBeVisible();
  host.publish((html) => html.replace('<title>Trædesten', '<title>Trædesten 2'));
  await page.getByRole('button', { name: da('offline.check') }).click();
  await expect(page.getByText(updateReady)).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
  await page.getByRole('button', { name: da('offline.update.later') }).click();
  await expect(page.getByText(updateReady)).toBeHidden();
});

test('nothing is kept before someone asks for it, whatever is opened', async ({ page }) => {
  for (const hash of ['#/', '#/borger?skift=1', '#/viden', '#/om/uden-net']) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(await kept(page)).toEqual({ workers: 0, caches: [] });
});

test('lists every file of the site and none that is not used, and takes no more room than the page says', async ({ page, host }) => {
  await prepare(page);
  const { caches: names } = await kept(page);
  expect(names.map((name) => name.replace(/version-[0-9a-f]{16}$/, 'version'))).toEqual([
    'traedesten:/a/b/:version',
    'traedesten:/a/b/:settings',
  ]);
  const files = await page.evaluate(
    async (name) => {
      const cache = await caches.open(name ?? '');
      return Promise.all(
        (await cache.keys()).map(async (request) => [request.url, (await (await cache.match(request))?.blob())?.size ?? 0] as const),
      );
    },
    names.find((name) => name.includes('version')),
  );
  const paths = files.map(([address]) => address.replace(host.address, ''));
  expect(paths).toEqual(expect.arrayContaining(['index.html', 'icon.svg', 'manifest.webmanifest']));
  expect(paths.filter((path) => /^(?:sw|sw-off)\.js$|^lib\/|traedesten\.html|sbom|SHA256/.test(path))).toEqual([]);
  // A photo from a phone.
  expect(files.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(4_000_000);
});

test('starts without a network after the browser itself was closed, with pages that were never opened', async ({ host }) => {
  const profile = mkdtempSync(join(tmpdir(), 'traedesten-profile-'));
  const { executablePath, args } = test.info().project.use.launchOptions ?? {};
  const open = async (): Promise<{ page: Page; close: () => Promise<void> }> => {
    const context = await chromium.launchPersistentContext(profile, {
      args: args ?? [],
      ...(executablePath && { executablePath }),
      baseURL: host.address,
    });
    return { page: context.pages()[0] ?? (await context.newPage()), close: () => context.close() };
  };
  const first = await open();
  await prepare(first.page);
  await first.close();

  await host.cut();
  for (let start = 1; start <= 2; start += 1) {
    const { page, close } = await open();
    await page.context().setOffline(true);
    await page.goto('./#/borger?skift=1');
    await expect.poll(() => resultSentence(page)).toContain('47 af 1.000');
    await page.goto('./#/viden?sprog=en');
    await expect(page.getByRole('heading', { level: 1, name: wordsIn('en')('knowledge.title') })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: wordsIn('en')('knowledge.title') })).toBeVisible();
    await page.goto('./#/borger');
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('dialog')).toContainText('BIP');
    await close();
  }
  rmSync(profile, { recursive: true });
});

test('a new version that comes while someone types tells of itself, takes no letter away and waits', async ({ page, host }) => {
  await prepare(page);
  await page.goto('./#/viden');
  const search = page.getByRole('searchbox');
  await search.pressSequentially('virksomheds');
  host.publish((html) => html.replace('<title>Trædesten', '<title>Trædesten 2'));
  const beside = await openBeside(page);
  await expect(page.getByText(updateReady)).toBeVisible();
  await expect(search).toBeFocused();
  await search.pressSequentially('praktik');
  await expect(search).toHaveValue('virksomhedspraktik');
  // Whoever opens the site now still gets the version that is in use.
  expect(await beside.evaluate(async () => (await fetch('./')).text())).not.toContain('Trædesten 2');

  await page.getByRole('button', { name: da('offline.update.change') }).click();
  await expect(page.getByText(updateReady)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(async () => (await fetch('./')).text())).toContain('Trædesten 2');
  // The other window is told, and not loaded again under its reader.
  await expect(beside.getByText(updateReady)).toBeVisible();
});

test('a page of the version before still finds its parts after another window has changed', async ({ page, host }) => {
  await prepare(page);
  const part = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /\/assets\/load-.*\.js$/.test(name)) ?? '',
  );
  const name = part.replace(host.address, '');
  const worker = host.read('sw.js');
  const entry = new RegExp(`\\[.${name.replaceAll('.', '\\.')}.,.[0-9a-f]{64}.\\],`).exec(worker)?.[0] ?? '';
  expect(entry).not.toBe('');
  host.publish((html) => html.replace('<title>Trædesten', '<title>Trædesten 2'));
  host.write('sw.js', host.read('sw.js').replace(entry, ''));
  host.remove(name);
  const beside = await openBeside(page);
  await beside.getByRole('status').filter({ hasText: updateReady }).waitFor();
  await beside
    .locator('section[data-bar]')
    .getByRole('button', { name: da('offline.update.change') })
    .click();
  await expect(page.getByText(updateReady)).toBeVisible();
  expect(await page.evaluate(async (address) => (await fetch(address)).status, part)).toBe(200);
});

for (const [fault, harm] of [
  ['with a file that is not the one that was built', (host: Host) => host.write('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['with a file that is missing', (host: Host) => host.remove('icon-192.png')],
] as const) {
  test(`a new version ${fault} is not taken, and the old one goes on without a network`, async ({ cutOff: page, host }) => {
    await prepare(page);
    host.publish((html) => html.replace('<title>Trædesten', '<title>Trædesten 2'));
    // What lies in the browser already would be taken from there.
    const worker = host.read('sw.js');
    const name = fault.includes('missing') ? 'icon-192.png' : 'icon.svg';
    host.write('sw.js', worker.replace(new RegExp(`(.${name.replace('.', '\\.')}.,.)[0-9a-f]{64}`), `$1${'0'.repeat(64)}`));
    harm(host);
    await page.getByRole('button', { name: da('offline.check') }).click();
    await expect(page.getByText(da('offline.outcome.checkFailed'))).toBeVisible();
    await expect(page.getByText(updateReady)).toBeHidden();
    await host.cut();
    await page.context().setOffline(true);
    await page.goto('./#/borger?skift=1');
    await page.reload();
    await expect.poll(() => resultSentence(page)).toContain('47 af 1.000');
    expect((await kept(page)).caches.filter((cache) => cache.includes('version'))).toHaveLength(1);
  });
}

test('a first attempt that fails says so, keeps nothing and can be repeated', async ({ page, host }) => {
  const icon = host.read('icon.svg');
  host.write('icon.svg', `${icon}\n`);
  await page.goto('./#/om/uden-net');
  await page.getByRole('button', { name: prepareName }).click();
  await expect(page.getByText(da('offline.outcome.prepareFailed'))).toBeVisible();
  expect((await kept(page)).caches).toEqual([]);
  host.write('icon.svg', icon);
  await page.getByRole('button', { name: prepareName }).click();
  await expect(page.getByText(da('offline.ready'))).toBeVisible();
});

test('what was removed can be made ready again at once', async ({ cutOff: page, host }) => {
  await prepare(page);
  await page.getByRole('button', { name: da('offline.remove') }).click();
  await expect(page.getByText(da('offline.outcome.removed'))).toBeVisible();
  await page.getByRole('button', { name: prepareName }).click();
  await expect(page.getByText(da('offline.ready'))).toBeVisible();
  await host.cut();
  await page.reload();
  await expect(page.getByText(da('offline.ready'))).toBeVisible();
});

test('a host can switch it off for everyone by putting another worker in its place', async ({ page, host }) => {
  await prepare(page);
  await page.evaluate(() => caches.open('of another site on the same host'));
  host.write('sw.js', host.read('sw-off.js'));
  await page.reload();
  await expect.poll(() => kept(page)).toEqual({ workers: 0, caches: ['of another site on the same host'] });
  await page.reload();
  await expect(page.getByRole('button', { name: prepareName })).toBeVisible();
});

test("the municipality's file is as it is now, as it was last seen without a network, and forgotten when it is taken away", async ({
  cutOff: page,
  host,
}) => {
  host.write('kommune.json', '{"name":"Første"}');
  await prepare(page);
  const file = (): Promise<string> => page.evaluate(async () => (await fetch('./kommune.json')).text());
  host.write('kommune.json', '{"name":"Anden"}');
  expect(await file()).toBe('{"name":"Anden"}');
  await host.cut();
  expect(await file()).toBe('{"name":"Anden"}');
  await host.start();
  host.remove('kommune.json');
  expect(await page.evaluate(async () => (await fetch('./kommune.json')).status)).toBe(404);
  await host.cut();
  expect(
    await page.evaluate(() =>
      fetch('./kommune.json').then(
        () => 'there',
        () => 'gone',
      ),
    ),
  ).toBe('gone');
});

test('within another page nothing is registered, and the reason is told', async ({ page, host }) => {
  host.write(
    'frame.html',
    '<!doctype html><html lang="da"><title>Rundt om</title><link rel="icon" href="./icon.svg"><iframe title="Trædesten" src="./index.html#/om/uden-net" width="600" height="500"></iframe></html>',
  );
  await page.goto('./frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(da('offline.obstacle.framed'))).toBeVisible();
  await expect(frame.getByRole('button', { name: prepareName })).toHaveCount(0);
});

test('the one file says that it needs nothing of the kind', async ({ page }) => {
  await page.goto('./traedesten.html#/om/uden-net');
  await expect(page.getByText(da('onSite.offline'))).toBeVisible();
  expect(await kept(page)).toEqual({ workers: 0, caches: [] });
});

test('can be installed: the manifest is read without a complaint, and its icons are there in the size it says', async ({ page }) => {
  await page.goto('./');
  const session = await page.context().newCDPSession(page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons, start_url: start } = JSON.parse(data ?? '{}') as {
    icons: { src: string; sizes: string; type: string }[];
    start_url: string;
  };
  expect(start).toBe('./');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  for (const { src, sizes, type } of icons.filter((icon) => icon.type === 'image/png')) {
    const [width] = sizes.split('x').map(Number);
    const found = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      const picture = await createImageBitmap(await answer.blob());
      return { type: answer.headers.get('content-type'), size: [picture.width, picture.height] };
    }, src);
    expect(found).toEqual({ type, size: [width, width] });
  }
});
