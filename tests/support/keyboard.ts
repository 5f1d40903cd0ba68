/** Going through a page with the keyboard. */
import type { Locator } from '@playwright/test';

/** Presses Tab until something has the focus. @returns how often; a person gives up long before `most` */
export async function tabTo(target: Locator, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`${String(target)} is not among the next ${most} stops.`);
}
