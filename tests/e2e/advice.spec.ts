import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { languages, locales } from '../support/locales.ts';

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const firstPlan = (page: Page): Locator => page.locator('.plan').first();
const answeredIn = async (page: Page): Promise<string> => (await page.locator('.asked').innerText()).replace(/\s+/g, ' ');

/** A page of measures that is whole: its plans follow what is in the address. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/indsats${query === '' ? '' : `?${query}`}`);
  await expect(firstPlan(page)).toBeVisible();
}

/** Everything that is folded away, and the questions that are kept back. */
async function unfold(page: Page): Promise<void> {
  const more = page.locator('.inputs section > button[aria-expanded="false"]');
  if ((await more.count()) > 0) await more.click();
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute('open', '')));
}

for (const language of languages) {
  const { t, format } = locales[language];
  /** The text as it is heard and found: what may break a long word is left out. */
  const say: typeof t = (key, ...values) => t(key, ...values).replaceAll('\u00ad', '');
  const inLanguage = (query: string): string => [language === 'da' ? '' : 'sprog=en', query].filter(Boolean).join('&');
  const group = (page: Page, key: 'advice.q.workplaceNow' | 'advice.q.part.health'): Locator =>
    page.getByRole('group', { name: say(key), exact: true });

  test.describe(`measures in ${language}`, () => {
    test('by keyboard alone a plan is reached, chosen, and stands in the note', async ({ page }) => {
      await open(page, inLanguage(''));
      await expect(page.getByRole('heading', { level: 1, name: say('advice.page') })).toBeVisible();
      await tabTo(group(page, 'advice.q.workplaceNow').getByRole('radio', { checked: true }));
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await tabTo(page.getByRole('checkbox', { name: say('advice.need.everydayLife') }));
      await page.keyboard.press('Space');
      await expect.poll(() => hashOf(page)).toContain('plads=ja&behov=hverdag');
      await expect(firstPlan(page)).toContainText(/Dækker hverdagen|Covers everyday life/);
      const title = await firstPlan(page).getByRole('heading', { level: 3 }).innerText();

      const choose = page.getByRole('button', { name: say('advice.plan.chooseNamed', { number: format.whole(1) }) });
      await tabTo(choose, 60);
      await page.keyboard.press('Enter');
      const chosen = page.getByRole('button', { name: say('advice.plan.unchooseNamed', { number: format.whole(1) }) });
      await expect(chosen).toBeFocused();
      await expect(chosen).toHaveAttribute('aria-pressed', 'true');
      await expect(chosen).toHaveText(say('advice.plan.chosen'));

      await page.keyboard.press('Shift+Tab');
      await expect(page.getByRole('button', { name: say('advice.past') })).toBeFocused();
      await page.keyboard.press('Enter');
      await tabTo(page.getByRole('link', { name: say('advice.toNote') }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: say('note.title') })).toBeFocused();
      await expect(page.getByRole('radio', { name: title })).toBeChecked();
      await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
      await expect(page.getByRole('article')).toContainText(/Dækker hverdagen|Covers everyday life/);
    });

    test('a plan explains each part by keyboard: why it, why nothing else, with the sources', async ({ page }) => {
      await open(page, inLanguage('plads=ja&behov=netvaerk'));
      const part = firstPlan(page).locator('.parts > li', {
        has: page.locator('.name', { hasText: /^(?:Styrkelse af netværk|Network building)/ }),
      });
      await part.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(part.getByText(say('advice.part.insteadOf'))).toBeVisible();
      await expect(part.getByRole('listitem').filter({ hasText: 'Mentor:' })).toBeVisible();
      await part
        .getByRole('button', { name: /^(?:Kilde|Source)/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').or(page.getByRole('complementary'))).toContainText(/choice-|bip|strategy/);
    });

    test('what runs when is a picture for the eyes, and a sentence and a table with the same', async ({ page }) => {
      await open(page, inLanguage('plads=ja&behov=hverdag'));
      const figure = firstPlan(page).getByRole('figure', { name: say('advice.picture') });
      await figure.getByText(say('advice.picture.table')).focus();
      await page.keyboard.press('Enter');
      const rows = figure.locator('tbody tr');
      const inPicture = await figure.locator('.bar').allInnerTexts();
      expect(inPicture.length).toBeGreaterThan(3);
      await expect(rows).toHaveCount(inPicture.length);
      for (const [index, name] of inPicture.entries()) await expect(rows.nth(index)).toContainText(name);
      await expect(figure.locator('figcaption')).toContainText(inPicture[0] ?? 'nothing');
    });

    test('a question that is answered stays where it is and keeps the focus, also when the answer is taken back', async ({ page }) => {
      await open(page, inLanguage('plads=ja&behov=hverdag'));
      const legends = page.locator('.question legend');
      const before = await legends.allInnerTexts();
      const question = page.locator('.question', { has: page.getByRole('radio') }).first();
      const asked = await question.locator('legend').innerText();
      const answers = await question.getByRole('radio').count();
      await question.getByRole('radio', { checked: true }).focus();
      const inAddress = hashOf(page);
      for (let step = 1; step <= answers; step += 1) {
        await page.keyboard.press('ArrowRight');
        // The last step leads around, back to no answer.
        if (step < answers) await expect.poll(() => hashOf(page)).not.toBe(inAddress);
        else await expect.poll(() => hashOf(page)).toBe(inAddress);
        await expect(page.locator('.question', { hasText: asked }).getByRole('radio', { checked: true })).toBeFocused();
        const above = (await legends.allInnerTexts()).slice(0, (await legends.allInnerTexts()).indexOf(asked));
        expect(above.filter((one) => !before.slice(0, before.indexOf(asked)).includes(one))).toEqual([]);
      }
    });

    test('which part of a need is meant is asked when the need is ticked, and goes with it', async ({ page }) => {
      await open(page, inLanguage('plads=ja'));
      const part = group(page, 'advice.q.part.health');
      await expect(part).toHaveCount(0);
      const need = page.getByRole('checkbox', { name: say('advice.need.health') });
      await need.focus();
      await page.keyboard.press('Space');
      await expect(part).toBeVisible();
      await expect(need).toBeFocused();
      await tabTo(part.getByRole('radio', { name: say('advice.part.none') }));
      // Back over the aids and the habits to living with it.
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
      await expect(part.getByRole('radio', { name: say('advice.part.coping') })).toBeFocused();
      await expect.poll(() => hashOf(page)).toContain('behov=helbred&dele=helbred-mestring');
      await need.focus();
      await page.keyboard.press('Space');
      await expect(part).toHaveCount(0);
      await expect.poll(() => hashOf(page)).not.toMatch(/behov|dele/);
    });

    test('wishes, refusals, what runs with its progress and what was tried are added, changed and taken back by keyboard', async ({
      page,
    }) => {
      await open(page, inLanguage(''));
      await page.getByText(/^(?:Vis flere spørgsmål|Show more questions)/).focus();
      await page.keyboard.press('Enter');
      const fields = [
        { field: 'wishes', parameter: 'oensker', code: 'mentor' },
        { field: 'refuses', parameter: 'afviser', code: 'mentor' },
        { field: 'running', parameter: 'igang', code: 'mentor' },
        { field: 'tried', parameter: 'proevet', code: 'mentor-stille' },
      ] as const;
      for (const { field, parameter, code } of fields) {
        const question = say(`advice.q.${field}`);
        const list = page.getByRole('combobox', { name: say('advice.pick.how', { question, name: say('advice.pick') }) });
        await list.focus();
        // Looking through the list says nothing yet.
        await page.keyboard.type('Mentor');
        await expect(list).toHaveValue('mentor');
        expect(hashOf(page)).not.toContain(parameter);
        await page.keyboard.press('Tab');
        await expect(page.getByRole('button', { name: say('advice.pick.addNamed', { question }) })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect.poll(() => hashOf(page)).toContain(`${parameter}=${code}`);
        await expect(list).toHaveValue('');
        if (field === 'refuses') await expect.poll(() => hashOf(page)).not.toContain('oensker');
      }

      const progress = page.getByRole('combobox', { name: say('advice.pick.how', { question: say('advice.q.progress'), name: 'Mentor' }) });
      await progress.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => hashOf(page)).toContain('fremgang=mentor-frem');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => hashOf(page)).toContain('fremgang=mentor-stille');
      const tried = page.getByRole('combobox', { name: say('advice.pick.how', { question: say('advice.q.tried'), name: 'Mentor' }) });
      await tried.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => hashOf(page)).toContain('proevet=mentor-afbrudt');

      const full = hashOf(page);
      const told = await answeredIn(page);
      await page.reload();
      await expect(firstPlan(page)).toBeVisible();
      await expect(progress).toHaveValue('standstill');
      expect([hashOf(page), await answeredIn(page)]).toEqual([full, told]);

      for (const field of ['refuses', 'running', 'tried'] as const) {
        const question = say(`advice.q.${field}`);
        await page.getByRole('button', { name: say('advice.pick.removeNamed', { name: 'Mentor', question }) }).focus();
        await page.keyboard.press('Enter');
        // The focus goes where the next could be added, and not nowhere.
        await expect(page.getByRole('combobox', { name: say('advice.pick.how', { question, name: say('advice.pick') }) })).toBeFocused();
      }
      await expect.poll(() => hashOf(page)).toBe(language === 'da' ? '#/indsats' : '#/indsats?sprog=en');
    });

    test('nothing is an answer as well, and can be taken back', async ({ page }) => {
      await open(page, inLanguage('plads=ja'));
      await page.getByText(/^(?:Vis flere spørgsmål|Show more questions)/).click();
      const nothing = page.getByRole('group', { name: say('advice.q.running'), exact: true }).getByRole('checkbox');
      await nothing.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => hashOf(page)).toContain('igang=intet');
      await expect(nothing).toBeFocused();
      await page.keyboard.press('Space');
      await expect.poll(() => hashOf(page)).not.toContain('igang');
      await expect(nothing).toBeFocused();
    });

    test('what is left out of all plans goes, what is insisted on comes, and the way back is the one of the browser', async ({ page }) => {
      await open(page, inLanguage('plads=ja&behov=hverdag'));
      const parts = page.locator('.plan .parts .name');
      const [name = ''] = (await parts.allInnerTexts()).map((text) => text.split('\n')[0]?.trim());
      await firstPlan(page)
        .getByRole('button', { name: say('advice.exclude.named', { name }) })
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => hashOf(page)).toContain('uden=companyPlacement');
      await expect(parts.filter({ hasText: name })).toHaveCount(0);
      // The row took the focus with it, so that the heading above has it; below stands what was left out.
      await expect(page.getByRole('heading', { name: say('advice.plans'), exact: true })).toBeFocused();
      await expect(page.getByRole('list', { name: say('advice.leftOut') })).toContainText(name);
      await page.getByText(say('advice.all'), { exact: true }).click();
      await page
        .getByRole('button', { name: say('advice.lock.named', { name: 'Mentor' }) })
        .last()
        .click();
      await expect.poll(() => hashOf(page)).toContain('fast=mentor');
      await expect(firstPlan(page).locator('.parts')).toContainText(say('advice.locked'));
      await page.goBack();
      await page.goBack();
      await expect(firstPlan(page)).toContainText(name);
    });

    test('an argument leads to its sources, and the own judgement stays out of the address', async ({ page }) => {
      await open(page, inLanguage('plads=ja&tro=2&skift=1'));
      await page.locator('.levers .figure').first().click();
      await expect(page.getByRole('heading', { name: say('source.title') })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: say('advice.own') }).fill('Jens 123');
      expect(page.url()).not.toContain('Jens');
    });

    test('the table tells the verdict on every measure and can be filtered', async ({ page }) => {
      await open(page, inLanguage(''));
      await page.getByText(say('advice.all'), { exact: true }).click();
      const table = page.getByRole('table').filter({ hasText: say('advice.table.outcome') });
      const count = page.getByRole('status').filter({ hasText: /^\d+ / });
      const rows = table.locator('tbody tr');
      const all = await rows.count();
      expect(all).toBeGreaterThan(40);
      await expect(count).toHaveText(say('advice.filter.count', { count: format.whole(all) }));
      await page.getByRole('radio', { name: say('advice.outcome.advisedAgainst') }).check();
      const row = page.getByRole('row', { name: /^(?:Sanktioner|Sanctions)/ });
      await expect(row).toContainText(say('advice.outcome.advisedAgainst'));
      expect(await rows.count()).toBeLessThan(all);
      await row.getByRole('button').first().click();
      await expect(page.locator('tr.argument')).toBeVisible();
    });

    test('the answers follow over from the prognosis and back', async ({ page }) => {
      await page.goto(`./#/prognose?${inLanguage('tro=2&skift=1')}`);
      await page.getByRole('link', { name: say('result.advice') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('advice.page') })).toBeFocused();
      expect(hashOf(page)).toContain('tro=2&skift=1');
      await page
        .getByRole('navigation')
        .getByRole('link', { name: language === 'da' ? 'Prognose' : 'Prognosis' })
        .click();
      await expect.poll(() => hashOf(page)).toContain('tro=2&skift=1');
    });

    for (const [code, query] of [
      [
        'udsatte',
        'plads=ja&naar=faa&behov=helbred,faglighed,misbrug&igang=mentor&fremgang=mentor-frem&oensker=generalEducation&fast=jobRotation',
      ],
      [
        'taettest',
        'gruppe=taettest&behov=hverdag,misbrug,helbred&job=syg&tid=langtid&afviser=talks&proevet=jobSearch-stille&uden=recruitment',
      ],
      ['uddannelse', 'gruppe=uddannelse&parat=stoette&behov=helbred,faglighed&dele=faglighed-alment&sigte=erhverv&igang=intet'],
    ] as const)
      test(`with everything unfolded the page is accessible in every colour, and has room from 320 to 2560 px: ${code}`, async ({
        page,
      }) => {
        await open(page, inLanguage(query));
        await unfold(page);
        await expect(page.locator('.plan details:not([open])')).toHaveCount(0);
        for (const width of [2560, 1366, 899, 320]) {
          await page.setViewportSize({ width, height: 640 });
          await expectNoSidewaysScroll(page);
        }
        await expectAccessibleInEveryColour(page);
      });
  });
}

test('an address from before the questions could be left open is understood, and its defaults claim nothing', async ({ page }) => {
  await open(page, 'gruppe=udsatte&plads=vedikke&lyst=ingen&tid=vedikke&konjunktur=vedikke');
  const blank = await answeredIn(page);
  const plans = await page.locator('.plan h3').allInnerTexts();
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' })).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, '');
  expect([await answeredIn(page), await page.locator('.plan h3').allInnerTexts()]).toEqual([blank, plans]);
  await page.goto('about:blank');
  await open(page, 'gruppe=taettest&behov=helbred,sprog&lyst=paalagt&tid=lang&konjunktur=hoej&igang=mentor&fast=talks&hoejst=3');
  await expect(page.getByRole('radio', { name: 'Tættest på arbejdsmarkedet' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Helbred' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Hvad er i gang nu?' })).toContainText('Mentor');
  expect(await answeredIn(page)).toContain('Højkonjunktur');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' })).toHaveCount(0);
});

for (const [what, query, rest] of [
  ['a group nobody knows', 'gruppe=alle&plads=ja', 'plads=ja'],
  ['a need nobody knows', 'behov=penge,helbred', 'helbred'],
  ['a measure nobody knows', 'igang=trylleri&plads=ja', 'plads=ja'],
  ['a part of a need that is not named', 'behov=hverdag&dele=helbred-vaner', 'hverdag'],
  ['a reach that contradicts the workplace', 'plads=ja&naar=laengst', 'plads=ja'],
  ['a wish for what is refused', 'oensker=mentor&afviser=mentor', 'mentor'],
  ['a limit beyond all plans', 'hoejst=99&behov=helbred', 'helbred'],
] as const)
  test(`${what} is left out with a notice, and the rest is used`, async ({ page }) => {
    await open(page, query);
    const { t } = locales.da;
    await expect(page.getByRole('status').filter({ hasText: t('guidance.corrected') })).toBeVisible();
    const told = await answeredIn(page);
    const lines = {
      'plads=ja': 'rigtig arbejdsplads nu? Ja',
      helbred: 'mangler helbred',
      hverdag: 'mangler hverdagen',
      mentor: 'nej til? mentor',
    };
    expect(told).toContain(lines[rest]);
    for (const claim of ['i gang nu?', 'Hvor langt', 'Hvilken del', 'ønsker']) expect(told).not.toContain(claim);
  });

test('what an address cannot mean is not repeated anywhere', async ({ page }) => {
  await open(page, 'gruppe=alle&behov=<script>&fast=trylleri&hoejst=99&oensker=<b>x</b>&dele=helbred-javascript');
  await expect(page.getByRole('status').filter({ hasText: 'udeladt' }).first()).toBeVisible();
  for (const word of ['script', 'trylleri', '<b>']) await expect(page.locator('main')).not.toContainText(word);
});

test('the notice of what was left out can be closed, and a second such address is told again', async ({ page }) => {
  await open(page, 'gruppe=alle');
  const notice = page.getByRole('status').filter({ hasText: 'udeladt' });
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Luk beskeden' }).click();
  await expect(notice).toHaveCount(0);
  await page.goto('./#/indsats?gruppe=ingen');
  await expect(notice).toBeVisible();
});

test('a plan of today says when its target group was replaced', async ({ page }) => {
  await open(page, 'gruppe=uddannelse');
  await expect(page.locator('.warnings')).toContainText('1. juli 2025');
});

test('on paper the answers stand instead of the form, and the plans without what only a screen can do', async ({ page }) => {
  const { t } = locales.da;
  await open(page, 'plads=ja&naar=faa&behov=helbred&dele=helbred-vaner&igang=intet');
  await page.getByRole('button', { name: t('advice.plan.chooseNamed', { number: '1' }) }).click();
  await expect(page.locator('.asked')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const [question, answer] of [
    ['Kan borgeren være på en rigtig arbejdsplads nu?', 'Ja'],
    ['Hvor langt rækker borgeren?', 'Få timer ad gangen'],
    ['Det står i vejen eller mangler', 'helbred'],
    ['Hvilken del af behovet?', 'kost og motion'],
    ['Hvad er i gang nu?', 'intet'],
  ] as const)
    await expect(page.locator('.asked div').filter({ hasText: question })).toContainText(answer);
  await expect(page.locator('.asked')).not.toContainText('Ikke besvaret');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(firstPlan(page)).toContainText('Valgt til notatet');
  await expect(page.getByRole('button', { name: t('advice.plan.chooseNamed', { number: '2' }) })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Fravælg/ })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
