/** The site over plain http, where a browser gives a page neither the clipboard nor a service worker. */
import { expect, test as bare, type Page } from '@playwright/test';
import { findHeadlessShell, launchArguments } from '../../scripts/chromium.mjs';
import { addCase } from '../support/archive-browser.ts';
import { Host } from '../support/host.ts';
import { da } from '../support/words.ts';

/** A name that is not trusted as `localhost` is. */
const name = 'traedesten.example';
const test = bare.extend<{ site: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing else is needed.
  site: async ({}, use) => {
    const host = new Host('/');
    await host.start();
    await use(host.address.replace('localhost', name));
    await host.end();
  },
});
const chromium = findHeadlessShell();
test.use({
  launchOptions: {
    ...(chromium === null ? {} : { executablePath: chromium }),
    args: [...launchArguments, `--host-resolver-rules=MAP ${name} localhost`],
  },
});

const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
  });

test('what cannot be copied stands in a field, selected', async ({ page, site }) => {
  await page.goto(`${site}#/borger?tro=3&skift=1`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page
    .getByRole('button', { name: da('form.copyLink') })
    .first()
    .press('Enter');
  await expect(page.getByText(da('form.copyFailed'))).toBeVisible();
  await expect.poll(() => selected(page)).toBe(page.url());
});

test('where the text stands in a field already, that one is selected, and no other is shown', async ({ page, site }) => {
  await page.goto(`${site}#/om?afsnit=indlejring`);
  const code = page.getByRole('textbox', { name: da('about.embed.label') });
  await page.getByRole('button', { name: da('about.embed.copy') }).press('Enter');
  await expect(page.getByText(da('form.copyFailed'))).toBeVisible();
  await expect.poll(() => selected(page)).toBe(await code.inputValue());
  await expect(page.getByRole('textbox', { name: da('form.copyByHand', { name: da('about.embed.copy') }) })).toHaveCount(0);
});

test('a case is saved and found again, and the self-test says so', async ({ page, site }) => {
  await page.goto(`${site}#/sager`);
  await page.getByRole('button', { name: 'Gem på denne computer' }).click();
  await addCase(page, 'Blåbær');
  await page.goto(`${site}#/sager`);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Blåbær' }).first()).toBeVisible();
  await page.goto(`${site}#/om/selvtest`);
  await expect(page.getByRole('heading', { name: `${da('selfTest.storage')}: i orden` })).toBeVisible();
  await expect(page.getByText(da('selfTest.storage.denied'))).toHaveCount(0);
});
