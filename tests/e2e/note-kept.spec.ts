/** A note that is kept in a case: saved while it is written, found again, and safe with two tabs and a browser that is killed. */
import type { BrowserContext, Page } from '@playwright/test';
import { addCase, keepHere, rowsOf } from '../support/archive-browser.ts';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';

const judgement = (page: Page) => page.locator('#note-vurdering');
const status = (page: Page) =>
  page
    .getByRole('complementary')
    .getByRole('status')
    .filter({ hasText: /[Gg]em/ });

/** Goes from the case that is open to a new note in it. */
async function writeNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skriv et notat' }).click();
  await expect(page.getByText('Gemmes i sagen Blåbær.')).toBeVisible();
}

/** Goes from the case to its one note. */
async function openNote(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Åbn notatet fra/ }).click();
  await expect(page.getByText('Gemmes i sagen Blåbær.')).toBeVisible();
}

/** A case that is kept, and its address. */
async function aCase(page: Page): Promise<string> {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  return page.url();
}

/** Two tabs with the same note, of which the second has been stopped. */
async function aConflict(context: BrowserContext, one: Page): Promise<{ other: Page; address: string }> {
  const address = await aCase(one);
  await writeNote(one);
  await judgement(one).fill('Fælles');
  await expect(status(one)).toHaveText(/^Gemt/);
  const other = await context.newPage();
  await openNote(other, address);
  await judgement(one).fill('Fra den ene');
  await expect.poll(async () => (await rowsOf(one, 'notes')).map((row) => row['judgement'])).toEqual(['Fra den ene']);
  await judgement(other).fill('Fra den anden');
  await expect(status(other)).toHaveText(/^Ikke gemt: en anden fane har gemt notatet/);
  return { other, address };
}

/** What lies in the database of the judgement: the note, and its earlier versions. */
async function kept(page: Page): Promise<unknown[]> {
  const versions = (await rowsOf(page, 'versions')).map(({ record }) => record as Record<string, unknown>);
  return [...(await rowsOf(page, 'notes')), ...versions].map((row) => row['judgement']).filter((text) => text !== undefined);
}

test('a note is written in its case, says when it was saved, and is there after a reload', async ({ page }) => {
  const address = await aCase(page);
  await writeNote(page);
  await judgement(page).focus();
  await page.keyboard.type('Klar til praktik tre dage om ugen');
  await expect(status(page)).toHaveText(/^Gemt \d\d\.\d\d$/);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Opret en sag at gemme det i' })).toBeVisible();
  await openNote(page, address);
  await expect(judgement(page)).toHaveValue('Klar til praktik tre dage om ugen');
  await expect(status(page)).toHaveText(/^Gemt \d\d\.\d\d$/);
  await judgement(page).fill('Klar til praktik fire dage om ugen');
  await expect.poll(() => kept(page)).toEqual(['Klar til praktik fire dage om ugen', 'Klar til praktik tre dage om ugen']);
  await page.getByRole('heading', { name: 'Tidligere udgaver' }).click();
  await page.getByText(/^Indtil i dag/).click();
  await page.getByRole('button', { name: /^Hent tilbage/ }).click();
  await expect(judgement(page)).toHaveValue('Klar til praktik tre dage om ugen');
  await expect(status(page)).toHaveText(/^Gemt/);
});

test('a day that cannot be meant is told at its field, and it alone is left out of what is saved', async ({ page }) => {
  await aCase(page);
  await writeNote(page);
  await page.locator('#delmaal-1').fill('Besøge to steder');
  const day = page.getByLabel('Hvornår');
  const told = page.getByRole('alert').filter({ hasText: 'fra 1. januar 2015 til 31. december 2099' });
  /** The year 0026, and a day of which a part was taken away. */
  for (const spoil of [() => day.fill('0026-12-31'), () => day.press('Delete')]) {
    await day.fill('2026-12-31');
    await expect.poll(() => rowsOf(page, 'notes')).toMatchObject([{ subgoals: [{ when: '2026-12-31' }] }]);
    await expect(told).toBeHidden();
    await spoil();
    const after = `Skrevet efter »${await day.inputValue()}«`;
    await judgement(page).fill(after);
    await expect(told).toBeVisible();
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    await expect
      .poll(() => rowsOf(page, 'notes'))
      .toMatchObject([{ judgement: after, subgoals: [{ what: 'Besøge to steder', when: null }] }]);
  }
});

test('a tab that stays open over a weekend knows what day it is', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 27, 15, 30) });
  await page.goto('./#/notat');
  await expect(page.getByText('Skrevet 27. november 2026')).toBeVisible();
  await page.clock.fastForward(64.5 * 60 * 60 * 1000);
  await expect(page.getByText('Skrevet 30. november 2026')).toBeVisible();
});

test('without a case nothing of a note is stored, and where nothing is kept it is never called saved', async ({ page }) => {
  await page.goto('./#/notat');
  await judgement(page).fill('Kun på skærmen');
  await judgement(page).blur();
  await page.goto('./#/sager');
  await addCase(page, 'Blåbær');
  await writeNote(page);
  await judgement(page).fill('Indtil siden lukkes');
  await expect(status(page)).toHaveText(/^Midlertidigt gemt \d\d\.\d\d\. Forsvinder/);
  expect(await page.evaluate(async () => ({ keys: Object.keys(localStorage), databases: await indexedDB.databases() }))).toEqual({
    keys: [],
    databases: [],
  });
});

test('a CPR number in one field stops the whole note and gets nowhere', async ({ page }) => {
  await aCase(page);
  await writeNote(page);
  await judgement(page).fill('Praktik');
  await expect(status(page)).toHaveText(/^Gemt/);
  await page.locator('#note-egne').fill('Ring på 010170-1234');
  await expect(status(page)).toHaveText('Ikke gemt: ret de markerede felter.');
  await judgement(page).fill('Praktik fra mandag');
  await expect.poll(async () => JSON.stringify(await rowsOf(page, 'drafts'))).toContain('Praktik fra mandag');
  const stored = JSON.stringify(await Promise.all(['notes', 'versions', 'drafts'].map((store) => rowsOf(page, store))));
  expect(stored).not.toContain('010170');
  await page.locator('#note-egne').fill('');
  await expect(status(page)).toHaveText(/^Gemt/);
  await expect.poll(() => kept(page)).toContain('Praktik fra mandag');
});

for (const { button, inForce } of [
  { button: 'Brug min', inForce: 'Fra den anden' },
  { button: 'Brug den anden fanes', inForce: 'Fra den ene' },
]) {
  test(`two tabs with one note: the second is stopped, and »${button}« loses neither version`, async ({ page, context }) => {
    const { other } = await aConflict(context, page);
    const both = other.getByRole('group', { name: 'To udgaver af notatet' });
    await expect(both).toContainText('Fra den ene');
    await expect(both).toContainText('Fra den anden');
    await other.getByRole('button', { name: button }).click();
    await expect(status(other)).toHaveText(/^Gemt/);
    await expect(judgement(other)).toHaveValue(inForce);
    await expect.poll(async () => (await kept(other))[0]).toBe(inForce);
    expect(await kept(other)).toEqual(expect.arrayContaining(['Fra den ene', 'Fra den anden']));
    expect(await rowsOf(other, 'drafts')).toEqual([]);
  });
}

test('what could not be saved of a note is there again after the tab was killed', async ({ page, context }) => {
  const { other, address } = await aConflict(context, page);
  await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(1);
  const session = await context.newCDPSession(other);
  const crashed = other.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await openNote(again, address);
  await expect(judgement(again)).toHaveValue('Fra den anden');
  await expect(again.getByRole('group', { name: 'To udgaver af notatet' })).toContainText('Fra den ene');
});

test('a new note that cannot be saved yet, and the name of a case that is not made, are there again after the tab was killed', async ({
  page,
  context,
}) => {
  const address = await aCase(page);
  await writeNote(page);
  await judgement(page).fill('å'.repeat(5001));
  await page.goto('./#/sager');
  await page.getByLabel('Hvad vil du kende sagen på?').fill('Hindbær');
  await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(2);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('./#/sager');
  await expect(again.getByLabel('Hvad vil du kende sagen på?')).toHaveValue('Hindbær');
  await again.goto(address);
  await writeNote(again);
  await expect(judgement(again)).toHaveValue('å'.repeat(5001));
});

test('the conflict and the earlier versions are accessible in every colour, and 320 px are enough', async ({ page, context }) => {
  test.setTimeout(120_000);
  const { other } = await aConflict(context, page);
  await other.setViewportSize({ width: 320, height: 640 });
  await other.getByRole('heading', { name: 'Tidligere udgaver' }).click();
  await expectNoSidewaysScroll(other);
  await expectAccessibleInEveryColour(other);
});
