import { readFileSync } from 'node:fs';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, resultSentence, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    and: '?',
    title: 'Tallene',
    search: 'Søg i alle tal',
    source: 'Kilde',
    chapter: 'Kapitlet om Henrik og Karen',
    count: /\d+ poster/,
    none: 'Intet passer',
    use: 'Sådan bruges det',
    checks: 'Tjek, det indgår i',
    conflicts: 'Hvor kilderne er uenige',
    own: 'Egen værdi i procent',
    take: 'Regn med den',
    see: 'Se prognosen med den',
    mark: 'Egen antagelse',
    back: 'Tilbage til de offentliggjorte tal',
    trace: 'Sådan er tallet regnet',
    words: 'Fortæl det i ord',
    everything: 'Alt om dette tal',
    copy: 'Kopiér som tekst',
    save: 'Gem som tekstfil',
  },
  {
    code: 'en',
    query: '?sprog=en',
    and: '?sprog=en&',
    title: 'The figures',
    search: 'Search all figures',
    source: 'Source',
    chapter: 'The chapter about Henrik and Karen (in Danish)',
    count: /\d+ records/,
    none: 'Nothing fits',
    use: 'How it is used',
    checks: 'Checks it takes part in',
    conflicts: 'Where the sources disagree',
    own: 'Own value in per cent',
    take: 'Work with it',
    see: 'See the prognosis with it',
    mark: 'Own assumption',
    back: 'Back to the published figures',
    trace: 'How the figure is worked out',
    words: 'Say it in words',
    everything: 'All about this figure',
    copy: 'Copy as text',
    save: 'Save as a text file',
  },
] as const;

for (const words of languages) {
  test.describe(`figures in ${words.code}`, () => {
    test('are searched as one types, filtered, and opened with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/tal${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: words.count })).toBeVisible();
      await page.getByRole('combobox', { name: words.source }).selectOption({ label: words.chapter });
      await expect.poll(() => page.url()).toContain('kilde=bipchapter');
      await page.getByRole('searchbox', { name: words.search }).focus();
      await page.keyboard.type('loentilsk');
      await expect(page.getByText(words.none)).toBeVisible();
      await page.getByRole('searchbox').fill('henrik');
      const first = page.locator('main li a').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain('post=bipchapter');
      expect(page.url()).not.toContain('henrik');
      await expect(page.getByRole('heading', { name: words.use })).toBeVisible();
    });

    test('lead from a number on another screen to everything about it in two clicks', async ({ page }) => {
      await page.goto(`./#/prognose${words.and}skift=1`);
      await page.locator('.result .sentence button').first().click();
      await page.getByRole('dialog').getByRole('link', { name: words.everything }).first().click();
      await expect.poll(() => page.url()).toContain('#/tal?post=');
      await expect(page.getByRole('heading', { name: words.checks })).toBeVisible();
    });

    test('take an own value, mark everything that rests on it, and go back with one click', async ({ page }) => {
      await page.goto(`./#/tal${words.and}post=bip2017-09`);
      const field = page.getByRole('textbox', { name: words.own });
      await field.fill('120');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
      await field.fill('9');
      await page.getByRole('button', { name: words.take }).click();
      await expect(page.getByText(words.mark).first()).toBeVisible();
      await expect.poll(() => page.url()).toContain('egne=bip2017-09.value-0.09');
      await page.getByRole('link', { name: words.see }).click();
      await expect.poll(() => resultSentence(page)).toContain('90');
      await expect(page.locator('.headline .own')).toContainText(words.mark);
      for (const title of [words.trace, words.words]) await page.getByText(title, { exact: true }).click();
      await expect(page.locator('details .own')).toContainText(words.mark);
      for (const quote of await page.locator('blockquote').all()) await expect(quote).toContainText(words.mark);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.headline .own')).toBeVisible();
      await page.emulateMedia({ media: null });
      await page.getByRole('button', { name: words.back }).click();
      await expect(page.locator('.own')).toHaveCount(0);
      await expect.poll(() => resultSentence(page)).toContain('60');
      await expect.poll(() => page.url()).not.toContain('egne');
    });

    test('mark the note that rests on an own value, on the screen, on paper and as text, until one click', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`./#/notat${words.and}egne=bip2017-09.value-0.09`);
      const mark = page.locator('article .own');
      await expect(mark).toContainText(words.mark);
      await page.getByRole('button', { name: words.copy }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(words.mark);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.save }).click()]);
      expect(readFileSync(await file.path(), 'utf8')).toContain(words.mark);
      await page.emulateMedia({ media: 'print' });
      await expect(mark).toBeVisible();
      await page.emulateMedia({ media: null });
      await page.getByRole('button', { name: words.back }).click();
      await expect(page.locator('.own')).toHaveCount(0);
      await expect.poll(() => page.url()).not.toContain('egne');
    });

    for (const hash of [`#/tal${words.query}`, `#/tal${words.and}post=bip2017-19`, `#/tal/konflikter${words.query}`])
      test(`are accessible on ${hash}, light, dark and forced, and 320 px are enough`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(`./${hash}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (hash === `#/tal${words.query}`) await expect(page.locator('#downloads')).toBeVisible();
        await page.locator('details').evaluateAll((all: Element[]) => all.forEach((one) => one.setAttribute('open', '')));
        await expectNoSidewaysScroll(page);
        await expectAccessibleInEveryColour(page);
      });

    test('disagree on a page of their own, with what the other choice would do', async ({ page }) => {
      await page.goto(`./#/tal${words.query}`);
      await page.getByRole('link', { name: words.conflicts }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.conflicts })).toBeFocused();
      await expect(page.locator('#uenighed-change ~ table')).toContainText('80 → 60');
      await expect(page.locator('#uenighed-change ~ table')).toContainText('60 → 47');
    });
  });
}

test('a link with assumptions computes with them at once; one that cannot be used says so', async ({ page }) => {
  await page.goto('./#/prognose?skift=1&egne=bip2017-09.value-0.09');
  await expect.poll(() => resultSentence(page)).toContain('77');
  await page.goto('./#/prognose?skift=1&egne=bip2017-09.value-0.01');
  await expect(page.locator('.headline .own')).toContainText('kan ikke bruges');
  await expect.poll(() => resultSentence(page)).toContain('47');
  await page.goto('./#/prognose?egne=%3Cscript%3E');
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
  for (const hash of ['#/team/sagsstamme', '#/team/maaling', '#/sager/maalinger']) {
    await page.goto(`./${hash}?egne=bip2017-09.value-0.09`);
    await expect(page.getByText('De bruges ikke på denne side')).toBeVisible();
  }
});
