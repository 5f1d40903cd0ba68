import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/browser.ts';

const steps = 11;
/** The steps whose questions are other than their answers, one of each kind: guess, efforts, case. */
const withFields: readonly number[] = [2, 8, 9];

const languages = [
  {
    code: 'da',
    query: '',
    team: 'For teamet',
    workshop: 'Workshop på storskærm',
    first: 'Hvad tror vi egentlig på?',
    progress: (number: number) => `Trin ${number} af ${steps}`,
    base: 'I job inden for et år: skriv et tal',
    slider: 'I job inden for et år: skyd til et tal',
    reveal: 'Vis svaret',
    guide: 'Vejledning',
    guideTitle: 'Vejledning til den, der holder workshoppen',
    summary: 'Opsamling',
    plan: 'Vælg trin',
    source: 'Hvor tallet kommer fra',
    more: 'Ét svar mere: Det svinger',
    reservation: 'Forbehold:',
    field: 'Vores aftale: hvem gør hvad, og hvornår?',
    cpr: 'ligner et CPR-nummer',
    restart: 'Begynd forfra',
    restartYes: 'Ja, slet og begynd forfra',
    down: 'Flyt ned: Hvad tror vi egentlig på?',
  },
  {
    code: 'en',
    query: '?sprog=en',
    team: 'For the team',
    workshop: 'Workshop on a projector',
    first: 'What do we actually believe?',
    progress: (number: number) => `Step ${number} of ${steps}`,
    base: 'In a job within a year: type a number',
    slider: 'In a job within a year: slide to a number',
    reveal: 'Show the answer',
    guide: 'Guide',
    guideTitle: 'Guide for whoever holds the workshop',
    summary: 'Summary',
    plan: 'Choose steps',
    source: 'Where the figure comes from',
    more: 'One answer more: It varies',
    reservation: 'Reservation:',
    field: 'Our agreement: who does what, and when?',
    cpr: 'looks like a CPR number',
    restart: 'Start over',
    restartYes: 'Yes, delete and start over',
    down: 'Move down: What do we actually believe?',
  },
] as const;

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

for (const words of languages) {
  test.describe(`the workshop in ${words.code}`, () => {
    test('guesses by typing and by slider, then shows the number with its source', async ({ page }) => {
      await page.goto(`./#/team/workshop?raekke=grund${words.query.replace('?', '&')}`);
      await page.getByRole('textbox', { name: words.base }).fill('200');
      const slider = page.getByRole('slider', { name: words.slider });
      await expect(slider).toHaveValue('200');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('textbox', { name: words.base })).toHaveValue('201');
      await page.getByRole('textbox', { name: words.base }).fill('2.5');
      await expect(page.getByRole('alert')).toBeVisible();
      await page.getByRole('button', { name: words.reveal }).click();
      const row = page.locator('tbody tr');
      await expect(row).toContainText('201');
      await row.locator('.figure').click();
      await expect(page.getByRole('dialog', { name: words.source })).toContainText('bip2017-09');
      await page.keyboard.press('Escape');
    });

    test('tallies answers beside the study, and nothing entered stands in the address', async ({ page }) => {
      await page.goto(`./#/team/workshop?raekke=egen,mandag${words.query.replace('?', '&')}`);
      const address = page.url();
      for (let answer = 0; answer < 3; answer += 1) await page.getByRole('button', { name: words.more }).click();
      await reveal(page);
      await expect(page.locator('tbody tr').nth(2)).toContainText(/100\s?%.*24\s?%/);
      expect(page.url()).toBe(address);

      await page.keyboard.press('ArrowRight');
      const field = page.getByRole('textbox', { name: words.field });
      await field.fill('070761-4285');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText(words.cpr);
      await field.fill('Mandag');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listitem').filter({ hasText: 'Mandag' })).toBeVisible();
      await page.getByRole('button', { name: words.summary }).click();
      await expect(page.locator('article')).toContainText('Mandag');
      expect(decodeURIComponent(page.url())).not.toContain('Mandag');
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    test('starts over only after asking', async ({ page }) => {
      await page.goto(`./#/team/workshop?raekke=grund,mandag${words.query.replace('?', '&')}`);
      await page.getByRole('textbox', { name: words.base }).fill('77');
      await page.getByRole('button', { name: words.restart, exact: true }).click();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: words.base })).toHaveValue('77');
      await expect(page.getByRole('button', { name: words.restart, exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words.restartYes }).click();
      await expect(page.getByRole('textbox', { name: words.base })).toHaveValue('');
    });

    test('lets steps be picked and moved, and the link holds them', async ({ page }) => {
      await page.goto(`./#/team/workshop${words.query}`);
      await page.getByRole('button', { name: words.plan }).click();
      await page.getByRole('checkbox').nth(1).uncheck();
      await page.getByRole('button', { name: words.down }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toContain('raekke=skift,start,tabel');
      await page.reload();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(steps - 1);
    });

    test('has a guide that says for each step what may not be concluded', async ({ page }) => {
      await page.goto(`./#/team/workshop${words.query}`);
      await page.getByRole('button', { name: words.guide, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: words.guideTitle })).toBeVisible();
      await expect(page.locator('article dl .not')).toHaveCount(steps);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('article')).toBeVisible();
      await expect(page.locator('.views')).toBeHidden();
    });

    test('is accessible in every step, light and dark, and 320 px are enough', async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/team${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.team })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.goto(`./#/team/workshop${words.query}`);
      await expect(page.getByRole('heading', { level: 2, name: words.first })).toBeVisible();
      for (let number = 1; number <= steps; number += 1) {
        await page.emulateMedia({ colorScheme: number % 2 === 0 ? 'dark' : 'light' });
        await expectNoSidewaysScroll(page);
        if (withFields.includes(number)) await expectAccessible(page);
        await reveal(page);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
        await page.keyboard.press('ArrowRight');
      }
    });

    test('is accessible in the choice of steps, the guide and the summary, and in forced colours', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(`./#/team/workshop${words.query}`);
      for (const view of [words.plan, words.guide, words.summary]) {
        await page.getByRole('button', { name: view, exact: true }).click();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  });
}

test('what an address cannot mean is left out with a notice', async ({ page }) => {
  await page.goto('./#/team/workshop?raekke=start,trylleri&nr=9');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('trylleri');
});

test.describe('the workshop in the single file', () => {
  test.use({ baseURL: pathToFileURL(join(process.cwd(), 'dist/traedesten.html')).href });

  for (const words of languages) {
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
    ] as const) {
      test(`a workshop in ${words.code} runs from start to end by keyboard on one ${width}×${height} screen each`, async ({
        page,
        context,
      }) => {
        await context.setOffline(true);
        await page.setViewportSize({ width, height });
        await page.goto(`#/team${words.query}`);
        await expect(page.getByRole('heading', { level: 1, name: words.team })).toBeVisible();
        await page.getByRole('link', { name: words.workshop }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 2, name: words.first })).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

        for (let number = 1; number <= steps; number += 1) {
          await expect(page.locator('.stage div.bar')).toContainText(words.progress(number));
          await expectOnOneScreen(page);
          await reveal(page);
          await expectOnOneScreen(page);
          await page.keyboard.press(number % 2 === 0 ? 'PageDown' : 'ArrowRight');
        }
        await expect(page.locator('.stage div.bar')).toContainText(words.progress(steps));
        await page.keyboard.press('Home');
        await expect(page.getByRole('heading', { level: 2, name: words.first })).toBeFocused();
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowLeft');
        await expect(page.locator('.stage div.bar')).toContainText(words.progress(steps - 1));
      });
    }
  }

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
