import type { Locator, Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectAccessibleInLightAndDark,
  expectNoSidewaysScroll,
  expectWholeAdvice,
  hashOf,
  inLanguage,
  openEverything,
  resultSentence,
  test,
} from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { languages, locales } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';
import { titleOf } from '../support/page-titles.ts';

for (const language of languages) {
  const say = wordsIn(language);
  const { format } = locales[language];
  const sentence = (start: string, result: string | null, group: string): string =>
    (result === null ? start : `${say('headline.now')} ${start} → ${say('headline.becomes')} ${result}`) +
    ` ${say('headline.of', { denominator: format.whole(1000), group, outcome: say('words.job') })} `;

  test(`a caseworker goes from the front page to an explained result with the keyboard alone, in ${language}`, async ({ page }) => {
    await page.goto(inLanguage('#/', language));
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
    await expect.poll(() => resultSentence(page)).toContain(sentence('60', null, say('group.average')));

    // Belief: into the row of answers, then along it.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: say('belief.unknown') })).toBeFocused();
    for (const press of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(press);
    await expect(page.getByRole('radio', { name: say('belief.svinger') })).toBeChecked();

    // The help to the answers, then past changes, that there were none, further changes, steps: one stop each.
    await page.keyboard.press('Tab');
    for (const key of ['form.past', 'form.past.none', 'form.changes', 'form.steps'] as const) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole(key === 'form.past.none' ? 'checkbox' : 'spinbutton', { name: say(key) })).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => resultSentence(page))
      .toContain(
        sentence('51', '62–64', say('group.subject', { group: say('group.belief', { answer: say('belief.svinger').toLowerCase() }) })),
      );
    await expect.poll(() => hashOf(page)).toBe(inLanguage('#/borger?tro=3&trin=1', language).slice(2));

    // Past the questions about needs to the first figure and its source.
    await tabTo(page.locator('.sentence .figure').first());
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: say('source.title') });
    await expect(page.getByRole('heading', { name: say('source.title') })).toBeFocused();
    await expect(drawer.getByText(say('source.notPublished')).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(page.locator('.sentence .figure').first()).toBeFocused();
  });
}

const changes = (page: Page): Locator => page.getByRole('spinbutton', { name: da('form.changes') });

test('the accessibility rules hold in every state, with everything open and with a source open', async ({ page }) => {
  test.slow();
  for (const state of ['#/borger?tro=1&skift=1&a-tro=1&maal=70', '#/borger?tro=3&udfald=uddannelse', '#/borger?tro=9&x=1']) {
    await page.goto(`./${state}`);
    await expect(page.locator('.result .figure').first()).toBeVisible();
    await openEverything(page);
    await expect(page.getByText(da('app.loading'))).toHaveCount(0);
    await expectAccessible(page);
  }
  await page.goto('about:blank');
  await page.goto('./#/borger?skift=1&bag=ingen');
  await openEverything(page);
  await page.locator('.sentence .figure').first().click();
  await expect(page.getByRole('dialog').locator('table').first()).toBeVisible();
  await expectAccessibleInLightAndDark(page);
});

test('at 320 px nothing needs sideways scrolling, and the sentence stays above the inputs', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/borger?tro=3&trin=1');
  await expectNoSidewaysScroll(page);
  const steps = page.getByRole('spinbutton', { name: da('form.steps') });
  await steps.focus();
  await expect(page.locator('.sentence')).toBeInViewport({ ratio: 1 });
  await expect(steps).toBeInViewport({ ratio: 1 });
  await openEverything(page);
  await expectNoSidewaysScroll(page);
  await page.locator('.sentence .figure').first().click();
  await expect(page.getByRole('dialog').locator('table').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('the answer that there were no changes before puts our reading beside the average, stands in the link and can be undone', async ({
  page,
}) => {
  await page.goto('./#/borger?skift=1');
  const none = page.getByRole('checkbox', { name: da('form.past.none') });
  await none.check();
  const beside = page.locator('.headline .beside');
  await expect(beside).toHaveText(/^Ingen skift før: fra 65 til 52 af 1\.000\. Resultatet er mellem 44 og 60, .* \(vores egen læsning\)$/);
  await expect.poll(() => resultSentence(page)).toContain('60 → bliver til 47');
  expect(hashOf(page)).toBe('#/borger?bag=ingen&skift=1');
  await page.goBack();
  await expect(beside).toHaveCount(0);
  await expect(none).not.toBeChecked();
  await page.goForward();
  await page.getByRole('button', { name: da('form.more', { label: da('form.past') }) }).click();
  await expect(none).not.toBeChecked();
  await page.goto('./#/borger?bag=ingenting');
  await expect(page.getByText(da('notice.bag', { used: '0' }))).toBeVisible();
});

test('at 1366 × 640 the result is in view while the inputs change', async ({ page }) => {
  await page.goto('./#/borger');
  for (const key of ['form.past', 'form.changes', 'form.steps'] as const) {
    const field = page.getByRole('spinbutton', { name: da(key) });
    await field.focus();
    for (const shown of [field, page.locator('.sentence'), page.locator('.people .grid'), page.locator('.pictures .line')])
      await expect(shown).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowUp');
  }
});

test.describe('the result', () => {
  test('shows the loss as outlines and says in sentences what is drawn, per cent second and the relative change last', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    const outcome = da('words.job');
    const figures = { start: '60', denominator: '1.000', group: da('group.average'), result: '47' };
    const scenario = da('scenario.changes.one');
    await expect(page.getByRole('img', { name: da('grid.change', { ...figures, outcome, scenario }) })).toBeVisible();
    const line = [
      da('line.summary.now', figures),
      da('line.summary.changed', { ...figures, scenario }),
      da('line.summary.published', { published: '47' }),
      da('line.summary.band', { bracket: da('line.band.unknown'), low: '34', high: '60' }),
      da('line.summary.start', { low: '53', high: '68' }),
    ];
    await expect(page.getByRole('img', { name: line.join(' '), exact: true })).toBeVisible();
    await expect(page.locator('.legend').first()).toContainText(da('grid.legend.lost', { outcome }));
    await expect(
      page
        .locator('.disclosure', { hasText: da('result.more') })
        .locator('.small')
        .first(),
    ).toHaveText(/I procent: 4,7\s%.*, nu 6,0\s%.*; i forhold til nu: −22\s%.*, regnet før afrunding/);
  });

  test('gives job or education as a level where belief is unknown, and as unit figures where it is known', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    const other = page.locator('.other');
    await expect(other).toContainText(/^.*84 af 1\.000.*mellem 68 og 100/s);
    await page.getByRole('radio', { name: da('belief.svinger') }).check();
    for (const text of [da('noLevel.reason'), '−16', '+33']) await expect(other).toContainText(text);
  });

  test('explains the calculation step by step, down to the reading that is held at zero, and names the limits', async ({ page }) => {
    await page.goto('./#/borger?tro=1&skift=1');
    await expect.poll(() => resultSentence(page)).toMatch(/^Nu 11 → bliver til højst 9 af 1\.000 .*2–11 færre/);
    await page.getByText(da('trace.title')).click();
    const rows = page.locator('.disclosure[open] table').first().locator('tbody tr');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText(/hvert skift.*−1,3 procentpoint.*−22\s%.*× 0,773/s);
    await expect(rows.nth(1)).toContainText('−2,0');
    await expect(rows.nth(2)).toContainText('sættes til nul');
    await page.getByText(da('limits.title')).click();
    await expect(page.getByText('I job inden for et år, eller i job et år senere?')).toBeVisible();
    await page.getByText(da('who.title')).click();
    await expect(page.getByText(/aktivitetsparate borgere i .*kommuners jobcentre/)).toBeVisible();
  });

  test('is never older than the answers, even where a translator of the browser has put its own text in the place of ours', async ({
    page,
  }) => {
    await page.goto('./#/borger?tro=2');
    await page.locator('.headline .sentence').evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const ours: Text[] = [];
      while (walker.nextNode()) ours.push(walker.currentNode as Text);
      for (const text of ours) {
        const translated = document.createElement('font');
        translated.textContent = text.data;
        text.replaceWith(translated);
      }
    });
    await page
      .getByRole('group', { name: da('form.belief') })
      .getByRole('radio', { name: da('belief.ja'), exact: true })
      .check();
    await expect.poll(() => resultSentence(page)).toMatch(/^268 af 1\.000 .*»ja«/);
  });

  test('is announced once, when the user has come to rest', async ({ page }) => {
    await page.goto('./#/borger');
    const status = page.locator('.headline [role=status]');
    await expect(status).toHaveText('');
    const heard: string[] = [];
    await page.exposeFunction('heard', (text: string) => heard.push(text));
    await status.evaluate((node) =>
      new MutationObserver(() => (window as unknown as { heard(text: string): void }).heard(node.textContent)).observe(node, {
        characterData: true,
        childList: true,
        subtree: true,
      }),
    );
    await changes(page).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowUp');
    await expect(status).toHaveText(/^21–29 af 1\.000 .*, mod 60 nu\. .*mellem 0 og 60, .*\(53–68\)\.$/);
    expect(heard).toHaveLength(1);
  });
});

test.describe('the source of a number', () => {
  test('tells place, status, population, interval, caveats and who says otherwise, and leads there and back', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    await page.getByText(da('trace.title')).click();
    await page
      .getByRole('button', { name: /−1,3 procentpoint/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    for (const text of [
      'Tabel 1',
      da('knowledge.status.K'),
      da('source.notPublished'),
      da('source.caveats'),
      da('source.conflicts'),
    ] as const)
      await expect(drawer.getByText(text).first()).toBeVisible();
    await drawer.locator('.follow').first().click();
    const back = drawer.getByRole('button', { name: da('source.back') });
    await expect(back).toBeVisible();
    await expect(drawer).toContainText('2016');
    await back.click();
    await expect(drawer.locator('.follow').first()).toBeFocused();
    await drawer.getByRole('button', { name: da('source.close') }).click();
    await expect(drawer).toBeHidden();
  });

  test('shows which printed figures were corrected, and leads from a number in its text to the record of that number', async ({ page }) => {
    await page.goto('./#/borger?tro=1');
    await page.locator('.sentence .figure').first().click();
    const drawer = page.getByRole('dialog');
    await expect(drawer).toContainText(da('source.corrections'));
    await expect(drawer).toContainText('11%');
    await page.goto('./#/borger?skift=1');
    await page.locator('.sentence .figure').nth(1).click();
    await drawer.getByText('Hvad ét skift af sagsbehandler gør ved chancen for job').first().click();
    await drawer.locator('details[open] .figure:visible').last().click();
    await expect(drawer.getByRole('button', { name: da('source.back') })).toBeVisible();
  });

  test('closes when the keyboard moves on to the page, and when the address changes under it', async ({ page }) => {
    await page.goto('./#/borger');
    await page.getByRole('button', { name: da('form.more', { label: da('form.changes') }) }).click();
    const drawer = page.getByRole('dialog');
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('heading', { name: da('source.title') })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(drawer).toBeHidden();
    await page.locator('.sentence .figure').first().click();
    await expect(drawer).toBeVisible();
    await page.goBack();
    await expect(drawer).toBeHidden();
  });

  test('leaves the page in peace when the sources cannot be fetched', async ({ context }) => {
    const bare = await context.newPage();
    await bare.route(/all-.*\.js/, (route) => route.abort());
    await bare.goto('./#/borger?skift=1');
    await bare.locator('.sentence .figure').first().click();
    await expect(bare.getByRole('alert')).toContainText(da('app.evidenceFailed'));
    await expect.poll(() => resultSentence(bare)).toContain('47');
  });
});

test.describe('the address', () => {
  test('brings the same screen back in its language, without what is default', async ({ page }) => {
    const en = wordsIn('en');
    await page.goto('./#/borger?tro=3&bag=1&skift=1&trin=-1&sprog=en');
    await expect(page.getByRole('radio', { name: en('belief.svinger') })).toBeChecked();
    await expect(page.getByRole('spinbutton', { name: en('form.past') })).toHaveValue('1');
    await expect(page.getByRole('spinbutton', { name: en('form.steps') })).toHaveValue('−1');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Citizen – Trædesten');
    await page.getByRole('link', { name: en('app.otherLanguage') }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await page.getByRole('link', { name: da('app.otherLanguage') }).click();
    await expect(page.getByRole('spinbutton', { name: en('form.past') })).toHaveValue('1');
    await page.getByRole('button', { name: en('citizen.new') }).click();
    await expect.poll(() => hashOf(page)).toBe('#/borger?sprog=en');
  });

  test('fetches the English texts for English alone, and says it where they do not come', async ({ context }) => {
    const own = await context.newPage();
    let asked = 0;
    await own.route(/\/english-[^/]*\.js$/, (route) => (++asked <= 2 ? route.abort() : route.continue()));
    await own.goto('./#/borger?skift=1');
    await expect.poll(() => resultSentence(own)).toContain('47');
    await expectWholeAdvice(own);
    expect(asked).toBe(0);
    await own.getByRole('link', { name: da('app.otherLanguage') }).click();
    await expect(own.getByRole('alert')).toContainText(da('app.englishFailed'));
    await expect(own.locator('html')).toHaveAttribute('lang', 'da');
    await own.getByRole('link', { name: da('app.englishFailed.stay') }).click();
    await expect(own.getByRole('alert')).toHaveCount(0);
    await own.getByRole('link', { name: da('app.otherLanguage') }).click();
    await own.getByRole('button', { name: da('app.englishFailed.again') }).click();
    await expect(own.locator('html')).toHaveAttribute('lang', 'en');
    await expect(own.getByRole('alert')).toHaveCount(0);
    expect(hashOf(own)).toBe('#/borger?skift=1&sprog=en');
  });

  test('undoes and redoes choices on the way back and forward, and holds them over a look at the front page', async ({ page }) => {
    await page.goto('./#/borger');
    const unknown = page.getByRole('radio', { name: da('belief.unknown') });
    await page.getByRole('radio', { name: da('belief.svinger') }).check();
    await page.getByRole('button', { name: da('form.more', { label: da('form.changes') }) }).click();
    await expect.poll(() => hashOf(page)).toBe('#/borger?tro=3&skift=1');
    await page.goBack();
    await expect(changes(page)).toHaveValue('0');
    await page.goBack();
    await expect(unknown).toBeChecked();
    await page.goForward();
    await page.goForward();
    await page.getByRole('link', { name: 'Trædesten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: titleOf('citizen', 'da'), exact: true }).click();
    await expect(changes(page)).toHaveValue('1');
    await expect.poll(() => hashOf(page)).toBe('#/borger?tro=3&skift=1');
  });

  test('a broken one is brought to the nearest allowed value with a message that can be closed', async ({ page }) => {
    for (const [hash, kept, message] of [
      ['#/borger?tro=9', '#/borger?tro=5', 'Trædesten regner med »Ja«'],
      ['#/borger?bag=4&skift=4', '#/borger?bag=4&skift=1', 'højst regne med 5 skift i alt'],
      ['#/borger?tro=5&trin=1', '#/borger?tro=5', 'Antallet af trin er sat til 0'],
      ['#/borger?tro=<img src=x onerror=alert(1)>&utm_source=mail', '#/borger', da('notice.foreign')],
      ['#/borger?sprog=sv&skift=1', '#/borger?skift=1', da('notice.language')],
      ['#/borger?__proto__=1&constructor=2', '#/borger', da('notice.foreign')],
      ['#/findes-ikke', '#/', da('notice.page')],
      ['#javascript:alert(1)', '#/', da('notice.page')],
      [`#/borger?tro=${'3'.repeat(9000)}`, '#/', da('notice.tooLong')],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`./${hash}`);
      await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
      await expect.poll(() => hashOf(page)).toBe(kept);
      expect(await page.evaluate(() => ({}).constructor === Object)).toBe(true);
      await page.getByRole('button', { name: da('notice.close') }).click();
      await expect(page.getByText(da('notice.title'))).toHaveCount(0);
    }
  });

  test('"don’t know" chosen afterwards brings the steps to what is allowed, with a message', async ({ page }) => {
    await page.goto('./#/borger?tro=1&trin=4');
    await page.getByRole('radio', { name: da('belief.unknown') }).check();
    await expect(page.getByRole('status').filter({ hasText: da('notice.together.trin', { used: '+2' }) })).toBeVisible();
    await expect.poll(() => hashOf(page)).toBe('#/borger?trin=2');
  });
});

test.describe('typing a number', () => {
  test('what is not a whole number is told, kept in the field and not used, until it is mended or left empty', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    const [field, problem] = [changes(page), page.getByRole('alert')];
    await field.fill('1,3');
    await expect(problem).toHaveText(da('form.notWhole', { low: '0', high: '5', value: '1' }));
    await expect(field).toHaveValue('1,3');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect.poll(() => resultSentence(page)).toContain('→ bliver til 47 af 1.000');
    await field.fill('9');
    await expect(problem).toHaveText(da('form.outside', { low: '0', high: '5', value: '1' }));
    await field.fill('2');
    await expect(problem).toHaveCount(0);
    await expect.poll(() => hashOf(page)).toBe('#/borger?skift=2');
    await field.fill('');
    await field.blur();
    await expect(field).toHaveValue('2');
  });

  test('a refused text gives way when the choices come from elsewhere', async ({ page }) => {
    await page.goto('./#/borger?skift=3');
    const [field, problem] = [changes(page), page.getByRole('alert')];
    await field.fill('9');
    await expect(problem).toBeVisible();
    await page.getByRole('button', { name: da('citizen.new') }).click();
    await expect(problem).toHaveCount(0);
    await expect(field).toHaveValue('0');
    await field.fill('x');
    await page.goBack();
    await expect(problem).toHaveCount(0);
    await expect(field).toHaveValue('3');
  });

  test('the buttons stop at the limits and keep the focus', async ({ page }) => {
    await page.goto('./#/borger?skift=4');
    const more = page.getByRole('button', { name: da('form.more', { label: da('form.changes') }) });
    await more.click();
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-disabled', 'true');
    await more.dispatchEvent('click');
    await expect.poll(() => hashOf(page)).toBe('#/borger?skift=5');
  });
});

test('nothing is stored, and the policy of the page allows nothing foreign', async ({ page, context }) => {
  await page.goto('./#/borger?skift=1');
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
  for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]) expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
});
