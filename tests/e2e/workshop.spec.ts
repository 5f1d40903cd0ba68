import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { da, wordsIn } from '../support/words.ts';

const steps = 11;
/** The steps whose questions are other than their answers, one of each kind: guess, efforts, case. */
const withFields: readonly number[] = [2, 8, 9];

const first = 'Hvad tror vi egentlig på?';
const guess = (key: 'workshop.guess.field' | 'workshop.guess.slider'): string => da(key, { question: 'I job inden for et år' });
const progress = (say: typeof da, number: number): string => say('workshop.progress', { number: String(number), count: String(steps) });

/** The whole step is to be seen at once: it ends above the bar, and the bar is in the window. */
async function expectOnOneScreen(page: Page): Promise<void> {
  const { body, barTop, barEnd, height } = await page.evaluate(() => {
    const end = (selector: string): DOMRect => (document.querySelector(selector) as Element).getBoundingClientRect();
    return {
      body: end('.stage .body').bottom,
      barTop: end('.stage div.bar').top,
      barEnd: end('.stage div.bar').bottom,
      height: window.innerHeight,
    };
  });
  expect(body).toBeLessThanOrEqual(barTop + 1);
  expect(barEnd).toBeLessThanOrEqual(height);
}

/** Opens what can be revealed with the keyboard; the answer is then on the screen. */
async function reveal(page: Page): Promise<void> {
  const button = page.locator('.stage button[aria-expanded="false"]');
  if ((await button.count()) === 0) return;
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.stage button[aria-expanded="true"]')).toBeFocused();
}

test('guesses by typing and by slider, then shows the number with its source', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund');
  await page.getByRole('textbox', { name: guess('workshop.guess.field') }).fill('200');
  const slider = page.getByRole('slider', { name: guess('workshop.guess.slider') });
  await expect(slider).toHaveValue('200');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: guess('workshop.guess.field') })).toHaveValue('201');
  await page.getByRole('textbox', { name: guess('workshop.guess.field') }).fill('2.5');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: da('workshop.reveal') }).click();
  const row = page.locator('tbody tr');
  await expect(row).toContainText('201');
  await row.locator('.figure').click();
  await expect(page.getByRole('dialog', { name: da('source.title') })).toContainText('bip2017-09');
  await page.keyboard.press('Escape');
});

test('tallies answers beside the study, and nothing entered stands in the address', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=egen,mandag');
  const address = page.url();
  const one = page.getByRole('button', { name: `${da('workshop.own.more')} ${da('belief.svinger')}` });
  for (let answer = 0; answer < 4; answer += 1) await one.click();
  await reveal(page);
  // Of four people nothing is shown yet.
  await expect(page.locator('tbody tr').nth(2)).toContainText(/–\s?24\s?%/);
  await one.click();
  await expect(page.locator('tbody tr').nth(2)).toContainText(/100\s?%.*24\s?%/);
  expect(page.url()).toBe(address);

  await page.keyboard.press('ArrowRight');
  const field = page.getByRole('textbox', { name: da('workshop.monday.field') });
  await field.fill('070761-4285');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(da('workshop.monday.cpr'));
  await field.fill('Mandag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Mandag' })).toBeVisible();
  await page.getByRole('button', { name: da('workshop.view.summary') }).click();
  await expect(page.locator('article')).toContainText('Mandag');
  expect(decodeURIComponent(page.url())).not.toContain('Mandag');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('starts over only after asking', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund,mandag');
  await page.getByRole('textbox', { name: guess('workshop.guess.field') }).fill('77');
  await page.getByRole('button', { name: da('workshop.restart'), exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: guess('workshop.guess.field') })).toHaveValue('77');
  await expect(page.getByRole('button', { name: da('workshop.restart'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: da('workshop.restart.yes') }).click();
  await expect(page.getByRole('textbox', { name: guess('workshop.guess.field') })).toHaveValue('');
});

test('lets steps be picked and moved, and the link holds them', async ({ page }) => {
  await page.goto('./#/team/workshop');
  await page.getByRole('button', { name: da('workshop.view.plan') }).click();
  await page.getByRole('checkbox').nth(1).uncheck();
  await page.getByRole('button', { name: da('workshop.plan.down', { step: first }) }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toContain('raekke=skift,start,tabel');
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(steps - 1);
});

test('has a guide that says for each step what may not be concluded', async ({ page }) => {
  await page.goto('./#/team/workshop');
  await page.getByRole('button', { name: da('workshop.view.guide'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: da('workshop.guide.title') })).toBeVisible();
  await expect(page.locator('article dl .not')).toHaveCount(steps);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('.views')).toBeHidden();
});

test('is accessible in every step, light and dark, in the other views in forced colours, and 320 px are enough', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/team');
  await expect(page.getByRole('heading', { level: 1, name: da('team.title') })).toBeVisible();
  const check = async (): Promise<void> => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  await check();
  await page.goto('./#/team/workshop');
  await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
  for (let number = 1; number <= steps; number += 1) {
    await page.emulateMedia({ colorScheme: number % 2 === 0 ? 'dark' : 'light' });
    if (withFields.includes(number)) await check();
    await reveal(page);
    await check();
    await page.keyboard.press('ArrowRight');
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  for (const view of ['plan', 'guide', 'summary'] as const) {
    await page.getByRole('button', { name: da(`workshop.view.${view}`), exact: true }).click();
    await check();
  }
});

test.describe('the workshop in the single file', () => {
  test.use({ baseURL: pathToFileURL(join(process.cwd(), 'dist/traedesten.html')).href });

  for (const [language, width, height] of [
    ['da', 1920, 1080],
    ['da', 1366, 768],
    ['en', 1366, 768],
  ] as const)
    test(`a workshop in ${language} runs from start to end by keyboard on one ${width}×${height} screen each`, async ({
      page,
      context,
    }) => {
      const say = wordsIn(language);
      const start = page.getByRole('heading', { level: 2, name: say('workshop.start.title') });
      const bar = page.locator('.stage div.bar');
      await context.setOffline(true);
      await page.setViewportSize({ width, height });
      await page.goto(language === 'da' ? '#/team' : '#/team?sprog=en');
      await expect(page.getByRole('heading', { level: 1, name: say('team.title') })).toBeVisible();
      await page.getByRole('link', { name: say('team.workshop') }).focus();
      await page.keyboard.press('Enter');
      await expect(start).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

      for (let number = 1; number <= steps; number += 1) {
        await expect(bar).toContainText(progress(say, number));
        await expectOnOneScreen(page);
        await reveal(page);
        await expectOnOneScreen(page);
        await page.keyboard.press(number % 2 === 0 ? 'PageDown' : 'ArrowRight');
      }
      await expect(bar).toContainText(progress(say, steps));
      await page.keyboard.press('Home');
      await expect(start).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await expect(bar).toContainText(progress(say, steps - 1));
    });

  test('draws and warns without a network as well', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto('#/team/workshop?raekke=held,indsatser');
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await reveal(page);
    await expect(page.locator('tbody tr').first()).toContainText('84');
    await expect(page.getByRole('img', { name: /40 borgere/ })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await reveal(page);
    await expect(page.locator('.warning')).toContainText('Forbehold');
  });
});
