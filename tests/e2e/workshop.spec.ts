import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { expectOnOneScreen, pictured, smallTexts } from '../support/wall.ts';
import { da, wordsIn } from '../support/words.ts';

const steps = 11;
/** The steps whose questions are other than their answers, one of each kind: guess, efforts, case. */
const withFields: readonly number[] = [2, 8, 9];

const first = da('workshop.start.title');
const inJob = da('workshop.base.ask');
const progress = (say: typeof da, number: number): string => say('wall.progress', { number: String(number), count: String(steps) });

/** Opens what can be revealed with the keyboard alone; the answer is then on the screen. */
async function reveal(page: Page): Promise<boolean> {
  const button = page.locator('.stage button[aria-expanded]');
  if ((await button.count()) === 0) return false;
  if ((await button.getAttribute('aria-expanded')) === 'false') {
    await page.locator('#step-title').focus();
    await page.keyboard.press('Enter');
  }
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  return true;
}

/** What a room of people enters at the step that is on: guesses, counted answers, sorted efforts, a case. */
async function enterSomething(page: Page): Promise<void> {
  for (const [index, field] of (await page.locator('.stage input[inputmode=numeric]').all()).entries())
    await field.fill(`${index + 5} ${20 * (index + 1)} 50 50 60 ${100 * (index + 1)}`);
  for (const answer of await page.locator('.stage button.add').all()) await answer.click();
  for (const choice of await page.locator('.stage fieldset input[type=radio]:first-of-type').all()) await choice.check();
  for (const [index, select] of (await page.locator('.stage select').all()).entries())
    await select.selectOption({ index: 1 + (index % 3) });
}

test('everybody guesses on one line, what is no number is named, and Enter shows the number with its source', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund');
  const field = page.getByRole('textbox', { name: inJob });
  await field.fill('20 35 5o 60 100');
  const said = da('workshop.guess.notWhole', { text: '5o', low: '0', high: '1.000' });
  await expect(field).toHaveAccessibleDescription(new RegExp(`^${said}`));
  await expect(page.locator('.stage .strip circle')).toHaveCount(4);
  await field.press('Enter');
  await expect(field).toBeFocused();
  await expect(page.locator('.stage button[aria-expanded]')).toHaveAttribute('aria-expanded', 'false');

  await field.fill('20 35 50 60 100');
  await expect(page.locator('.stage .strip circle')).toHaveCount(5);
  await field.press('Enter');
  await expect(page.locator('#step-title')).toBeFocused();
  const guessed = da('workshop.guessed.other', { count: '5', middle: '50' });
  await expect(page.locator('.words')).toContainText(guessed);
  await expect(page.getByRole('img', { name: new RegExp(`${da('workshop.by.study')}: 60\\.`) })).toBeVisible();
  await page.getByText(da('wall.numbers')).click();
  await expect(page.getByRole('row', { name: new RegExp(`${inJob}.*20, 35, 50, 60, 100`) })).toBeVisible();
  await page.locator('.words dl .figure').first().click();
  await expect(page.getByRole('dialog', { name: da('source.title') })).toContainText('bip2017-09');
  await page.keyboard.press('Escape');
  // What was typed is there when the answer is hidden again.
  await page.getByRole('button', { name: da('workshop.hide') }).click();
  await expect(field).toHaveValue('20 35 50 60 100');
});

test('a clicker turns the page also while somebody types, and the arrows then move in the line', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund,skift');
  const field = page.getByRole('textbox', { name: inJob });
  await field.fill('20');
  await field.press('ArrowLeft');
  await expect(field).toBeFocused();
  await field.press('PageDown');
  await expect(page.getByRole('heading', { level: 2, name: da('workshop.change.title') })).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(field).toHaveValue('20');
});

test('tallies answers beside the study, and nothing entered stands in the address', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=egen,mandag');
  const address = page.url();
  const one = page.getByRole('button', { name: `${da('workshop.own.more')} ${da('belief.svinger')}` });
  for (let answer = 0; answer < 4; answer += 1) await one.click();
  await reveal(page);
  await page.getByText(da('wall.numbers')).click();
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
  const field = page.getByRole('textbox', { name: inJob });
  await field.fill('77');
  await page.getByRole('button', { name: da('workshop.restart'), exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('77');
  await expect(page.getByRole('button', { name: da('workshop.restart'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: da('workshop.restart.yes') }).click();
  await expect(field).toHaveValue('');
});

test('F5 asks before guesses go, and the next press does no harm', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund,mandag');
  const field = page.getByRole('textbox', { name: inJob });
  await field.fill('20 60');
  await page.keyboard.press('F5');
  const ask = page.getByRole('dialog', { name: da('workshop.reload.title') });
  await expect(ask).toBeVisible();
  await expect(page.getByRole('button', { name: da('workshop.reload.stay') })).toBeFocused();
  await page.keyboard.press('F5');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(ask).toBeHidden();
  await expect(field).toHaveValue('20 60');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  await page.keyboard.press('F5');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: da('workshop.reload.discard') }).click()]);
  await expect(field).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('after a yes the tab keeps guesses and answers until that is taken back', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund,mandag');
  const field = page.getByRole('textbox', { name: inJob });
  await field.fill('20 60');
  await page.keyboard.press('F5');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: da('workshop.reload.keep') }).click()]);
  await expect(field).toHaveValue('20 60');
  await field.fill('20 60 100');
  // Nothing is lost any more, so that nothing has to be asked.
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('F5')]);
  await expect(field).toHaveValue('20 60 100');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: da('workshop.view.summary') }).click();
  await expect(page.getByRole('status').filter({ hasText: da('workshop.kept') })).toBeVisible();
  await page.getByRole('button', { name: da('workshop.keep.stop') }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the browser asks before the tab is closed or loaded again by its own button, once something was entered', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund');
  await page.reload();
  await page.getByRole('textbox', { name: inJob }).fill('20 60');
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await expect(page.getByRole('textbox', { name: inJob })).toHaveValue('20 60');
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

test('a step is printed with its picture and without its bar, and the summary with guesses under who says what', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=grund');
  await page.getByRole('textbox', { name: inJob }).fill('20 60 100');
  await reveal(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage div.bar')).toBeHidden();
  await expect(page.locator('.stage .people svg.grid')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: da('workshop.view.summary') }).click();
  const row = page.getByRole('row', { name: new RegExp(inJob) });
  await expect(row).toContainText('20, 60, 100');
  await expect(page.getByRole('columnheader', { name: da('workshop.by.study') }).first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: da('workshop.by.interval') })).toBeVisible();
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
    await page.locator('#step-title').focus();
    await page.keyboard.press('ArrowRight');
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  for (const view of ['plan', 'guide', 'summary'] as const) {
    await page.getByRole('button', { name: da(`workshop.view.${view}`), exact: true }).click();
    await check();
  }
});

test('fits every text size that a browser can have, and scrolls down rather than sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./#/team/workshop?raekke=grund,tabel,sag');
  // Twice the browser's usual size, as its setting gives it.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '20px'));
  for (let number = 1; number <= 3; number += 1) {
    await enterSomething(page);
    await reveal(page);
    await expectNoSidewaysScroll(page);
    await page.locator('#step-title').focus();
    await page.keyboard.press('PageDown');
  }
});

test.describe('the workshop in the single file', () => {
  test.use({ baseURL: pathToFileURL(join(process.cwd(), 'dist/traedesten.html')).href });

  for (const [language, width, height, isEntered] of [
    ['da', 1920, 1080, true],
    ['da', 1280, 720, false],
    ['da', 1280, 720, true],
    ['en', 1280, 720, true],
    ['en', 1366, 768, false],
  ] as const)
    test(`runs from start to end by keyboard in ${language} on one ${width}×${height} screen each, ${isEntered ? 'with' : 'without'} guesses`, async ({
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
        if (isEntered) await enterSomething(page);
        const look = async (): Promise<void> => {
          await expect(async () => expectOnOneScreen(page)).toPass();
          // On other screens the same is drawn smaller or larger.
          if (width === 1920) expect(await smallTexts(page), `step ${number}`).toEqual([]);
        };
        await look();
        if (await reveal(page)) {
          await look();
          await expect.poll(() => pictured(page), `step ${number}`).toBeGreaterThan(1 / 3);
        }
        await page.locator('#step-title').focus();
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
    await expect(page.locator('.words dl')).toContainText('84');
    await expect(page.getByRole('img', { name: /40 borgere/ })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await reveal(page);
    await expect(page.locator('.warning')).toContainText('Forbehold');
  });
});
