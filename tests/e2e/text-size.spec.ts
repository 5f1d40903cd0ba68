/** Letters in drawings have the text size that a reader has chosen in the browser, as the words around them have. */
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test, unfold } from '../support/browser.ts';

/** Of every letter of every drawing: how tall it is, and how far it reaches out of the box of its drawing at either side, in pixels. */
const letters = (page: Page): Promise<{ tall: number; out: number }[]> =>
  page.locator('main .drawing svg text').evaluateAll((all) =>
    all.map((text) => {
      const { left, right, height } = text.getBoundingClientRect();
      const box = text.closest('.drawing')?.getBoundingClientRect() ?? new DOMRect();
      return { tall: height, out: Math.max(box.left - left, right - box.right) };
    }),
  );

for (const hash of ['#/borger?skift=3', '#/team/maaling', '#/team/faerre-skift', '#/tal', '#/tal/konflikter'])
  test(`letters in the drawings of ${hash} are twice as tall at twice the text size, and none is cut off`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.locator('main .drawing svg text').first()).toBeAttached();
    await unfold(page);
    const usual = (await letters(page)).map(({ tall }) => tall).filter((tall) => tall > 0);
    // Twice the browser's usual size, as its setting gives it.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '20px'));
    await expect
      .poll(async () => {
        const shown = (await letters(page)).filter(({ tall }) => tall > 0);
        return {
          smallest: Math.min(...shown.map(({ tall }) => tall)) / Math.min(...usual),
          tallest: Math.max(...shown.map(({ tall }) => tall)) / Math.max(...usual),
          cut: shown.filter(({ out }) => out > 2).length,
        };
      })
      .toEqual({ smallest: expect.closeTo(2, 0) as unknown as number, tallest: expect.closeTo(2, 0) as unknown as number, cut: 0 });
    await expectNoSidewaysScroll(page);
  });
