import type { Page } from '@playwright/test';
import type { PlannedDays } from '../../src/model/case.ts';
import { addCase, backupFile, chooseBackup, contact, keepHere, rowsOf, saving } from '../support/archive-browser.ts';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { da } from '../support/words.ts';

const stores = ['cases', 'notes', 'measurements', 'versions', 'drafts', 'quarantine', 'safetyCopies'] as const;

function dayField(page: Page, which: keyof PlannedDays) {
  return page.getByLabel(da(`editing.field.${which}`), { exact: true });
}

test('a case asks when its day has come, is kept or deleted by keyboard, and nothing goes before the second press', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 27, 15, 30) });
  await keepHere(page);
  for (const label of ['Blåbær', 'Hindbær']) {
    await page.goto('./#/sager');
    await addCase(page, label);
    await contact(page).fill(`Ring til ${label}`);
    await dayField(page, 'reviewOn').fill('2026-11-28');
    await dayField(page, 'deleteOn').fill('2026-11-30');
    await dayField(page, 'deleteOn').blur();
    await expect(saving(page)).toHaveText(/^Gemt/);
  }
  const days = { reviewOn: '2026-11-28', deleteOn: '2026-11-30' };
  await expect.poll(() => rowsOf(page, 'cases')).toMatchObject([days, days]);
  const [gone] = (await rowsOf(page, 'cases')).filter(({ label }) => label === 'Hindbær');
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await expect(page.getByText('se igen 28. november 2026')).toHaveCount(2);
  const toDelete = page.getByRole('region', { name: da('cases.due.delete') });
  const toReview = page.getByRole('region', { name: da('editing.field.reviewOn') });
  await expect(toDelete.or(toReview)).toHaveCount(0);

  // The tab stays open over the weekend.
  await page.clock.fastForward(64.5 * 60 * 60 * 1000);
  await expect(toReview.getByRole('link')).toHaveText(['Hindbær', 'Blåbær']);
  await expect(toDelete).toContainText(da('cases.due.text'));
  await expect(toDelete.getByRole('listitem')).toHaveCount(2);
  expect(await rowsOf(page, 'cases')).toHaveLength(2);

  await tabTo(toDelete.getByRole('button', { name: /^Slet sagen .*Hindbær/ }));
  await page.keyboard.press('Enter');
  const sure = toDelete.getByRole('button', { name: /^Ja, slet: .*Hindbær/ });
  await expect(sure).toBeFocused();
  await tabTo(toDelete.getByRole('button', { name: /^Annullér: .*Hindbær/ }));
  await page.keyboard.press('Enter');
  await expect(sure).toHaveCount(0);
  expect(await rowsOf(page, 'cases')).toHaveLength(2);
  await page.keyboard.press('Enter');
  await expect(sure).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toDelete.getByText(/Hindbær.* er slettet\.$/)).toBeFocused();
  expect(await rowsOf(page, 'cases')).toMatchObject([{ label: 'Blåbær', ...days }]);
  for (const store of stores) expect(JSON.stringify(await rowsOf(page, store))).not.toContain(String(gone?.['id']));

  await tabTo(toDelete.getByRole('button', { name: /^Behold uden slettedato: .*Blåbær/ }));
  await page.keyboard.press('Enter');
  await expect(toDelete.getByText(/Blåbær.* er beholdt/)).toBeFocused();
  const [kept] = await rowsOf(page, 'cases');
  expect(kept).toMatchObject({ label: 'Blåbær', contact: 'Ring til Blåbær', reviewOn: '2026-11-28' });
  expect(kept).not.toHaveProperty('deleteOn');
  await page.reload();
  await expect(toReview.getByRole('link', { name: 'Blåbær' })).toBeVisible();
  await expect(toDelete).toHaveCount(0);
});

test('a day that has passed is due at once and says so, and is taken away again with a button', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  const day = dayField(page, 'deleteOn');
  await expect(page.getByText(da('cases.days.come'))).toHaveCount(0);
  await day.fill('2026-01-02');
  await day.blur();
  await expect(page.getByText(da('cases.days.come'))).toBeVisible();
  await expect.poll(() => rowsOf(page, 'cases')).toMatchObject([{ deleteOn: '2026-01-02' }]);
  await page.getByRole('button', { name: `${da('cases.days.clear')}: ${da('editing.field.deleteOn')}` }).press('Enter');
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('');
  await expect.poll(async () => 'deleteOn' in ((await rowsOf(page, 'cases'))[0] ?? {})).toBe(false);
  await expect(saving(page)).toHaveText(/^Gemt/);
});

test('days of a case and what is due are accessible, light and dark, and 320 px are enough', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await keepHere(page);
  const labels = Array.from({ length: 12 }, (_, index) => `Sag ${index} med et langt kaldenavn`);
  await chooseBackup(page, backupFile(labels, { reviewOn: '2026-01-05', deleteOn: '2026-01-06' }));
  await page.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByText('Alt er gendannet')).toBeVisible();
  await page.getByRole('link', { name: 'Alle sager' }).click();
  const toDelete = page.getByRole('region', { name: da('cases.due.delete') });
  await expect(toDelete.getByRole('listitem')).toHaveCount(10);
  await toDelete.getByRole('button', { name: da('cases.list.more') }).click();
  await expect(toDelete.getByRole('listitem')).toHaveCount(12);
  await toDelete
    .getByRole('button', { name: /^Slet sagen/ })
    .first()
    .click();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInEveryColour(page);
  await toDelete
    .getByRole('link', { name: /^Vælg en anden dag/ })
    .first()
    .click();
  await expect(dayField(page, 'deleteOn')).toHaveValue('2026-01-06');
  await expectNoSidewaysScroll(page);
  await expectAccessibleInEveryColour(page);
});
