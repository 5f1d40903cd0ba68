/** What is shown on a projector: a step fills one screen, can be read across a room, and is mostly a picture. */
import { expect, type Page } from '@playwright/test';

/** In pixels at 1920 × 1080. */
const smallestText = 20;

/** The whole step is to be seen at once: it ends above the bar, the bar is in the window, and nothing had to be scrolled. */
export async function expectOnOneScreen(page: Page): Promise<void> {
  const { body, barTop, barEnd, height, scrolled } = await page.evaluate(() => {
    const end = (selector: string): DOMRect => (document.querySelector(selector) as Element).getBoundingClientRect();
    return {
      // What stands in the body may reach beyond its box.
      body: Math.max(
        ...[...document.querySelectorAll('.stage .body *')]
          .filter((one) => one.checkVisibility() && !one.closest('.sr-only'))
          .map((one) => one.getBoundingClientRect().bottom),
      ),
      barTop: end('.stage div.bar').top,
      barEnd: end('.stage div.bar').bottom,
      height: window.innerHeight,
      scrolled: window.scrollY,
    };
  });
  expect(body).toBeLessThanOrEqual(barTop + 1);
  expect(barEnd).toBeLessThanOrEqual(height);
  expect(scrolled).toBe(0);
}

/** Every word in the window with its size as it is drawn, of those that are too small to be read across a room. */
export async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !parent.checkVisibility() || parent.closest('script, style, .sr-only, .skipnav, option')) continue;
      const { top, bottom, width } = parent.getBoundingClientRect();
      if (width === 0 || bottom <= 0 || top >= window.innerHeight) continue;
      // A drawing may be scaled; then its text is.
      const drawn = parent instanceof SVGGraphicsElement ? parent.getScreenCTM()?.a : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * (drawn ?? 1);
      if (size < smallest) small.push(`${size.toFixed(1)} px: ${text}`);
    }
    return small;
  }, smallestText);
}

/** The part of the window that the pictures of the step cover. */
export async function pictured(page: Page): Promise<number> {
  return page.evaluate(() => {
    const areas = [...document.querySelectorAll('.stage .body svg')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      // The signs of a key are no picture.
      .filter(({ width, height }) => width > 100 && height > 50)
      .map(({ width, top, bottom }) => width * (Math.min(bottom, window.innerHeight) - Math.max(top, 0)));
    return areas.reduce((sum, area) => sum + area, 0) / (window.innerWidth * window.innerHeight);
  });
}
