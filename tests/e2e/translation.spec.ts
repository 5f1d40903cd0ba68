/** No text on the screen is older than the answers where the browser translates the page. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { translate } from '../support/translate.ts';
import { da } from '../support/words.ts';

const answer = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
const toEnglish = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
};

/** Addresses, and what is done there. */
const uses: readonly (readonly [what: string, address: string, act: (page: Page) => Promise<void>])[] = [
  ['an answer about belief', '#/borger?tro=2', (page) => answer(page, da('form.belief'), da('belief.ja'))],
  ['an answer about the workplace', '#/borger', (page) => answer(page, da('advice.q.workplaceNow'), da('advice.a.workplaceNow.yes'))],
  ['a number of the measuring page', '#/team/maaling', (page) => page.locator('main input').first().fill('120')],
  ['a number of the units', '#/team/faerre-skift', (page) => page.locator('main input').first().fill('80')],
  ['a search', '#/tal', (page) => page.getByLabel(da('numbers.search')).fill('skift')],
  [
    'a guess',
    '#/forstaa',
    async (page) => {
      const card = page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: '400 af 1.000' }) });
      await card.getByRole('radio', { name: '400 af 1.000' }).check();
      await card.locator('summary').press('Enter');
    },
  ],
  ['another picture', '#/forstaa', (page) => page.getByRole('radio', { name: da('understand.moves.picture.change') }).check()],
  ['the language of the page for the public', '#/forstaa', toEnglish],
  ['the language of the front page', '#/', toEnglish],
  ['the language of the page about the site', '#/om', toEnglish],
  ['the language of a prognosis', '#/borger?tro=3&skift=1', toEnglish],
];

for (const [what, address, act] of uses)
  test(`${what} changes a translated page as it changes any other`, async ({ page }) => {
    const texts: string[] = [];
    for (const isTranslated of [false, true]) {
      await page.goto('about:blank');
      await page.goto(`./${address}`);
      // The prerendered page has gone.
      await expect(page.locator('main h1')).toHaveCount(1);
      await expect(page.getByText(da('app.loading')).filter({ visible: true })).toHaveCount(0);
      if (isTranslated) await translate(page);
      await act(page);
      if (!isTranslated) {
        texts.push(await settled(page));
        continue;
      }
      await expect.poll(() => settled(page)).toBe(texts[0]);
    }
  });

/** What the page shows once it has not changed for as long as a frame takes, twice. */
async function settled(page: Page): Promise<string> {
  const read = (): Promise<string> =>
    page.evaluate(() =>
      // Without what is announced, which comes when the user has been at rest for a while.
      [...document.querySelectorAll<HTMLElement>('[role=status]')]
        .reduce((text, { innerText }) => text.replace(innerText, ''), document.body.innerText)
        .replace(/\s+/g, ''),
    );
  let text = '';
  await expect
    .poll(async () => {
      const before = text;
      text = await read();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return text === before && text !== '';
    })
    .toBe(true);
  return text;
}
