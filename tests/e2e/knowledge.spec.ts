import { expect, expectAccessible, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Viden om indsatsen',
    time: 'august 2015',
    search: 'Søg i al viden',
    group: 'Målgruppe',
    vulnerable: 'Udsatte borgere',
    jobs: 'Skabe varige job',
    way: 'En rigtig arbejdsplads så hurtigt som muligt',
    instruments: 'Redskaber',
    found: /punkter passer/,
    clear: 'Vis alt igen',
    source: 'Hvor tallet kommer fra',
    none: 'Intet passer',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'Knowledge of the effort',
    time: 'August 2015',
    search: 'Search all knowledge',
    group: 'Target group',
    vulnerable: 'Vulnerable citizens',
    jobs: 'Creating lasting jobs',
    way: 'workplace',
    instruments: 'Instruments',
    found: /points fit/,
    clear: 'Show everything again',
    source: 'Where the figure comes from',
    none: 'Nothing fits',
  },
] as const;

for (const words of languages) {
  test.describe(`knowledge in ${words.code}`, () => {
    test('is browsed from target group over track to way and tools, with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/viden${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.locator('.time')).toContainText(words.time);
      const group = page.locator('summary').filter({ has: page.getByRole('heading', { name: words.vulnerable, exact: true }) });
      await group.focus();
      await page.keyboard.press('Enter');
      const track = page.locator('summary').filter({ has: page.getByRole('heading', { name: words.jobs, exact: true }) });
      await track.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 4, name: words.way }).first()).toBeVisible();
      await expect(page.locator('#punkt-vulnerable-3-1-a')).toBeVisible();
    });

    test('is searched as one types, across both languages and spellings', async ({ page }) => {
      await page.goto(`./#/viden${words.query}`);
      await page.getByRole('searchbox', { name: words.search }).focus();
      await page.keyboard.type('loentilsk');
      await expect(page.getByRole('status').filter({ hasText: words.found })).toBeVisible();
      expect(page.url()).not.toContain('loentilsk');
      await page.getByRole('searchbox').fill('xylofon');
      await expect(page.getByText(words.none)).toBeVisible();
      await page.getByRole('button', { name: words.clear }).click();
      await expect(page.getByRole('heading', { level: 2, name: words.vulnerable })).toBeVisible();
    });

    test('a point has a link of its own, opens its source and tells what rests on it', async ({ page }) => {
      await page.goto(`./#/viden${words.query}${words.query ? '&' : '?'}punkt=vulnerable-3-1-a`);
      const point = page.locator('#punkt-vulnerable-3-1-a');
      await expect(point).toBeFocused();
      await expect(point).toBeInViewport();
      await point.locator('summary').click();
      await expect(point.locator('details li').first()).toBeVisible();
      await point.getByRole('button').first().click();
      await expect(page.getByRole('heading', { name: words.source })).toBeVisible();
    });

    test('is accessible with everything opened, light, dark and forced, and 320 px are enough', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/viden${words.query}${words.query ? '&' : '?'}gruppe=taettest&spor=3`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const open = (all: Element[]) => all.forEach((one) => one.setAttribute('open', ''));
      await page.locator('details.level2').evaluateAll(open);
      await expect(page.locator('table')).toBeVisible();
      await page.locator('details.level3').evaluateAll(open);
      await expect(page.locator('.track').last()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });

    test('is accessible while it is searched', async ({ page }) => {
      await page.goto(`./#/viden${words.query}`);
      await page.getByRole('combobox', { name: words.group }).selectOption({ label: words.vulnerable });
      await expect.poll(() => new URL(page.url()).hash).toContain('gruppe=udsatte');
      await page.getByRole('searchbox').fill('mentor');
      await expect(page.locator('mark').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('what an address cannot mean is left out with a notice', async ({ page }) => {
  await page.goto('./#/viden?gruppe=alle&punkt=findes-ikke');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('findes-ikke');
});
