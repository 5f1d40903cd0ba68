/** Every page with letters of 32 px, twice the text size that browsers have at first; drawings have them too. The project in `playwright.config.ts` starts the browser so. */
import { test as bare, type Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectWholeAdvice, test, unfold } from '../support/browser.ts';
import { pages } from '../support/every-page.ts';

/** Of every letter of every drawing: how tall its line is, and how far it reaches out of the box of its drawing at either side, in pixels. */
const letters = (page: Page): Promise<{ tall: number; out: number }[]> =>
  page.locator('main .drawing svg text').evaluateAll((all) =>
    all.map((text) => {
      const { left, right, height } = text.getBoundingClientRect();
      const box = text.closest('.drawing')?.getBoundingClientRect() ?? new DOMRect();
      return { tall: height, out: Math.max(box.left - left, right - box.right) };
    }),
  );

for (const hash of ['#/borger?skift=3', '#/team/maaling', '#/team/faerre-skift', '#/tal', '#/tal/konflikter'])
  test(`letters in the drawings of ${hash} are twice as tall too, and none is cut off`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.locator('main .drawing svg text').first()).toBeAttached();
    await unfold(page);
    const shown = (await letters(page)).filter(({ tall }) => tall > 0);
    expect(shown.length).toBeGreaterThan(0);
    // A line of 12 px is 15 to 16 px high.
    expect(shown.filter(({ tall }) => tall < 28)).toEqual([]);
    expect(shown.filter(({ out }) => out > 2)).toEqual([]);
  });

async function expectNoSidewaysScrollUnfolded(page: Page): Promise<void> {
  await unfold(page);
  for (const width of [360, 768, 1366]) {
    await page.setViewportSize({ width, height: 640 });
    await expectNoSidewaysScroll(page);
  }
}

for (const path of pages)
  test(`nobody has to scroll sideways on ${path}, with everything unfolded, from 360 px`, async ({ page }) => {
    await page.goto(`./#${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path.startsWith('/borger')) await expectWholeAdvice(page);
    await expectNoSidewaysScrollUnfolded(page);
  });

// The self-test tries to break the policy of the page, which the watching page of the other tests would report.
bare('nobody has to scroll sideways on the self-test once it has said what it found, from 360 px', async ({ page }) => {
  await page.goto('./#/om/selvtest');
  await expect(page.getByRole('heading', { name: 'Sidens sikkerhedsregel: i orden' })).toBeVisible();
  await expectNoSidewaysScrollUnfolded(page);
});
