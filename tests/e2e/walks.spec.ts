/** Whole walks through the site as its users take them, by keyboard, with what they cost. */
import { expect, test } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { da } from '../support/words.ts';
import type { Locator, Page } from '@playwright/test';

/** The presses that each part of the walk has taken, words that are written left out. */
type Walk = { readonly answer: number; readonly plan: number; readonly note: number };

async function walkToNote(page: Page): Promise<Walk> {
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
  await goTo(page.getByRole('link', { name: da('front.citizen.open') }));
  await press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.locator('.result .sentence')).toContainText('60');
  await goTo(page.getByRole('radio', { name: da('belief.unknown') }));
  await press('ArrowLeft', 3);
  await goTo(page.getByRole('spinbutton', { name: da('form.changes') }));
  await press('ArrowUp');
  await expect(page.locator('.result .sentence')).toContainText('38–40');
  const answer = presses;

  await goTo(page.getByRole('group', { name: da('advice.q.workplaceNow'), exact: true }).getByRole('radio', { checked: true }));
  await press('ArrowLeft', 2);
  await goTo(page.getByRole('checkbox', { name: 'Helbred' }));
  await press('Space');
  await expect(page.locator('.plan').first()).toContainText('Dækker helbredet');
  const plan = presses;

  await goTo(page.getByRole('button', { name: da('advice.plan.chooseNamed', { number: '1' }) }));
  await press('Enter');
  await goTo(page.getByRole('link', { name: da('advice.toNote') }));
  await press('Enter');
  await expect(heading).toBeFocused();
  await goTo(page.getByRole('textbox', { name: 'Min vurdering' }));
  await page.keyboard.type('En kort praktik på et lager.');
  await goTo(page.getByRole('textbox', { name: 'Hvad', exact: true }));
  await page.keyboard.type('Besøg på lageret');
  await goTo(page.getByRole('button', { name: 'Udskriv' }));
  await press('Enter');
  await goTo(page.getByRole('button', { name: da('note.copy') }));
  await press('Enter');
  return { answer, plan, note: presses };
}

for (const storage of ['allowed', 'denied'] as const)
  test(`a caseworker goes from the front page over a first answer and a plan to a printed and copied note in 120 keys, storage ${storage}`, async ({
    page,
    context,
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
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const walk = await walkToNote(page);
    expect(walk.answer).toBeLessThanOrEqual(20);
    expect(walk.plan).toBeLessThanOrEqual(30);
    expect(walk.note).toBeLessThanOrEqual(120);
    const { printed, shifted } = await page.evaluate(() => {
      const told = window as unknown as { printed: number; shifted: number };
      return { printed: told.printed, shifted: told.shifted };
    });
    expect(printed).toBe(1);
    expect(shifted).toBeLessThan(0.01);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const text of ['En kort praktik på et lager.', 'Besøg på lageret', 'helbredet', 'Dækker helbredet'])
      for (const note of [paper, copied]) expect(note).toContain(text);
    // Figures are asked for.
    for (const note of [paper, copied]) expect(note).not.toContain('1.000');
  });
