import { test } from '@playwright/test';
import { addCase, keepHere } from '../support/archive-browser.ts';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll } from '../support/browser.ts';
import { da, wordsIn } from '../support/words.ts';

test('a page that cannot be drawn says what is kept, and gives the page again or another', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.goto('./#/team/maaling');
  await expect(page.getByRole('heading', { level: 1, name: 'Kan vi måle det?' })).toBeVisible();
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
