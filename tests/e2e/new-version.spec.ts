/** A new version is put up while a tab of the old one is open. */
import { expect, test as bare, type Page, type Response } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessibleInEveryColour, expectNoSidewaysScroll } from '../support/browser.ts';
import { Host } from '../support/host.ts';
import { da } from '../support/words.ts';

const test = bare.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed.
  host: async ({}, use) => {
    const host = new Host('/traedesten/');
    await host.start();
    await use(host);
    await host.end();
  },
});

/** Puts up a version whose files have other names, as a build of a changed source has. */
function putUp(host: Host): void {
  const page = host.read('index.html');
  const [old = ''] = /(?<=<script type="module"[^>]*src="\.\/)assets\/[^"]+/.exec(page) ?? [];
  const renamed = old.replace(/\.js$/, '-new.js');
  host.write(renamed, host.read(old));
  host.write('index.html', page.replaceAll(old, renamed));
  for (const name of readdirSync('dist/assets'))
    if (/\.js$/.test(name) && !page.includes(name) && readFileSync(join('dist/assets', name), 'utf8').includes('workshop'))
      host.remove(`assets/${name}`);
}

const bar = (page: Page) => page.getByRole('region', { name: da('newVersion.name') });

/** Returns to the tab every eleven minutes, until it has looked at the host: what looks is fetched after the first paint. */
async function comeBack(page: Page, host: Host): Promise<void> {
  const looks: Response[] = [];
  page.on('response', (answer) => answer.url() === host.address && looks.push(answer));
  await expect
    .poll(async () => {
      await page.clock.runFor(11 * 60_000);
      await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
      return looks.length;
    })
    .toBeGreaterThan(0);
  await looks[0]?.finished();
}

test('a page that can no longer be fetched: the new version is told, what a reload would lose is named, and it is the user who reloads', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}#/notat`);
  await page.getByRole('textbox', { name: da('note.judgement.own') }).fill('En kort praktik.');
  // What tells of a new version has been fetched as well.
  await page.waitForLoadState('networkidle');
  putUp(host);
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Workshop', exact: true }).first().click();
  await expect(bar(page)).toContainText(da('newVersion.title'));
  await expect(bar(page)).toContainText(da('newVersion.lost', { lost: da('newVersion.note') }));
  await expectAccessibleInEveryColour(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  // Nothing has been reloaded: the note is there, and the bar can be put away.
  await bar(page)
    .getByRole('button', { name: da('newVersion.later') })
    .click();
  await expect(bar(page)).not.toContainText(da('newVersion.title'));
  await page.getByRole('link', { name: 'Borger', exact: true }).click();
  await page.getByRole('link', { name: 'Notat', exact: true }).click();
  await expect(page.getByRole('textbox', { name: da('note.judgement.own') })).toHaveValue('En kort praktik.');
});

test('a caseload from a file is named as something to load again, not as lost', async ({ page, host }) => {
  const leave = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Team', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Workshop', exact: true }).first().click();
    await expect(bar(page)).toContainText(da('newVersion.title'));
  };
  const caseload = { name: 'sager.csv', mimeType: 'text/csv', buffer: Buffer.from('sagsbehandler;borger;tro\nA;1;4\nA;2;3\nA;3;3\n') };
  await page.goto(`${host.address}#/team/sagsstamme`);
  await page.locator('#csv').setInputFiles(caseload);
  await expect(page.getByRole('heading', { name: da('caseload.columns') })).toBeFocused();
  await page.waitForLoadState('networkidle');
  putUp(host);
  await leave();
  await expect(bar(page)).toContainText(da('newVersion.again', { again: da('newVersion.caseload') }));
  await expect(bar(page)).not.toContainText('Ikke gemt');
});

test('a tab that is returned to after a while notices the new version, and reloads at a press', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(`${host.address}#/borger?tro=3`);
  await expect(page.locator('.result .sentence')).toContainText('51');
  await comeBack(page, host);
  await expect(bar(page)).not.toContainText(da('newVersion.title'));
  putUp(host);
  await comeBack(page, host);
  await expect(bar(page)).toContainText(da('newVersion.title'));
  await expect(bar(page)).not.toContainText('Ikke gemt');
  await bar(page)
    .getByRole('button', { name: da('newVersion.reload') })
    .click();
  await expect(page.locator('.result .sentence')).toContainText('51');
  await expect(page.locator('script[type=module][src]').first()).toHaveAttribute('src', /-new\.js$/);
  await expect(page.getByText(da('newVersion.title'))).toHaveCount(0);
});

test('what a host sends in place of the page is no new version', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(`${host.address}#/borger`);
  await expect(page.locator('.result .sentence')).toContainText('60');
  host.write('index.html', '<!doctype html><title>Log ind</title>');
  await comeBack(page, host);
  await expect(bar(page)).not.toContainText(da('newVersion.title'));
});
