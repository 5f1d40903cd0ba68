import { expect, expectAccessible, expectAccessibleAtAnyWidth, hashOf, inLanguage, test } from '../support/browser.ts';
import { languages } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';

for (const language of languages) {
  const say = wordsIn(language);
  const [vulnerable, jobs] = language === 'da' ? ['Udsatte borgere', 'Skabe varige job'] : ['Vulnerable citizens', 'Creating lasting jobs'];

  test(`knowledge is browsed to way and tools, and searched as one types, with the keyboard alone, in ${language}`, async ({ page }) => {
    await page.goto(inLanguage('#/viden', language));
    await expect(page.getByRole('heading', { level: 1, name: say('knowledge.title') })).toBeVisible();
    for (const name of [vulnerable, jobs]) {
      await page
        .locator('summary')
        .filter({ has: page.getByRole('heading', { name, exact: true }) })
        .focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
    await expect(page.locator('#punkt-vulnerable-3-1-a')).toBeVisible();
    // Across both languages and spellings.
    await page.getByRole('searchbox', { name: say('knowledge.search') }).focus();
    await page.keyboard.type('loentilsk');
    await expect(page.getByRole('status').filter({ hasText: say('knowledge.found.count.other', { count: '' }).trim() })).toBeVisible();
    expect(page.url()).not.toContain('loentilsk');
    await page.getByRole('searchbox').fill('xylofon');
    await expect(page.getByText(say('knowledge.found.none'))).toBeVisible();
    await page.getByRole('button', { name: say('knowledge.filter.clear') }).click();
    await expect(page.getByRole('heading', { level: 2, name: vulnerable })).toBeVisible();
  });
}

test('a point has a link of its own, opens its source and tells what rests on it', async ({ page }) => {
  await page.goto('./#/viden?punkt=vulnerable-3-1-a');
  const point = page.locator('#punkt-vulnerable-3-1-a');
  await expect(point).toBeFocused();
  await expect(point).toBeInViewport();
  await point.locator('summary').click();
  await expect(point.locator('details li').first()).toBeVisible();
  await point.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: da('source.title') })).toBeVisible();
});

test('is accessible with everything opened and while it is searched, and 320 px are enough', async ({ page }) => {
  await page.goto('./#/viden?gruppe=taettest&spor=3');
  await expect(page.getByRole('heading', { level: 1, name: da('knowledge.title') })).toBeVisible();
  const open = (all: Element[]) => all.forEach((one) => one.setAttribute('open', ''));
  await page.locator('details.level2').evaluateAll(open);
  await expect(page.locator('table')).toBeVisible();
  await page.locator('details.level3').evaluateAll(open);
  await expect(page.locator('.track').last()).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
  await page.getByRole('combobox', { name: da('knowledge.filter.group') }).selectOption({ label: 'Udsatte borgere' });
  await expect.poll(() => hashOf(page)).toContain('gruppe=udsatte');
  await page.getByRole('searchbox').fill('mentor');
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page);
});
