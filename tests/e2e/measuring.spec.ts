import { expect, expectAccessibleAtAnyWidth, expectNoSidewaysScroll, hashOf, inLanguage, test } from '../support/browser.ts';
import { languages, locales } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';
import { titleOf } from '../support/page-titles.ts';

for (const language of languages)
  test(`what can be measured begins with the figures of the study and answers the keyboard, in ${language}`, async ({ page }) => {
    const say = wordsIn(language);
    await page.goto(inLanguage('#/team/maaling', language));
    await expect(page.getByRole('heading', { level: 1, name: titleOf('measuring', language) })).toBeVisible();
    const need = page.locator('.sentence').first();
    await expect(need).toHaveText(
      language === 'da' ? /9\.\d{3}–15\.\d{3} borgere følges i hver gruppe/ : /follow 9,\d{3}–15,\d{3} citizens in each group/,
    );
    await page.getByLabel(say('measuring.shared')).fill('1');
    await expect(need).toHaveText(language === 'da' ? /skal 5\.763 borgere/ : /follow 5,763 citizens/);
    await expect.poll(() => hashOf(page)).toContain('deler=1');
    await page.getByLabel(say('measuring.second', { denominator: locales[language].format.whole(1000) })).focus();
    await page.keyboard.type('60');
    await expect(need).toContainText(say('measuring.same'));
    await expect.poll(() => hashOf(page)).toContain('anden=60');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5000');
    await expect(page.getByRole('alert')).toHaveText(say('form.outside', { low: '1', high: '999', value: '500' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('tres');
    await expect(page.getByRole('alert')).toHaveText(say('form.notWhole', { low: '1', high: '999', value: '500' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('70');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('a share beyond its limits in the address is brought to the nearest and said; the page is accessible and fits 320 px', async ({
  page,
}) => {
  await page.goto('./#/team/maaling?andel=4000');
  await expect(page.locator('.chance svg')).toBeVisible();
  // Made narrow while it is open: the drawing must not hold the page at its former width.
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expect(page.locator('#maal-first')).toHaveValue('999');
  await expect(page.getByRole('status').filter({ hasText: da('notice.title') })).toBeVisible();
  await expect(page.locator('.chance svg')).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
});
