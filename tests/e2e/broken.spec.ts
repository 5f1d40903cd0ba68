import { test, type Locator } from '@playwright/test';
import { addCase, keepHere } from '../support/archive-browser.ts';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, expectWholeAdvice } from '../support/browser.ts';
import { titleOf } from '../support/page-titles.ts';
import { da, wordsIn } from '../support/words.ts';

test('a page that cannot be drawn says what is kept, and gives the page again or another', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.goto('./#/team/maaling');
  // The title stands there while the page is being fetched, which would fail below too.
  await expect(page.locator('main .drawing svg').first()).toBeAttached();
  await page.getByRole('link', { name: 'Sager', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Blåbær' })).toBeVisible();
  // From now on no curve can be computed, which no page can know of.
  await page.evaluate(() => {
    const { exp, log } = Math;
    const fail = (): never => {
      throw new Error('broken for the test');
    };
    Object.assign(Math, { exp: fail, log: fail });
    Object.assign(globalThis, { mend: () => Object.assign(Math, { exp, log }) });
  });
  await page.goto('./#/team/maaling');
  await expect(page.getByRole('heading', { level: 1, name: da('broken.title') })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(`${da('broken.case')} Blåbær`);
  await page.getByRole('button', { name: da('app.tryAgain') }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: da('broken.title') })).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await expectAccessibleInEveryColour(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: da('app.tryAgain') }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kan vi måle det?' })).toBeVisible();
  await page.getByRole('link', { name: 'Sager', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Blåbær' }).first()).toBeVisible();
});

test('what fails behind a press is told, with what is kept', async ({ page }) => {
  await page.goto('./#/borger');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => void Promise.reject(new Error('broken for the test')));
  const told = page.getByRole('alert').filter({ hasText: da('app.uncaught') });
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: da('app.uncaught.close') }).click();
  await expect(told).toBeHidden();
});

test('the page for frames that cannot be drawn says so, and can be tried again', async ({ page }) => {
  await page.goto('./embed.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // From now on no number can be written.
  await page.evaluate(() => {
    const fail = (): never => {
      throw new Error('broken for the test');
    };
    Object.assign(Math, { abs: fail });
  });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: wordsIn('en')('broken.title') })).toBeVisible();
  await page.getByRole('button', { name: wordsIn('en')('app.tryAgain') }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: wordsIn('en')('understand.title') })).toBeVisible();
});

for (const [what, files] of [
  ['script', /\/load-[^/]*\.js$/],
  ['style sheet', /\/load-[^/]*\.css$/],
] as const)
  test(`a page whose ${what} could not be fetched comes with the next press`, async ({ context }) => {
    const own = await context.newPage();
    let refused = 0;
    const title = own.getByRole('heading', { level: 1, name: titleOf('measuring', 'da') });
    await own.goto('./#/borger');
    await expectWholeAdvice(own);
    await own.route(files, (route) => (++refused <= 2 ? route.abort() : route.continue()));
    await own.goto('./#/team/maaling');
    await expect(own.getByText(da('app.partFailed'))).toBeVisible();
    await expect(title).toBeFocused();
    await own.getByRole('button', { name: da('app.tryAgain') }).press('Enter');
    await expect.poll(() => refused).toBe(2);
    await own.getByRole('button', { name: da('app.tryAgain') }).press('Enter');
    await expect(own.locator('main .drawing svg').first()).toBeVisible();
    await expect(title).toBeFocused();
  });

test('each part of the page of a citizen that could not be fetched says so, and comes at a press', async ({ context }) => {
  const own = await context.newPage();
  const refused = new Set<string>();
  await own.route(/\/(?:mix-part|result-parts|details|all)-[^/]*\.js$/, (route) => {
    const file = route.request().url();
    if (refused.has(file)) return route.continue();
    refused.add(file);
    return route.abort();
  });
  await own.goto('./#/borger?skift=1');
  const failed = own.getByRole('alert').filter({ hasText: da('app.partFailed') });
  const again = (part: 'pictures' | 'plans' | 'details' | 'sources'): Locator =>
    own.getByRole('button', { name: da('app.partFailed.again', { part: da(`app.part.${part}`) }) });
  await expect(failed).toHaveCount(2);
  await expect(own.locator('.result .sentence')).toContainText('47');
  await again('pictures').press('Enter');
  await expect(failed).toHaveCount(1);
  await again('plans').press('Enter');
  await expect(failed).toHaveCount(0);
  await expectWholeAdvice(own);
  const fold = own.locator('summary').filter({ hasText: da('limits.title') });
  await fold.press('Enter');
  await expect(failed).toHaveCount(1);
  await again('details').press('Enter');
  await again('sources').press('Enter');
  await expect(failed).toHaveCount(0);
});
