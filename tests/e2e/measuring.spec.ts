import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Kan vi måle det?',
    second: 'I job af 1.000 i den anden gruppe',
    need: /5\.\d{3} borgere følges i hver gruppe/,
    same: 'De to andele er ens',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'Can we measure it?',
    second: 'In a job, out of 1,000, in the second group',
    need: /5,\d{3} citizens have to be followed in each group/,
    same: 'The two shares are the same',
  },
] as const;

for (const words of languages) {
  test.describe(`what can be measured, in ${words.code}`, () => {
    test('begins with the figures of the study and answers the keyboard', async ({ page }) => {
      await page.goto(`./#/team/maaling${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.locator('.sentence').first()).toHaveText(words.need);
      await page.getByLabel(words.second).focus();
      await page.keyboard.type('60');
      await expect(page.locator('.sentence').first()).toContainText(words.same);
      await expect.poll(() => new URL(page.url()).hash).toContain('anden=60');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('5000');
      await expect(page.getByRole('alert')).toBeVisible();
    });

    test('is accessible, light and dark, and 320 px are enough', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/team/maaling${words.query}`);
      await expect(page.locator('.chance svg')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });
  });
}

test('a share beyond its limits in the address is brought to the nearest, and said', async ({ page }) => {
  await page.goto('./#/team/maaling?andel=4000');
  await expect(page.locator('#maal-first')).toHaveValue('999');
  await expect(page.getByRole('status').filter({ hasText: 'Vi har rettet noget' })).toBeVisible();
});
