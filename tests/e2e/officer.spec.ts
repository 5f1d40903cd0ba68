/** What the officer and the one who found a weakness see on the page about the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessibleAtAnyWidth, test } from '../support/browser.ts';
import { da } from '../support/words.ts';

const example = readFileSync(join(process.cwd(), 'public/kommune.eksempel.json'), 'utf8');

/** @param file of the municipality; null: the one that is built, which says nothing */
async function open(page: Page, section: string, file: string | null): Promise<void> {
  if (file !== null) await page.route('**/kommune.json', (route) => route.fulfill({ body: file, contentType: 'application/json' }));
  await page.goto(`./#/om?afsnit=${section}`);
  await expect(page.locator(`#${section}`)).toBeFocused();
}

test('the note answers what an officer asks, says what the municipality has not answered, and leads to the rule it names', async ({
  page,
}) => {
  await open(page, 'notat', null);
  const note = page.locator('.note');
  await expect(note.getByRole('heading', { name: da('officer.ai') })).toBeVisible();
  await expect(note.getByText('AI-forordningen (EU) 2024/1689')).toContainText('13. juni 2024');
  await expect(note.getByText(da('officer.noOwn.text'))).toHaveCount(7);
  await expect(note).toContainText(da('officer.read', { day: '30. november 2026' }));
  await note.getByRole('button', { name: /^En regel fra januar 2026/ }).click();
  await expect(page.getByRole('dialog')).toContainText('law-decision-support');
  await page.keyboard.press('Escape');
  await expectAccessibleAtAnyWidth(page);
});

test('the municipality’s answers stand beside ours with their day, in Danish where it has no English ones', async ({ page }) => {
  const file = JSON.stringify({ version: 1, dataProtection: { answeredOn: '2026-11-21', retention: { da: 'Vi sletter efter et år.' } } });
  await open(page, 'notat', file);
  await expect(page.locator('.own').filter({ hasText: 'Vi sletter efter et år.' })).toContainText(
    da('officer.own', { day: '21. november 2026' }),
  );
  await page.goto('./#/om?afsnit=notat&sprog=en');
  await expect(page.getByText('Vi sletter efter et år.')).toHaveAttribute('lang', 'da');
  await expect(page.getByText('Missing. The municipality itself has to answer.')).toHaveCount(6);
});

test('a weakness is reported where the municipality says, else at its contact, else it is said that there is none', async ({ page }) => {
  const security = page.getByRole('region', { name: da('about.security') });
  await open(page, 'sikkerhed', example);
  await expect(security.getByRole('link', { name: 'sikkerhed@example.org' })).toHaveAttribute('href', 'mailto:sikkerhed@example.org');
  await expect(security.getByText('job@example.org')).toHaveCount(0);
  await expect(security.getByText('Edge eller Chrome 124, Firefox 125 eller Safari 17')).toBeVisible();

  await page.unrouteAll();
  await open(page, 'sikkerhed', JSON.stringify({ version: 1, contact: { mail: 'job@example.org' } }));
  await page.reload();
  await expect(security.getByText(da('security.contact.general'))).toBeVisible();
  await expect(security.getByRole('link', { name: 'job@example.org' })).toBeVisible();

  await page.unrouteAll();
  await open(page, 'sikkerhed', null);
  await page.reload();
  await expect(security.getByText(da('security.contact.none'))).toBeVisible();
});
