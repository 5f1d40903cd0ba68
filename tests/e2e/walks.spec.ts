/** Whole walks through the site as its users take them, by keyboard, with what they cost. */
import { expect, test } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { da } from '../support/words.ts';
import type { Locator, Page } from '@playwright/test';

async function walkToNote(page: Page): Promise<number> {
  let presses = 0;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    presses += times;
  };
  const goTo = async (target: Locator): Promise<void> => {
    presses += await tabTo(target);
  };
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto('./');
  // Whoever comes here looks before they press a key.
  await expect(page.locator('main .figure').first()).toBeVisible();
  await goTo(page.getByRole('link', { name: da('front.prognosis.open') }));
  await press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.locator('.result .sentence')).toContainText('60');
  await goTo(page.getByRole('radio', { name: da('belief.unknown') }));
  await press('ArrowLeft', 3);
  await goTo(page.getByRole('spinbutton', { name: da('form.changes') }));
  await press('ArrowUp');
  await expect(page.locator('.result .sentence')).toContainText('38');

  await goTo(page.getByRole('link', { name: /^Hvad kan vi gøre\?/ }));
  await press('Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText('Hvad kan vi gøre?');
  await expect(page.getByRole('heading', { name: /^Plan 1/ })).toBeVisible();
  await goTo(page.getByRole('checkbox', { name: 'Helbred' }));
  await press('Space');
  await goTo(page.getByRole('button', { name: da('advice.past') }));
  await press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await goTo(page.getByRole('link', { name: 'Lav et notat' }));
  await press('Enter');
  await expect(heading).toBeFocused();

  await expect(page.getByRole('textbox', { name: 'Min vurdering' })).toBeVisible();
  await goTo(page.getByRole('group', { name: 'Hvilken plan' }).getByRole('radio', { checked: true }));
  await press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Plan 1/ })).toBeChecked();
  await goTo(page.getByRole('textbox', { name: 'Min vurdering' }));
  await page.keyboard.type('En kort praktik på et lager.');
  await goTo(page.getByRole('textbox', { name: 'Hvad', exact: true }));
  await page.keyboard.type('Besøg på lageret');
  await goTo(page.getByRole('button', { name: 'Udskriv' }));
  await press('Enter');
  return presses;
}

for (const storage of ['allowed', 'denied'] as const)
  test(`a caseworker goes from the front page to a printed note in about a hundred keys besides what is written, storage ${storage}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.addInitScript((isDenied) => {
      const told = window as unknown as { printed: number; shifted: number };
      Object.assign(told, { printed: 0, shifted: 0 });
      window.print = () => void (told.printed += 1);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
          if (!entry.hadRecentInput) told.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      if (!isDenied) return;
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: deny });
      Object.defineProperty(window, 'localStorage', { get: deny });
    }, storage === 'denied');
    expect(await walkToNote(page)).toBeLessThanOrEqual(110);
    const { printed, shifted } = await page.evaluate(() => {
      const told = window as unknown as { printed: number; shifted: number };
      return { printed: told.printed, shifted: told.shifted };
    });
    expect(printed).toBe(1);
    expect(shifted).toBeLessThan(0.01);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    for (const text of ['En kort praktik på et lager.', 'Besøg på lageret', 'helbred', 'Dækker helbred', '38–40 (25–51)'])
      expect(paper).toContain(text);
  });
