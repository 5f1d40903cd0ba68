import { expect, expectAccessibleAtAnyWidth, expectNoSidewaysScroll, hashOf, inLanguage, test, unfold } from '../support/browser.ts';
import { languages } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';
import { titleOf } from '../support/page-titles.ts';

for (const language of languages)
  test(`what fewer changes are worth begins with the example of the study and can be copied, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const say = wordsIn(language);
    await page.goto(inLanguage('#/team/faerre-skift', language));
    await expect(page.getByRole('heading', { level: 1, name: titleOf('units', language) })).toBeVisible();
    const gain = page.locator('.sentence').first();
    await expect(gain).toContainText(language === 'da' ? '0,10 flere i job' : '0.10 more in a job');
    await page.getByLabel(say('units.citizens')).focus();
    await page.keyboard.type('200');
    await expect(gain).toContainText(language === 'da' ? '0,52 flere i job' : '0.52 more in a job');
    await expect.poll(() => hashOf(page)).toContain('borgere=200');
    await page.getByRole('button', { name: say('units.words.copy') }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(language === 'da' ? /^0,52 flere.*\n/ : /^0.52 more.*\n/);
    expect(await copied()).toContain(say('units.words.ours'));
  });

test('the picture of gain and luck is saved whole, and the page with an own part of the effects is accessible at any width', async ({
  page,
}) => {
  await page.goto('./#/team/faerre-skift?borgere=9999&egne=choice-transfer.value-0.5');
  await expect(page.getByRole('status').filter({ hasText: da('notice.title') })).toBeVisible();
  await expect(page.locator('#team-citizens')).toHaveValue('5000');
  await expect(page.locator('.own')).toContainText('50');
  await expect(page.locator('.intervals')).toHaveAttribute('aria-label', new RegExp(da('units.picture.luck')));
  await page.setViewportSize({ width: 320, height: 640 });
  await unfold(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${da('chart.svg')}`) }).click(),
  ]);
  expect(file.suggestedFilename()).toContain(da('units.picture'));
  await expectNoSidewaysScroll(page);
  await expectAccessibleAtAnyWidth(page);
});

test('a caseload is computed again when the part of the effects is no longer assumed', async ({ page }) => {
  await page.goto('./#/team/sagsstamme?skiftnu=40&skiftmaal=0&egne=choice-transfer.value-0');
  const rows = Array.from({ length: 100 }, (_, index) => `S1;B${index};;1`);
  const buffer = Buffer.from(['sagsbehandler;borger;tro;skift', ...rows, ''].join('\r\n'));
  await page.locator('#csv').setInputFiles({ name: 'sager.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^Regn på/ }).click();
  const answer = page.locator('.answer');
  await expect(answer).toContainText(/100: 0\./);
  await page.getByRole('button', { name: da('app.publishedAgain') }).click();
  await expect(answer).toContainText('100: 0,5');
});
