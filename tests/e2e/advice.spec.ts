import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Hvad kan vi gøre?',
    yes: 'Ja',
    health: 'Helbred',
    plan: 'Plan 1: Arbejdsplads og opkvalificering samtidig',
    core: 'Virksomhedspraktik',
    why: 'Hvorfor virksomhedspraktik?',
    speaksFor: 'Taler for',
    exclude: 'Udeluk Virksomhedspraktik fra alle planer',
    lock: 'Lås Vikartimer i alle planer',
    own: 'Vi gør noget andet, fordi …',
    all: 'Alle redskaber',
    advised: 'frarådes',
    sanctions: 'Sanktioner',
    source: 'Hvor tallet kommer fra',
    prognosis: 'Prognose',
    link: 'Hvad kan vi gøre? Se, hvad kilderne siger for og imod indsatser',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'What can we do?',
    yes: 'Yes',
    health: 'Health',
    plan: 'Plan 1: A workplace and upskilling at the same time',
    core: 'Company placement',
    why: 'Why company placement?',
    speaksFor: 'Speaks for it',
    exclude: 'Exclude Company placement from every plan',
    lock: 'Lock Temp hours in every plan',
    own: 'We do something else, because …',
    all: 'All instruments',
    advised: 'advised against',
    sanctions: 'Sanctions',
    source: 'Where the figure comes from',
    prognosis: 'Prognosis',
    link: 'What can we do? See what the sources say for and against efforts',
  },
] as const;

for (const words of languages) {
  test.describe(`efforts in ${words.code}`, () => {
    test('needs go in and plans with their arguments come out, with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/indsats${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await page.getByRole('radio', { name: words.yes, exact: true }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('checkbox', { name: words.health }).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => new URL(page.url()).hash).toContain('plads=ja&behov=helbred');
      const plan = page.getByRole('region', { name: words.plan });
      await expect(plan).toContainText(words.core);

      await plan.getByText(words.why).focus();
      await page.keyboard.press('Enter');
      await expect(plan.getByRole('list', { name: words.speaksFor }).first()).toBeVisible();

      await plan.getByRole('button', { name: words.exclude }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.plan .name').filter({ hasText: words.core })).toHaveCount(0);
      await expect.poll(() => new URL(page.url()).hash).toContain('uden=companyPlacement');
      await page.getByRole('button', { name: words.lock }).first().click();
      await expect.poll(() => new URL(page.url()).hash).toContain('fast=tempHours');
      await page.goBack();
      await page.goBack();
      await expect(plan).toContainText(words.core);
    });

    test('an argument leads to its sources, and the own judgement stays out of the address', async ({ page }) => {
      await page.goto(`./#/indsats${words.query}${words.query ? '&' : '?'}plads=ja&tro=2&skift=1`);
      await page.locator('.levers .figure').first().click();
      await expect(page.getByRole('heading', { name: words.source })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: words.own }).fill('Jens 123');
      expect(page.url()).not.toContain('Jens');
    });

    test('the table tells the verdict on every instrument and can be filtered', async ({ page }) => {
      await page.goto(`./#/indsats${words.query}`);
      await page.getByText(words.all, { exact: true }).click();
      await expect(page.locator('tbody tr')).toHaveCount(51);
      await page.getByRole('radio', { name: words.advised }).check();
      const row = page.getByRole('row', { name: words.sanctions });
      await expect(row).toContainText(words.advised);
      await row.getByRole('button', { name: words.sanctions, exact: true }).click();
      await expect(page.locator('tr.argument')).toBeVisible();
    });

    test('the answers follow over from the prognosis and back', async ({ page }) => {
      await page.goto(`./#/prognose${words.query}${words.query ? '&' : '?'}tro=2&skift=1`);
      await page.getByRole('link', { name: words.link }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
      expect(new URL(page.url()).hash).toContain('tro=2&skift=1');
      await page.getByRole('navigation').getByRole('link', { name: words.prognosis }).click();
      await expect.poll(() => new URL(page.url()).hash).toContain('tro=2&skift=1');
    });

    test('is accessible, open and closed, light and dark, and 320 px are enough', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/indsats${words.query}${words.query ? '&' : '?'}gruppe=taettest&plads=ja&behov=helbred&fast=jobRotation`);
      await expect(page.locator('.plan').first()).toBeVisible();
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      await expect(page.locator('tbody tr')).toHaveCount(51);
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });
  });
}

test('what an address cannot mean is left out with a notice, and nothing of it is repeated', async ({ page }) => {
  await page.goto('./#/indsats?gruppe=alle&behov=<script>&fast=trylleri&hoejst=99');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('script');
  await expect(page.locator('main')).not.toContainText('trylleri');
  await expect(page.locator('.plan').first()).toBeVisible();
});

test('the notice of what was left out can be closed, and a second such address is told again', async ({ page }) => {
  await page.goto('./#/indsats?gruppe=alle');
  const notice = page.getByRole('status').filter({ hasText: 'udeladt' });
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Luk beskeden' }).click();
  await expect(notice).toHaveCount(0);
  await page.goto('./#/indsats?gruppe=ingen');
  await expect(notice).toBeVisible();
});

test('a plan of today says when its target group was replaced', async ({ page }) => {
  await page.goto('./#/indsats?gruppe=uddannelse');
  await expect(page.locator('.warnings')).toContainText('1. juli 2025');
  await expect(page.locator('.plan').first()).toBeVisible();
});
