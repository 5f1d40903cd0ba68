import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare, type Page } from '@playwright/test';
import {
  expect,
  expectAccessibleAtAnyWidth,
  expectAccessibleInEveryColour,
  expectAccessibleInLightAndDark,
  expectNoSidewaysScroll,
  test,
  unfold,
} from '../support/browser.ts';
import { titleOf } from '../support/page-titles.ts';
import { da } from '../support/words.ts';
import { heightWithoutScript } from '../../src/pages/about/embed-address.view.ts';
import { embedSnippet } from '../../src/pages/about/embed-snippet.view.ts';

const example = readFileSync(join(process.cwd(), 'public/kommune.eksempel.json'), 'utf8');

/** The host answers the question for the municipality's file so. */
async function withFile(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/kommune.json', (route) => route.fulfill({ status, body, contentType: 'application/json' }));
}

test('the page about the site is read at 320 px in every colour', async ({ page }) => {
  await page.goto('./#/om');
  await expect(page.getByRole('heading', { level: 1, name: da('about.title') })).toBeVisible();
  await unfold(page);
  for (const text of ['MIT', da('about.stored.here')]) await expect(page.locator('main')).toContainText(text);
  await expectAccessibleAtAnyWidth(page);
});

test('the footer leads to the page, to the statement and to privacy, by keyboard', async ({ page }) => {
  await page.goto('./#/');
  // The words that stand there before the script take no focus.
  await expect(page.locator('main .figure')).toBeVisible();
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Privatliv' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Hvad der gemmes hvor' })).toBeFocused();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgængelighedserklæring' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Tilgængelighed', exact: true })).toBeFocused();
});

test('the municipality’s file gives name, colour, links, words and an instrument marked as its own', async ({ page }) => {
  await withFile(page, example);
  await page.goto('./#/');
  await expect(page.getByRole('banner').getByRole('img', { name: 'Eksempel Kommune' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fra Eksempel Kommune' })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Privatliv' })).toHaveAttribute(
    'href',
    'https://www.example.org/privatliv',
  );
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()))
    .toBe('#005f50');
  await expectAccessibleInLightAndDark(page);
  await page.goto('./#/borger');
  await page.getByText('Alle redskaber').click();
  await expect(page.getByRole('row', { name: /Byhaven/ })).toContainText('kommunens eget');
  await expect(page.getByRole('row', { name: /Byhaven/ })).toContainText('kan ikke afgøres');
  await expect(page.getByRole('row', { name: /Jobrotation/ })).toHaveCount(0);
});

test('the business cycle of the municipality and what covers a need there go into the plans', async ({ page }) => {
  const coverage = [{ need: 'addiction', targetGroups: ['closest'], instrument: 'talks' }];
  await withFile(page, JSON.stringify({ version: 1, businessCycle: 'boom', strategy: { coverage } }));
  await page.goto('./#/borger?gruppe=taettest&behov=misbrug');
  const covered = page.locator('.plan').first().locator('.bar').getByText('Dækker misbrug', { exact: true });
  await expect(covered).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.asked')).toContainText('Højkonjunktur');
});

test('doors that the municipality has closed are not on its front page', async ({ page }) => {
  await withFile(page, '{"version":1,"doors":["knowledge"],"languages":["da"]}');
  await page.goto('./#/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: da('front.citizen.open') })).toHaveCount(0);
  await expect(main.getByRole('link', { name: titleOf('knowledge', 'da') })).toBeVisible();
  await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0);
});

test('three doors of equal kind stand on the front page, and each leads to its page', async ({ page }) => {
  for (const [link, heading] of [
    [da('front.citizen.open'), titleOf('citizen', 'da')],
    [da('front.team.open'), da('team.title')],
    [da('front.understand.open'), titleOf('understand', 'da')],
  ] as const) {
    await page.goto('./#/');
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
  await page.goto('./#/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Forstå tallene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forstå tallene' })).toBeFocused();
});

test('the front page has room at every width, no link of the header lies on another, and it is accessible', async ({ page }) => {
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: da('front.citizen.open') })).toBeVisible();
  for (const width of [1366, 1024, 768, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expectNoSidewaysScroll(page);
    const covered = await page
      .getByRole('banner')
      .getByRole('link')
      .evaluateAll((links) => {
        const boxes = links.map((link) => link.getBoundingClientRect());
        return boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
        ).length;
      });
    expect([width, covered]).toEqual([width, 0]);
  }
  await expectAccessibleInLightAndDark(page);
});

test('a municipality that offers only files has cases kept in files only, and says so', async ({ page }) => {
  await withFile(page, '{"version":1,"storage":"file"}');
  await page.goto('./#/sager');
  await expect(page.getByText('Kommunen har valgt, at sager kun gemmes i filer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem på denne computer' })).toHaveCount(0);
  await page.getByLabel('Hvad vil du kende sagen på?').fill('Blåbær');
  await page.getByRole('button', { name: 'Opret sagen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Blåbær' })).toBeVisible();
  await page.getByRole('link', { name: 'Gem i en fil' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('Blåbær');
  expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
});

test('a municipality that offers no keeping shows why on the page of cases and beside the note, and nothing to keep with', async ({
  page,
}) => {
  await withFile(page, '{"version":1,"storage":"none"}');
  for (const address of ['#/sager', '#/sager?vis=sikkerhedskopi', '#/sager?vis=overlevering']) {
    await page.goto(`./${address}`);
    await expect(page.getByText('Kommunen har valgt, at der ikke gemmes sager her')).toBeVisible();
    await expect(page.locator('main button:not(.citizen button)')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  }
  await expectAccessibleInEveryColour(page);
  await page.goto('./#/notat');
  await expect(page.getByText('Kommunen har valgt, at notater ikke gemmes her')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Opret en sag at gemme det i' })).toHaveCount(0);
});

test('the web editor gets a frame to copy, made from the address of this copy', async ({ page, baseURL }) => {
  await page.goto('./#/om?afsnit=indlejring');
  await expect(page.getByRole('heading', { level: 2, name: 'Vis Trædesten på jeres egen side' })).toBeFocused();
  const code = page.getByRole('textbox', { name: 'Kode til siden' });
  await expect(code).toHaveValue(
    embedSnippet({ address: `${baseURL}embed.html`, title: 'Forstå tallene – Trædesten', height: heightWithoutScript }),
  );
  await page.getByRole('radio', { name: da('about.embed.citizen') }).check();
  await page.getByRole('radio', { name: 'Engelsk' }).check();
  await expect(code).toHaveValue(
    embedSnippet({
      address: `${baseURL}embed.html?vis=prognose&sprog=en`,
      title: 'Citizen – Trædesten',
      height: heightWithoutScript,
    }),
  );
  await expect(code).toHaveAttribute('readonly');
  // What is copied works as it stands.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiér koden' }).click();
  await expect(page.getByText('Kopieret', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
});

test('the site runs on defaults while the file does not come', async ({ page }) => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/kommune.json', async (route) => {
    await answered;
    await route.fulfill({ body: example });
  });
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: da('front.citizen.open') })).toBeVisible();
  const logo = page.getByRole('banner').getByRole('img', { name: 'Eksempel Kommune' });
  await expect(logo).toHaveCount(0);
  answer();
  await expect(logo).toBeVisible();
});

test('the note for the officer is printed by itself on a sheet', async ({ page }) => {
  await page.goto('./#/om');
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await page.getByRole('button', { name: 'Skriv notatet ud' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'note');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Notat til databeskyttelse' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sådan regner vi' })).toBeHidden();
  const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  // Both sides of it.
  expect(pages.length).toBeLessThanOrEqual(2);
});

// The test of the policy is a try to break it, which the watching page of the other tests would report.
bare.describe('the self-test', () => {
  bare('says what works here, and names every mistake of the file with its place', async ({ page }) => {
    await withFile(page, '{"version":1,"contact":{"mail":"x"},"storage":"cloud"}');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./#/om/selvtest');
    await expect(page.getByRole('heading', { name: 'Sidens sikkerhedsregel: i orden' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lager i browseren: i orden' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Uden net: i orden' })).toBeVisible();
    await expect(page.getByText('Siden kan lægges klar i denne browser, men det er den ikke')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Kommunens fil: skal rettes' })).toBeVisible();
    await expect(page.getByRole('row', { name: /contact\.mail/ })).toContainText('mailadresse');
    await expect(page.getByRole('row', { name: /storage/ })).toContainText('mulighed');
    await expectNoSidewaysScroll(page);
    await expectAccessibleInEveryColour(page);
  });

  bare('is content where there is no file, and reads the headers that the host sends', async ({ page }) => {
    await withFile(page, 'Not found', 404);
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          headers: { ...answer.headers(), 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'none'" },
        });
      },
    );
    await page.goto('./#/om/selvtest?sprog=en');
    await expect(page.getByRole('heading', { name: 'File types: fine' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who may show the page in a frame: fine' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The municipality’s file: fine' })).toBeVisible();
  });
});

bare('without JavaScript the page says why nothing can be computed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  // Texts within noscript are passed over by getByText.
  const danish = page.locator('noscript p').first();
  await expect(danish).toBeVisible();
  await expect(danish).toContainText('har brug for, at JavaScript er slået til');
  await context.close();
});
