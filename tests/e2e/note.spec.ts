import { readFileSync } from 'node:fs';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { locales } from '../support/locales.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Notat',
    deviation: 'Vi gør noget andet, fordi',
    judgement: 'Min vurdering',
    what: 'Hvad',
    when: 'Hvornår',
    month: 'Om en måned',
    copy: 'Kopiér som tekst',
    copied: 'Kopieret',
    save: 'Gem som tekstfil',
    calendar: 'Hent kalenderfil',
    long: 'Lang: alle begrundelser',
    sure: 'ligner et CPR-nummer',
    blocked: 'Ret de markerede felter først.',
    own: 'EGEN VURDERING',
  },
  {
    code: 'en',
    query: 'sprog=en&',
    title: 'Note',
    deviation: 'We do something else, because',
    judgement: 'My judgement',
    what: 'What',
    when: 'When',
    month: 'In a month',
    copy: 'Copy as text',
    copied: 'Copied',
    save: 'Save as a text file',
    calendar: 'Get a calendar file',
    long: 'Long: every argument',
    sure: 'looks like a Danish CPR number',
    blocked: 'Correct the marked fields first.',
    own: 'OWN JUDGEMENT',
  },
] as const;

for (const words of languages) {
  const { t } = locales[words.code];
  test.describe(`the note in ${words.code}`, () => {
    test('is written from the plan to the copy with the keyboard, and carries the deviation over', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`./#/borger?${words.query}plads=ja&tro=3&skift=1`);
      const chosen = (await page.locator('.plan h3').first().innerText()).replace('Plan 1: ', '');
      await page.getByRole('button', { name: t('advice.plan.chooseNamed', { number: '1' }) }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox').fill('boligen kommer først');
      await page.getByRole('link', { name: t('advice.toNote') }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
      await expect(page.getByRole('textbox', { name: words.deviation })).toHaveValue('boligen kommer først');
      await expect(page.getByRole('heading', { level: 3, name: chosen })).toBeVisible();
      await page.getByRole('textbox', { name: words.judgement }).focus();
      await page.keyboard.type('En kort praktik.');
      await page.getByRole('textbox', { name: words.what, exact: true }).fill('Besøg på et lager');
      await page.getByRole('button', { name: words.month }).click();
      const section = (name: 'editing.section.figures' | 'editing.section.argument') => page.getByRole('region', { name: t(name) });
      const figures = section('editing.section.figures');
      await figures.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(figures.getByRole('button').first()).toBeFocused();
      await figures.getByRole('button', { name: /^38–40/ }).click();
      await expect(page.getByRole('dialog')).toContainText('bip2017-10');
      await page.keyboard.press('Escape');
      await section('editing.section.argument').getByRole('button').first().click();
      await page.getByRole('button', { name: words.copy }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.copied, { exact: true })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      for (const text of [chosen, words.own, 'En kort praktik.', 'boligen kommer først', 'Besøg på et lager', '38–40'])
        expect(copied).toContain(text);
      expect(copied).not.toContain(t('editing.section.argument').toUpperCase());
      const manager = page.getByRole('region', { name: t('note.texts.manager') });
      await manager.getByRole('button', { name: t('note.texts.copy', { name: t('note.texts.manager').toLowerCase() }) }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(t('note.request.fewerChanges'));
      await manager
        .getByRole('button', { name: new RegExp(t('advice.sources.short')) })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toContainText('strategy2015-43');
      expect(page.url()).not.toContain('praktik.');
    });

    test('stops a CPR number before it is copied, saved or printed', async ({ page }) => {
      await page.goto(`./#/notat?${words.query}`);
      const field = page.getByRole('textbox', { name: words.judgement });
      await field.fill('Ringede 010190-1234');
      await expect(page.getByText(words.sure)).toBeVisible();
      await expect(page.getByText(words.blocked)).toBeVisible();
      await expect(page.getByRole('button', { name: words.copy })).toHaveAttribute('aria-disabled', 'true');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('article')).not.toContainText('1234');
      await page.emulateMedia({ media: 'screen' });
      await field.fill('Ringede i går');
      await expect(page.getByText(words.blocked)).toHaveCount(0);
    });

    test('is saved as a text file and as a calendar file', async ({ page }) => {
      await page.goto(`./#/notat?${words.query}`);
      await page.getByRole('textbox', { name: words.judgement }).fill('Æblegrød');
      const [text] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.save }).click()]);
      expect(text.suggestedFilename()).toMatch(/^not(?:at|e)-\d{4}-\d{2}-\d{2}\.txt$/);
      expect(readFileSync(await text.path(), 'utf8')).toContain('Æblegrød\r\n');
      const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.calendar }).click()]);
      expect(calendar.suggestedFilename()).toMatch(/\.ics$/);
      expect(readFileSync(await calendar.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    });

    test('is accessible short and long, light, dark and forced, and 320 px are enough', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/borger?${words.query}behov=hverdag,misbrug&afviser=substanceAbuseTreatment&tro=2&skift=1`);
      await page.getByRole('button', { name: t('advice.plan.chooseNamed', { number: '1' }) }).click();
      await page.getByRole('link', { name: t('advice.toNote') }).click();
      await page.getByRole('textbox', { name: words.judgement }).fill('010190-1234');
      await page.getByRole('radio', { name: words.long }).check();
      await page.getByRole('checkbox', { name: t('note.texts.figures') }).check();
      await page.getByRole('button', { name: t('note.section.includeNamed', { name: t('editing.section.figures') }) }).click();
      await page.getByRole('button', { name: t('note.section.omitNamed', { name: t('editing.section.levers') }) }).click();
      await expect(page.getByText(t('advice.uncovered'), { exact: true })).toBeVisible();
      await expect(page.getByText(words.blocked)).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });
  });
}

test('the short note fits on two pages of A4, with what was written and without what was not', async ({ page }) => {
  await page.goto('./#/borger?plads=ja&behov=helbred,hverdag&tro=3&skift=1');
  await page.getByRole('button', { name: locales.da.t('advice.plan.chooseNamed', { number: '1' }) }).click();
  await page.getByRole('link', { name: 'Lav et notat' }).click();
  await page.getByRole('textbox', { name: 'Min vurdering' }).fill('En kort praktik, før vi ser på resten.');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('En kort praktik, før vi ser på resten.').last()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Planen' })).toBeVisible();
  for (const name of ['Hvad tallene siger', 'Valgt fra', 'Brug notatet', 'Andre tekster til at kopiere'])
    await expect(page.getByRole('heading', { name })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});
