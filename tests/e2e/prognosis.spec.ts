import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, resultSentence, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    result: 'Resultat',
    start: 'Begynd forfra',
    svinger: 'Det svinger',
    unknown: 'Ved ikke',
    further: 'Flere skift af sagsbehandler',
    past: 'Skift af sagsbehandler indtil nu',
    steps: 'Din tro flytter sig',
    average: '60 af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.',
    oneChange: '47 (34–60) af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år. Nu: 60.',
    moreBelief: '62–64 (51–77) af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år. Nu: 51.',
    meaning: 'fra »det svinger« til »gode chancer«',
    source: 'Hvor tallet kommer fra',
    close: 'Luk',
    notPublished: 'ikke offentliggjort',
  },
  {
    code: 'en',
    query: '?sprog=en',
    result: 'Result',
    start: 'Start over',
    svinger: 'It varies',
    unknown: 'Don’t know',
    further: 'Further changes of caseworker',
    past: 'Changes of caseworker so far',
    steps: 'Your belief moves',
    average: '60 of 1,000 citizens like those in the study get a job within a year.',
    oneChange: '47 (34–60) of 1,000 citizens like those in the study get a job within a year. Now: 60.',
    moreBelief: '62–64 (51–77) of 1,000 citizens like those in the study get a job within a year. Now: 51.',
    meaning: 'from “it varies” to “good chances”',
    source: 'Where the figure comes from',
    close: 'Close',
    notPublished: 'not published',
  },
] as const;

for (const words of languages) {
  test.describe(`in ${words.code}`, () => {
    test('a caseworker goes from the front page to an explained result with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/${words.query}`);
      await expect(page.locator('main .figure').first()).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.locator('.skipnav')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator('main .figure').first()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect.poll(() => resultSentence(page)).toBe(words.average);

      // Belief: into the row of answers, then along it.
      await page.keyboard.press('Tab');
      await expect(page.getByRole('radio', { name: words.unknown })).toBeFocused();
      for (const press of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(press);
      await expect(page.getByRole('radio', { name: words.svinger })).toBeChecked();

      // The help to the answers, then past changes, further changes, steps: one stop each.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('spinbutton', { name: words.past })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('spinbutton', { name: words.further })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('spinbutton', { name: words.steps })).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(page.getByText(words.meaning)).toBeVisible();
      await expect.poll(() => resultSentence(page)).toBe(words.moreBelief);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#/prognose?tro=3&trin=1${words.code === 'en' ? '&sprog=en' : ''}`);

      // Reset, then the source of the number.
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: words.start })).toBeFocused();
      // Past "hold as A" and "copy link" to the first figure.
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
      await expect(page.locator('.sentence .figure').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: words.source })).toBeVisible();
      await expect(page.getByRole('heading', { name: words.source })).toBeFocused();
      await expect(page.getByRole('dialog').getByText(words.notPublished).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.locator('.sentence .figure').first()).toBeFocused();
    });

    test('one more change of caseworker: 60 becomes 47, somewhere between 34 and 60', async ({ page }) => {
      await page.goto(`./#/prognose${words.query}`);
      await page.getByRole('button', { name: words.further }).last().click();
      await expect(page.getByRole('region', { name: words.result, exact: true })).toContainText('47');
      await expect.poll(() => resultSentence(page)).toBe(words.oneChange);
      await page.getByRole('button', { name: words.start }).click();
      await expect.poll(() => resultSentence(page)).toBe(words.average);
    });

    for (const state of [
      '#/',
      '#/prognose',
      '#/prognose?skift=1',
      '#/prognose?tro=3&trin=1&maal=70',
      '#/prognose?tro=1&skift=1&a-tro=1',
      '#/prognose?tro=3&udfald=uddannelse',
      '#/prognose?tro=9&x=1',
    ]) {
      test(`the accessibility rules hold at ${state}, everything open`, async ({ page }) => {
        await page.goto(`./${state}${words.code === 'en' ? (state.includes('?') ? '&sprog=en' : '?sprog=en') : ''}`);
        await expect(page.locator('main .figure').first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', words.code);
        if (state !== '#/') await openEverything(page);
        await expect(page.getByText(words.code === 'en' ? 'Loading …' : 'Henter …')).toHaveCount(0);
        await expectAccessible(page);
      });
    }

    test('the accessibility rules hold with a source open', async ({ page }) => {
      await page.goto(`./#/prognose?skift=1${words.code === 'en' ? '&sprog=en' : ''}`);
      await page.locator('.sentence .figure').first().click();
      await expect(page.getByRole('dialog').locator('table').first()).toBeVisible();
      await expectAccessible(page);
    });

    test('at 320 px nothing needs sideways scrolling, and the sentence stays above the inputs', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/prognose?tro=3&trin=1${words.code === 'en' ? '&sprog=en' : ''}`);
      await expectNoSidewaysScroll(page);
      await page.getByRole('spinbutton', { name: words.steps }).focus();
      await expect(page.locator('.sentence')).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('spinbutton', { name: words.steps })).toBeInViewport({ ratio: 1 });
      await openEverything(page);
      await expectNoSidewaysScroll(page);
      await page.locator('.sentence .figure').first().click();
      await expect(page.getByRole('dialog').locator('table').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    });

    test('at 1366 × 640 the result is in view while the inputs change', async ({ page }) => {
      await page.goto(`./#/prognose${words.query}`);
      for (const name of [words.past, words.further, words.steps]) {
        const field = page.getByRole('spinbutton', { name });
        await field.focus();
        await expect(field).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.sentence')).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.people .grid')).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.beside .line')).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('ArrowUp');
      }
    });
  });
}

test.describe('the result', () => {
  test('shows the start solid and the loss as outlines, with a sentence that says so', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await expect(
      page.getByRole('img', { name: 'Som det er nu, kommer 60 af 1.000 i job inden for et år. Med det valgte kommer 47.' }),
    ).toBeVisible();
    await expect(
      page.getByRole('img', {
        name: /^Nu 60 af 1\.000\. De tre måder at regne på giver 47, og rapporten skriver 47\. Det brede bånd går fra 34 til 60\.$/,
      }),
    ).toBeVisible();
    await expect(page.locator('.legend').first()).toContainText('kommer så ikke i job');
  });

  test('tells per cent second and the relative change last', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await expect(page.locator('.beside .small').first()).toHaveText(/I procent: 4,7\s%.*, nu 6,0\s%.*; målt mod nu: −22\s%/);
  });

  test('gives job or education as a level where belief is unknown, and as unit figures where it is known', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await expect(page.locator('.other')).toContainText('84 (68–100)');
    await page.getByRole('radio', { name: 'Det svinger' }).check();
    await expect(page.locator('.other')).toContainText('deler ikke job eller uddannelse op');
    await expect(page.locator('.other')).toContainText('−16');
    await expect(page.locator('.other')).toContainText('+33');
  });

  test('explains the calculation step by step, down to the reading that is held at zero', async ({ page }) => {
    await page.goto('./#/prognose?tro=1&skift=1');
    await expect.poll(() => resultSentence(page)).toMatch(/^Højst 9 \(0–11\) af 1\.000 /);
    await page.getByText('Sådan er tallet regnet').click();
    const rows = page.locator('.result table').first().locator('tbody tr');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(0)).toContainText('Udgangspunktet: hvordan det gik, når sagsbehandleren svarede »Nej«');
    await expect(rows.nth(1)).toContainText(/hvert skift.*−1,3 procentpoint.*−22\s%.*× 0,773/s);
    await expect(rows.nth(1)).toContainText('−2,0');
    await expect(rows.nth(2)).toContainText('Tallet holdes på nul');
  });

  test('is announced once, when the user has come to rest', async ({ page }) => {
    await page.goto('./#/prognose');
    const status = page.locator('.headline [role=status]');
    await expect(status).toHaveText('');
    const changes: string[] = [];
    await page.exposeFunction('heard', (text: string) => changes.push(text));
    await status.evaluate((node) =>
      new MutationObserver(() => (window as unknown as { heard(text: string): void }).heard(node.textContent)).observe(node, {
        characterData: true,
        childList: true,
        subtree: true,
      }),
    );
    await page.getByRole('spinbutton', { name: 'Flere skift' }).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowUp');
    await expect(status).toHaveText(/^21–29 af 1\.000 .* I parentes: 0 til 60\. Nu: 60\.$/);
    expect(changes).toHaveLength(1);
  });

  test('names the limits of the numbers, from the evidence', async ({ page }) => {
    await page.goto('./#/prognose');
    await page.getByText('Hvad tallene ikke kan sige').click();
    await expect(page.getByText('I job inden for et år, eller i job et år senere?')).toBeVisible();
    await page.getByText('Hvem gælder tallene for?').click();
    await expect(page.getByText(/aktivitetsparate borgere i .*kommuners jobcentre/)).toBeVisible();
  });
});

test.describe('the source of a number', () => {
  test('tells place, status, population, interval, caveats and who says otherwise, and leads there and back', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await page.getByText('Sådan er tallet regnet').click();
    await page
      .getByRole('button', { name: /−1,3 procentpoint/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    for (const text of ['Tabel 1', 'årsag, siger kilden', 'ikke offentliggjort', 'Forbehold', 'Siger noget andet'])
      await expect(drawer.getByText(text, { exact: false }).first()).toBeVisible();
    await drawer.locator('.follow').first().click();
    await expect(drawer.getByRole('button', { name: /Tilbage til forrige kilde/ })).toBeVisible();
    await expect(drawer).toContainText('2016');
    await drawer.getByRole('button', { name: /Tilbage til forrige kilde/ }).click();
    await expect(drawer.locator('.follow').first()).toBeFocused();
    await drawer.getByRole('button', { name: 'Luk' }).click();
    await expect(drawer).toBeHidden();
  });

  test('shows which printed figures were corrected, and why', async ({ page }) => {
    await page.goto('./#/prognose?tro=1');
    await page.locator('.sentence .figure').first().click();
    const drawer = page.getByRole('dialog');
    await expect(drawer).toContainText('Læst anderledes end i vores tekst');
    await expect(drawer).toContainText('11%');
  });

  test('closes when the keyboard moves on to the page', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('heading', { name: 'Hvor tallet kommer fra' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('closes when the address changes under it', async ({ page }) => {
    await page.goto('./#/prognose');
    await page.getByRole('button', { name: 'Én mere: Flere skift af sagsbehandler' }).click();
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('leads from a number in a text to the record of that number', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await page.locator('.sentence .figure').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Hvad ét skift af sagsbehandler gør ved chancen for job').first().click();
    await drawer.locator('details[open] .figure:visible').last().click();
    await expect(drawer.getByRole('button', { name: /Tilbage til forrige kilde/ })).toBeVisible();
  });

  test('leaves the page in peace when the sources cannot be fetched, and can be tried again', async ({ page, context }) => {
    const bare = await context.newPage();
    await bare.route(/all-.*\.js/, (route) => route.abort());
    await bare.goto('./#/prognose?skift=1');
    await bare.locator('.sentence .figure').first().click();
    await expect(bare.getByRole('alert')).toContainText('Tallene på siden ændrer sig ikke');
    await expect.poll(() => resultSentence(bare)).toContain('47');
    await page.goto('./#/prognose');
  });
});

test.describe('the address', () => {
  test('says only what differs from the default, and brings the same screen back', async ({ page }) => {
    await page.goto('./#/prognose?tro=3&bag=1&skift=1&trin=-1&sprog=en');
    await expect(page.getByRole('radio', { name: 'It varies' })).toBeChecked();
    await expect(page.getByRole('spinbutton', { name: 'Changes of caseworker so far' })).toHaveValue('1');
    await expect(page.getByRole('spinbutton', { name: 'Your belief moves' })).toHaveValue('−1');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?sprog=en');
  });

  test('back and forward undo and redo choices', async ({ page }) => {
    await page.goto('./#/prognose');
    await page.getByRole('radio', { name: 'Det svinger' }).check();
    await page.getByRole('button', { name: 'Én mere: Flere skift af sagsbehandler' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?tro=3&skift=1');
    await page.goBack();
    await expect(page.getByRole('spinbutton', { name: 'Flere skift' })).toHaveValue('0');
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Ved ikke' })).toBeChecked();
    await page.goForward();
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Det svinger' })).toBeChecked();
    await expect(page.getByRole('spinbutton', { name: 'Flere skift' })).toHaveValue('1');
  });

  for (const [hash, kept, message] of [
    ['#/prognose?tro=9', '#/prognose?tro=5', 'Her regnes med »Ja«'],
    ['#/prognose?bag=4&skift=4', '#/prognose?bag=4&skift=1', 'højst regnes med 5 skift i alt'],
    ['#/prognose?tro=5&trin=1', '#/prognose?tro=5', 'Antallet af trin er sat til 0'],
    ['#/prognose?tro=<img src=x onerror=alert(1)>&utm_source=mail', '#/prognose', 'som Trædesten ikke kender'],
    ['#/prognose?sprog=sv&skift=1', '#/prognose?skift=1', 'vises på dansk'],
    ['#/prognose?__proto__=1&constructor=2', '#/prognose', 'som Trædesten ikke kender'],
    ['#/findes-ikke', '#/', 'en side, der ikke findes'],
    ['#javascript:alert(1)', '#/', 'en side, der ikke findes'],
    [`#/prognose?tro=${'3'.repeat(9000)}`, '#/', 'for langt'],
  ] as const) {
    test(`a broken one is brought to the nearest allowed value with a message: ${hash.slice(0, 60)}`, async ({ page }) => {
      await page.goto(`./${hash}`);
      await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe(kept);
      expect(await page.evaluate(() => ({}).constructor === Object)).toBe(true);
      await page.getByRole('button', { name: 'Luk beskeden' }).click();
      await expect(page.getByText('Vi har rettet noget')).toHaveCount(0);
    });
  }

  test('"don’t know" chosen afterwards brings the steps to what is allowed, with a message', async ({ page }) => {
    await page.goto('./#/prognose?tro=1&trin=4');
    await page.getByRole('radio', { name: 'Ved ikke' }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Antallet af trin er sat til +2' })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?trin=2');
  });

  test('the choices are still there after a look at the front page', async ({ page }) => {
    await page.goto('./#/prognose?tro=3&skift=1');
    await page.getByRole('link', { name: 'Forside' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: 'Prognose', exact: true }).click();
    await expect(page.getByRole('radio', { name: 'Det svinger' })).toBeChecked();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?tro=3&skift=1');
  });

  test('changes language without losing the choices', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => resultSentence(page)).toContain('47 (34–60) of 1,000');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Prognosis – Trædesten');
    await page.getByRole('link', { name: 'Dansk' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  });
});

test.describe('typing a number', () => {
  test('what is not a whole number is told, kept in the field, and not used', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    const field = page.getByRole('spinbutton', { name: 'Flere skift' });
    await field.fill('1,3');
    await expect(page.getByRole('alert')).toHaveText('Skriv et helt tal fra 0 til 5. Der regnes stadig med 1.');
    await expect(field).toHaveValue('1,3');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect.poll(() => resultSentence(page)).toContain('47 (34–60)');
    await field.fill('9');
    await expect(page.getByRole('alert')).toHaveText('Her kan der regnes med 0 til 5. Der regnes stadig med 1.');
    await field.fill('2');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?skift=2');
  });

  test('a refused text gives way when the choices come from elsewhere', async ({ page }) => {
    await page.goto('./#/prognose?skift=3');
    const field = page.getByRole('spinbutton', { name: 'Flere skift' });
    await field.fill('9');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(field).toHaveValue('0');
    await field.fill('x');
    await page.goBack();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(field).toHaveValue('3');
  });

  test('the buttons stop at the limits and keep the focus', async ({ page }) => {
    await page.goto('./#/prognose?skift=4');
    const more = page.getByRole('button', { name: 'Én mere: Flere skift af sagsbehandler' });
    await more.click();
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-disabled', 'true');
    await more.dispatchEvent('click');
    await expect.poll(() => new URL(page.url()).hash).toBe('#/prognose?skift=5');
  });

  test('an emptied field takes its value back when it is left', async ({ page }) => {
    await page.goto('./#/prognose?skift=2');
    const field = page.getByRole('spinbutton', { name: 'Flere skift' });
    await field.fill('');
    await field.blur();
    await expect(field).toHaveValue('2');
  });
});

test.describe('nothing leaves the browser', () => {
  test('nothing is stored, and the policy of the page allows nothing foreign', async ({ page, context }) => {
    await page.goto('./#/prognose?skift=1');
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('dialog').locator('table').first()).toBeVisible();
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
    expect(await context.cookies()).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test('without JavaScript the page says what is needed', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('noscript p').first()).toContainText('JavaScript er slået til');
    await context.close();
  });
});
