import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Forstå tallene',
    lead: /^Flere får job/,
    guess: '400 af 1.000',
    reveal: 'Se svaret',
    yours: 'Du gættede på: 400 af 1.000.',
    answer: '60 af 1.000.',
    change: 'Ny sagsbehandler én gang',
    picture: /60 af 1\.000 i job inden for et år\. Med det valgte kommer 47/,
    advice: 'BIP råder til, at viden og plan bliver givet godt videre.',
    source: 'Hvor tallet kommer fra',
    turn: 'ring til kommunen, hvor du bor',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'Understand the figures',
    lead: /^More people get a job/,
    guess: '400 of 1,000',
    reveal: 'See the answer',
    yours: 'Your guess was: 400 of 1,000.',
    answer: '60 of 1,000.',
    change: 'A new caseworker once',
    picture: /60 of 1,000 get a job within a year\. With what is chosen, 47 do/,
    advice: 'BIP advises that knowledge and plan are handed on well.',
    source: 'Where the figure comes from',
    turn: 'call the municipality where you live',
  },
] as const;

for (const words of languages) {
  test.describe(`the page for the public in ${words.code}`, () => {
    test('begins with what it is about, lets one guess and then see, with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/forstaa${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.locator('.lead')).toHaveText(words.lead);
      const card = page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: words.guess }) });
      const answer = card.getByText(words.answer);
      await expect(answer).toBeHidden();
      await card.getByRole('radio', { name: words.guess }).focus();
      await page.keyboard.press('Space');
      await card.getByText(words.reveal).focus();
      await page.keyboard.press('Enter');
      await expect(card.getByText(words.yours)).toBeVisible();
      await expect(answer).toBeVisible();
    });

    test('shows on a thousand people what moves the chance', async ({ page }) => {
      await page.goto(`./#/forstaa${words.query}`);
      await page.getByRole('radio', { name: words.change }).check();
      await expect(page.getByRole('img', { name: words.picture })).toBeVisible();
    });

    test('leads from what one can ask for to the record behind it, and says where to turn', async ({ page }) => {
      await page.goto(`./#/forstaa${words.query}`);
      await expect(page.getByText(words.turn)).toBeVisible();
      await page.getByRole('button', { name: words.advice }).click();
      const drawer = page.getByRole('dialog', { name: words.source });
      await expect(drawer.getByText('bip2017-15', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer).toBeHidden();
    });

    test('is accessible with every answer open, light, dark and forced, and 320 px are enough', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/forstaa${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });
  });
}

test('a guess stays on the page: it is neither in the address nor in the history nor kept', async ({ page }) => {
  await page.goto('./#/forstaa');
  await page.getByRole('radio', { name: '400 af 1.000' }).check();
  await page.getByRole('radio', { name: 'Flere', exact: true }).check();
  expect(new URL(page.url()).hash).toBe('#/forstaa');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0]);
  await page.reload();
  await expect(page.getByRole('radio', { name: '400 af 1.000' })).not.toBeChecked();
});

test('asks for nothing that one could write about oneself', async ({ page }) => {
  await page.goto('./#/forstaa');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').locator('input:not([type=radio]), textarea, select, [contenteditable]')).toHaveCount(0);
});
