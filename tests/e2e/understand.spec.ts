import { expect, expectAccessibleAtAnyWidth, hashOf, inLanguage, test, unfold } from '../support/browser.ts';
import { languages, locales } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';

const guess = '400 af 1.000';

for (const language of languages)
  test(`the page for the public lets one guess and then see, with the keyboard alone, and leads to the record behind advice, in ${language}`, async ({
    page,
  }) => {
    const say = wordsIn(language);
    const { whole } = locales[language].format;
    const outOf = (count: number): string => `${whole(count)} ${language === 'da' ? 'af' : 'of'} ${whole(1000)}`;
    await page.goto(inLanguage('#/forstaa', language));
    await expect(page.getByRole('heading', { level: 1, name: say('understand.title') })).toBeVisible();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: outOf(400) }) });
    const answer = card.getByText(`${outOf(60)}.`);
    await expect(answer).toBeHidden();
    await card.getByRole('radio', { name: outOf(400) }).focus();
    await page.keyboard.press('Space');
    await card.getByText(say('understand.guess.reveal')).focus();
    await page.keyboard.press('Enter');
    await expect(card.getByText(say('understand.guess.yours', { guess: outOf(400) }))).toBeVisible();
    await expect(answer).toBeVisible();
    await expect(page.getByText(say('understand.turn.neutral'))).toBeVisible();
    await page
      .getByRole('button', { name: language === 'da' ? /^BIP råder til, at viden og plan/ : /^BIP advises that knowledge and plan/ })
      .click();
    const drawer = page.getByRole('dialog', { name: say('source.title') });
    await expect(drawer.getByText('bip2017-15', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
  });

test('shows on a thousand people what moves the chance, and is accessible with every answer open', async ({ page }) => {
  await page.goto('./#/forstaa');
  await expect(page.locator('.lead')).toHaveText(/^BIP, en stor dansk undersøgelse/);
  await page.getByRole('radio', { name: da('understand.moves.picture.change') }).check();
  const drawn = {
    start: '60',
    denominator: '1.000',
    outcome: da('words.job'),
    result: '47',
    group: da('group.average'),
    scenario: da('scenario.changes.one'),
  };
  await expect(page.getByRole('img', { name: da('grid.change', drawn) })).toBeVisible();
  await unfold(page);
  await expectAccessibleAtAnyWidth(page);
});

test('asks for nothing one could write about oneself, and keeps no guess: not in the address, the history or the browser', async ({
  page,
}) => {
  await page.goto('./#/forstaa');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').locator('input:not([type=radio]), textarea, select, [contenteditable]')).toHaveCount(0);
  await page.getByRole('radio', { name: guess }).check();
  await page.getByRole('radio', { name: 'Flere', exact: true }).check();
  expect(hashOf(page)).toBe('#/forstaa');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0]);
  await page.reload();
  await expect(page.getByRole('radio', { name: guess })).not.toBeChecked();
});
