import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, resultSentence, test as browserTest } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { da } from '../support/words.ts';
import { workbookOf } from '../support/workbook.ts';

const built = join(process.cwd(), 'dist/traedesten.html');

/** The file alone in a folder of its own. As the base of all addresses it also makes every other file a foreign request. */
const test = browserTest.extend<{ file: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed.
  file: async ({}, use) => {
    if (!existsSync(built)) throw new Error('The single file has not been built. Run npm run build first; npm test does.');
    const folder = mkdtempSync(join(tmpdir(), 'traedesten-single-'));
    const file = join(folder, 'traedesten.html');
    copyFileSync(built, file);
    await use(file);
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ file }, use) => use(pathToFileURL(file).href),
});

test.describe('the site as one file', () => {
  test('opens from a folder, and the keyboard leads from the front page to a result and its source', async ({ page, file }) => {
    expect(readdirSync(dirname(file))).toEqual(['traedesten.html']);
    await page.goto('');
    await expect(page).toHaveURL(/^file:.*\/traedesten\.html$/);
    await expect(page.locator('main .figure').first()).toContainText('60');

    await tabTo(page.locator('main').getByRole('link', { name: 'Åbn borgerens side' }).first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/borger');
    await tabTo(page.getByRole('spinbutton', { name: 'Flere skift' }));
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => resultSentence(page)).toContain('47 af 1.000');

    await tabTo(page.locator('.sentence .figure').nth(1));
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Hvor det kommer fra' });
    await expect(drawer).toContainText('Hvad ét skift af sagsbehandler gør ved chancen for job');
    await expect(drawer.locator('details[open]').getByText('bip2017-09', { exact: true })).toBeVisible();
    await expect(drawer.getByText('bip2017-10', { exact: true })).toHaveCount(1);
  });

  test('keeps language and choices in the address, on reload and on the way back', async ({ page }) => {
    await page.goto('#/borger?skift=1');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(() => resultSentence(page)).toContain('47 of 1,000');
    const { hash } = new URL(page.url());

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    await expect.poll(() => resultSentence(page)).toContain('47 of 1,000');
    await page.goBack();
    await expect.poll(() => resultSentence(page)).toContain('47 af 1.000');
  });

  test('has its typeface and its icon within it', async ({ page }) => {
    await page.goto('#/');
    // A font that had been refused would be replaced without a word.
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`)))
      .toEqual(['IBM Plex Sans Variable: loaded']);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(/^data:image\/svg\+xml/);
  });

  test('computes a caseload from a file, without a worker and without a network', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto('#/team/sagsstamme');
    await page.locator('#csv').setInputFiles({
      name: 'sagsstamme.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['sagsbehandler;borger;tro', ...Array.from({ length: 30 }, (_, row) => `A${row % 5};B${row};3`)].join('\r\n')),
    });
    await page.getByRole('button', { name: /^Regn på/ }).click();
    await expect(page.locator('.sentence').first()).toContainText('Af 30 borgere');
    expect(page.workers()).toEqual([]);
    await expect(page.getByRole('region', { name: 'Tag det med' }).getByRole('button')).toHaveText([
      'CSV til dansk Excel',
      'CSV til andre lande',
    ]);
  });

  test('says how a workbook becomes something that it reads', async ({ page }) => {
    await page.goto('#/team/sagsstamme');
    await expect(page.getByText(da('caseload.file.csv'), { exact: true })).toBeVisible();
    const buffer = Buffer.from(workbookOf({ Sager: [['sagsbehandler', 'borger', 'tro']] }));
    await page.locator('#csv').setInputFiles({ name: 'sager.xlsx', mimeType: 'application/octet-stream', buffer });
    await expect(page.getByRole('alert')).toHaveText(da('file.notText.excel'));
  });

  test('has a policy for exactly this script and this style, and nothing foreign', async ({ page }) => {
    await page.goto('#/');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; /);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  });

  test('does not run when someone has changed it', async ({ page, context, file }) => {
    const changed = join(dirname(file), 'changed.html');
    writeFileSync(changed, readFileSync(built, 'utf8').replace('</script>', ';</script>'));
    const bare = await context.newPage();
    const refused = bare.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await bare.goto(pathToFileURL(changed).href);
    await refused;
    await expect(bare.locator('main')).toHaveCount(0);
    await page.goto('#/');
    await expect(page.locator('main')).toHaveCount(1);
  });

  test('says that the officer’s note, the code for a frame and the security contact are on the hosted site', async ({ page }) => {
    await page.goto('#/om?afsnit=notat');
    await expect(page.getByText(da('about.onSite'))).toHaveCount(3);
    await expect(page.locator('.note')).toHaveCount(0);
  });

  test('is small enough to be sent by mail', () => {
    expect(gzipSync(readFileSync(built)).length).toBeLessThanOrEqual(650_000);
  });
});
