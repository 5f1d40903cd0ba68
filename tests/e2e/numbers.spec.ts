import { readFileSync } from 'node:fs';
import { expect, expectAccessible, expectAccessibleAtAnyWidth, inLanguage, resultSentence, test, unfold } from '../support/browser.ts';
import { languages } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';
import { titleOf } from '../support/page-titles.ts';

const mark = 'Egen antagelse';

for (const language of languages)
  test(`figures are searched as one types, filtered, and opened with the keyboard alone, in ${language}`, async ({ page }) => {
    const say = wordsIn(language);
    await page.goto(inLanguage('#/tal', language));
    await expect(page.getByRole('heading', { level: 1, name: titleOf('numbers', language) })).toBeVisible();
    await page.getByRole('combobox', { name: say('numbers.filter.source') }).selectOption('bipchapter');
    await expect.poll(() => page.url()).toContain('kilde=bipchapter');
    await page.getByRole('searchbox', { name: say('numbers.search') }).focus();
    await page.keyboard.type('loentilsk');
    await expect(page.getByText(say('numbers.found.none'))).toBeVisible();
    await page.getByRole('searchbox').fill('henrik');
    await page.locator('main li a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('post=bipchapter');
    expect(page.url()).not.toContain('henrik');
    await expect(page.getByRole('heading', { name: say('numbers.use') })).toBeVisible();
  });

test('a number on another screen leads to everything about it in two clicks', async ({ page }) => {
  await page.goto('./#/borger?skift=1');
  await page.locator('.result .sentence button').first().click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: da('source.everything') })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain('#/tal?post=');
  await expect(page.getByRole('heading', { name: da('numbers.checks') })).toBeVisible();
});

test('an own value marks everything that rests on it, and goes with one click', async ({ page }) => {
  await page.goto('./#/tal?post=bip2017-09');
  const field = page.getByRole('textbox', { name: da('numbers.own.share') });
  await field.fill('120');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await field.fill('9');
  await page.getByRole('button', { name: da('numbers.own.use') }).click();
  await expect(page.getByText(mark).first()).toBeVisible();
  await expect.poll(() => page.url()).toContain('egne=bip2017-09.value-0.09');
  await page.getByRole('link', { name: da('numbers.own.see') }).click();
  await expect.poll(() => resultSentence(page)).toContain('90');
  await expect(page.locator('.headline .own')).toContainText(mark);
  for (const title of [da('trace.title'), da('words.title')]) await page.getByText(title, { exact: true }).click();
  await expect(page.locator('details .own')).toContainText(mark);
  for (const quote of await page.locator('blockquote').all()) await expect(quote).toContainText(mark);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.headline .own')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: da('app.publishedAgain') }).click();
  await expect(page.locator('.own')).toHaveCount(0);
  await expect.poll(() => resultSentence(page)).toContain('60');
  await expect.poll(() => page.url()).not.toContain('egne');
});

test('a note that rests on an own value is marked on the screen, on paper and as text, until one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/notat?egne=bip2017-09.value-0.09');
  await page.getByRole('button', { name: da('note.section.includeNamed', { name: da('editing.section.figures') }) }).click();
  const own = page.locator('article .own');
  await expect(own).toContainText(mark);
  await page.getByRole('button', { name: da('note.copy') }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(mark);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: da('note.save') }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(mark);
  await page.emulateMedia({ media: 'print' });
  await expect(own).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: da('app.publishedAgain') }).click();
  await expect(page.locator('.own')).toHaveCount(0);
  await expect.poll(() => page.url()).not.toContain('egne');
});

test('the list, a record and the disagreements are accessible with everything open, and 320 px are enough', async ({ page }) => {
  test.slow();
  await page.goto('./#/tal');
  await expect(page.locator('#downloads')).toBeVisible();
  await unfold(page);
  await expectAccessibleAtAnyWidth(page);
  await page
    .getByRole('navigation', { name: 'Opslag' })
    .getByRole('link', { name: titleOf('conflicts', 'da') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf('conflicts', 'da') })).toBeFocused();
  await unfold(page);
  const compared = page.locator('section:has(#uenighed-change)').getByRole('table', { name: /1\.000/ });
  for (const change of ['80 → 60', '60 → 47']) await expect(compared).toContainText(change);
  await expectAccessibleAtAnyWidth(page);
  await page.goto('./#/tal?post=bip2017-19');
  await expect(page.getByRole('heading', { name: da('numbers.use') })).toBeVisible();
  await unfold(page);
  await expectAccessibleAtAnyWidth(page);
});

test('the method: the contents lead to a section, an amount to its record, and the page is accessible', async ({ page }) => {
  await page.goto('./#/tal/metode');
  await page
    .getByRole('navigation', { name: da('method.contents') })
    .getByRole('button', { name: da('method.flags.title') })
    .click();
  await expect(page.getByRole('heading', { name: da('method.flags.title') })).toBeFocused();
  await page.getByRole('rowheader', { name: 'c, u = job', exact: true }).locator('..').getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText('bip2017-10');
  await page.keyboard.press('Escape');
  await expectAccessible(page);
});

test('a link with assumptions computes with them at once; one that cannot be used says so', async ({ page }) => {
  await page.goto('./#/borger?skift=1&egne=bip2017-09.value-0.09');
  await expect.poll(() => resultSentence(page)).toContain('77');
  await page.goto('./#/borger?skift=1&egne=bip2017-09.value-0.01');
  await expect(page.locator('.headline .own')).toContainText('kan ikke bruges');
  await expect.poll(() => resultSentence(page)).toContain('47');
  await page.goto('./#/borger?egne=%3Cscript%3E');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' }).first()).toBeVisible();
});

test('the files to take along are there beside the site', async ({ page, request, baseURL }) => {
  await page.goto('./#/tal');
  await expect(page.locator('#downloads')).toBeVisible();
  const links = await page.locator('main a[download]').evaluateAll((all: Element[]) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect((await request.get(new URL(link, baseURL).href)).ok(), link).toBe(true);
});

test('a page that compares with the published figures says that assumptions are not used there', async ({ page }) => {
  for (const hash of ['#/team/sagsstamme', '#/team/maaling', '#/sager/traefsikkerhed']) {
    await page.goto(`./${hash}?egne=bip2017-09.value-0.09`);
    await expect(page.getByText('De bruges ikke på denne side')).toBeVisible();
  }
});
