import type { Locator, Page } from '@playwright/test';
import {
  expect,
  expectAccessibleInEveryColour,
  expectNoSidewaysScroll,
  expectWholeAdvice,
  hashOf,
  test,
  unfold,
} from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { languages, locales } from '../support/locales.ts';
import { da, wordsIn } from '../support/words.ts';

const firstPlan = (page: Page): Locator => page.locator('.plan').first();
const answeredIn = async (page: Page): Promise<string> => (await page.locator('.asked').innerText()).replace(/\s+/g, ' ');

/** A page of measures that is whole: its plans follow what is in the address. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./#/borger${query === '' ? '' : `?${query}`}`);
  await expect(firstPlan(page)).toBeVisible();
  await expectWholeAdvice(page);
}

/** Everything that is folded away, and the questions that are kept back. */
async function unfoldWithQuestions(page: Page): Promise<void> {
  const more = page.locator('.inputs section > button[aria-expanded="false"]');
  if ((await more.count()) > 0) await more.click();
  await unfold(page);
}

for (const language of languages)
  test(`by keyboard alone a plan is reached, chosen, and stands in the note, in ${language}`, async ({ page }) => {
    const say = wordsIn(language);
    const { format } = locales[language];
    await open(page, language === 'da' ? '' : 'sprog=en');
    await tabTo(page.getByRole('group', { name: say('advice.q.workplaceNow'), exact: true }).getByRole('radio', { checked: true }));
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

    await tabTo(page.getByRole('link', { name: say('advice.toNote') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: say('note.title') })).toBeFocused();
    await expect(page.getByRole('heading', { level: 3, name: title.replace(/^Plan \d: /, '') })).toBeVisible();
    await expect(page.getByRole('article')).toContainText(/Dækker hverdagen|Covers everyday life/);
  });

test('a plan explains each part by keyboard: why it, why nothing else, with the sources', async ({ page }) => {
  await open(page, 'plads=ja&behov=netvaerk');
  await firstPlan(page).locator('.whole > summary').focus();
  await page.keyboard.press('Enter');
  const part = firstPlan(page).locator('.lines > li', { hasText: /^Styrkelse af netværk/ });
  await part.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(part.getByText(da('advice.part.insteadOf'))).toBeVisible();
  await expect(part.getByRole('listitem').filter({ hasText: 'Mentor:' })).toBeVisible();
  await part
    .getByRole('button', { name: /^Kilde/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').or(page.getByRole('complementary'))).toContainText(/choice-|bip|strategy/);
});

test('what runs when is a picture whose words are read with the time they belong to', async ({ page }) => {
  await open(page, 'plads=ja&behov=hverdag');
  const lanes = firstPlan(page).locator('.lane');
  await expect(lanes.locator('dt')).toHaveText(['now', 'beside', 'next', 'look'].map((when) => da(`advice.when.${when as 'now'}`)));
  await expect(lanes.nth(0).getByRole('definition')).toContainText('Virksomhedspraktik');
  await expect(lanes.nth(1)).toContainText('Dækker hverdagen');
  await lanes.last().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: da('source.title') })).toBeFocused();
});

test('headline, pictures and the parts of plan 1 are in view together, and stay there while answers change', async ({ page }) => {
  for (const [width, height] of [
    [1366, 640],
    [1093, 560],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await open(page, 'tro=3&skift=1&plads=ja&behov=hverdag,helbred,netvaerk');
    await page.getByRole('radio', { name: da('belief.gode') }).check();
    await expect(page.locator('.headline')).toContainText('gode chancer');
    const shown = [
      page.locator('.headline'),
      page.locator('.people .grid'),
      page.locator('.pictures .line svg').first(),
      firstPlan(page).locator('h3'),
    ];
    for (const part of [...shown, ...(await firstPlan(page).locator('.lane').all())])
      await expect(part, `${width}`).toBeInViewport({ ratio: 0.99 });
  }
});

test('a question that is answered stays where it is and keeps the focus, also when the answer is taken back', async ({ page }) => {
  await open(page, 'plads=ja&behov=hverdag');
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
  await open(page, 'plads=ja');
  const part = page.getByRole('group', { name: da('advice.q.part.health'), exact: true });
  await expect(part).toHaveCount(0);
  const need = page.getByRole('checkbox', { name: da('advice.need.health') });
  await need.focus();
  await page.keyboard.press('Space');
  await expect(part).toBeVisible();
  await expect(need).toBeFocused();
  await tabTo(part.getByRole('radio', { name: da('advice.part.none') }));
  // Back over the aids and the habits to living with it.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(part.getByRole('radio', { name: da('advice.part.coping') })).toBeFocused();
  await expect.poll(() => hashOf(page)).toContain('behov=helbred&dele=helbred-mestring');
  await need.focus();
  await page.keyboard.press('Space');
  await expect(part).toHaveCount(0);
  await expect.poll(() => hashOf(page)).not.toMatch(/behov|dele/);
});

test('wishes, refusals, what runs with its progress and what was tried are added, changed and taken back by keyboard', async ({ page }) => {
  await open(page, '');
  await page.getByText(/^Vis flere spørgsmål/).focus();
  await page.keyboard.press('Enter');
  const fields = [
    { field: 'wishes', parameter: 'oensker', code: 'mentor' },
    { field: 'refuses', parameter: 'afviser', code: 'mentor' },
    { field: 'running', parameter: 'igang', code: 'mentor' },
    { field: 'tried', parameter: 'proevet', code: 'mentor-stille' },
  ] as const;
  for (const { field, parameter, code } of fields) {
    const question = da(`advice.q.${field}`);
    const list = page.getByRole('combobox', { name: da('advice.pick.how', { question, name: da('advice.pick') }) });
    await list.focus();
    // Looking through the list says nothing yet.
    await page.keyboard.type('Mentor');
    await expect(list).toHaveValue('mentor');
    expect(hashOf(page)).not.toContain(parameter);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: da('advice.pick.addNamed', { question }) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toContain(`${parameter}=${code}`);
    await expect(list).toHaveValue('');
    if (field === 'refuses') await expect.poll(() => hashOf(page)).not.toContain('oensker');
  }

  const progress = page.getByRole('combobox', { name: da('advice.pick.how', { question: da('advice.q.progress'), name: 'Mentor' }) });
  await progress.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => hashOf(page)).toContain('fremgang=mentor-frem');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => hashOf(page)).toContain('fremgang=mentor-stille');
  const tried = page.getByRole('combobox', { name: da('advice.pick.how', { question: da('advice.q.tried'), name: 'Mentor' }) });
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
    const question = da(`advice.q.${field}`);
    await page.getByRole('button', { name: da('advice.pick.removeNamed', { name: 'Mentor', question }) }).focus();
    await page.keyboard.press('Enter');
    // The focus goes where the next could be added, and not nowhere.
    await expect(page.getByRole('combobox', { name: da('advice.pick.how', { question, name: da('advice.pick') }) })).toBeFocused();
  }
  await expect.poll(() => hashOf(page)).toBe('#/borger');
});

test('nothing is an answer as well, and can be taken back', async ({ page }) => {
  await open(page, 'plads=ja');
  await page.getByText(/^Vis flere spørgsmål/).click();
  const nothing = page.getByRole('group', { name: da('advice.q.running'), exact: true }).getByRole('checkbox');
  await nothing.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => hashOf(page)).toContain('igang=intet');
  await expect(nothing).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => hashOf(page)).not.toContain('igang');
  await expect(nothing).toBeFocused();
});

test('what is left out of all plans goes, what is insisted on comes, and the way back is the one of the browser', async ({ page }) => {
  await open(page, 'plads=ja&behov=hverdag');
  const parts = page.locator('.plan .bar .name');
  const name = (await parts.first().innerText()).replaceAll('\u00ad', '');
  await firstPlan(page).locator('.whole > summary').click();
  await firstPlan(page)
    .getByRole('button', { name: da('advice.exclude.named', { name }) })
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toContain('uden=companyPlacement');
  await expect(parts.filter({ hasText: name })).toHaveCount(0);
  // The row took the focus with it, so that the heading above has it; below stands what was left out.
  await expect(page.getByRole('heading', { name: da('advice.plans'), exact: true })).toBeFocused();
  await expect(page.getByRole('list', { name: da('advice.leftOut') })).toContainText(name);
  await page.getByText(da('advice.all'), { exact: true }).click();
  await page
    .getByRole('button', { name: da('advice.lock.named', { name: 'Mentor' }) })
    .last()
    .click();
  await expect.poll(() => hashOf(page)).toContain('fast=mentor');
  await expect(firstPlan(page).locator('.lane', { hasText: 'Mentor' })).toContainText(da('advice.locked'));
  await page.goBack();
  await page.goBack();
  await expect(firstPlan(page)).toContainText(name);
});

test('an argument leads to its sources, and the own judgement stays out of the address', async ({ page }) => {
  await open(page, 'plads=ja&tro=2&skift=1');
  await page.locator('.answer-box .figure').first().click();
  await expect(page.getByRole('heading', { name: da('source.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: da('advice.own') }).fill('Jens 123');
  expect(page.url()).not.toContain('Jens');
});

test('the table tells the verdict on every measure and can be filtered', async ({ page }) => {
  await open(page, '');
  await page.getByText(da('advice.all'), { exact: true }).click();
  const table = page.getByRole('table').filter({ hasText: da('advice.table.outcome') });
  const count = page.getByRole('status').filter({ hasText: /^\d+ / });
  const rows = table.locator('tbody tr');
  const all = await rows.count();
  expect(all).toBeGreaterThan(40);
  await expect(count).toHaveText(da('advice.filter.count', { count: locales.da.format.whole(all) }));
  await page.getByRole('radio', { name: da('advice.outcome.advisedAgainst') }).check();
  const row = page.getByRole('row', { name: /^Sanktioner/ });
  await expect(row).toContainText(da('advice.outcome.advisedAgainst'));
  expect(await rows.count()).toBeLessThan(all);
  await row.getByRole('button').first().click();
  await expect(page.locator('tr.argument')).toBeVisible();
});

test('the addresses of the two pages that became this one open it, with what was answered there', async ({ page }) => {
  for (const [former, now] of [
    ['#/prognose?tro=2&skift=1', '#/borger?tro=2&skift=1'],
    ['#/indsats?plads=ja&behov=hverdag', '#/borger?plads=ja&behov=hverdag'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${former}`);
    await expect(firstPlan(page)).toBeVisible();
    await expect.poll(() => hashOf(page)).toBe(now);
  }
});

for (const [code, query] of [
  [
    'udsatte',
    'plads=ja&naar=faa&behov=helbred,faglighed,misbrug&igang=mentor&fremgang=mentor-frem&oensker=generalEducation&fast=jobRotation',
  ],
  ['taettest', 'gruppe=taettest&behov=hverdag,misbrug,helbred&job=syg&tid=langtid&afviser=talks&proevet=jobSearch-stille&uden=recruitment'],
  ['uddannelse', 'gruppe=uddannelse&parat=stoette&behov=helbred,faglighed&dele=faglighed-alment&sigte=erhverv&igang=intet'],
] as const)
  test(`with everything unfolded the page is accessible in every colour, and has room from 320 to 2560 px: ${code}`, async ({ page }) => {
    await open(page, query);
    await unfoldWithQuestions(page);
    await expect(page.locator('.plan details:not([open])')).toHaveCount(0);
    for (const width of [2560, 1366, 899, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessibleInEveryColour(page);
  });
test('an address from before the questions could be left open is understood, and its defaults claim nothing', async ({ page }) => {
  await open(page, 'gruppe=udsatte&plads=vedikke&lyst=ingen&tid=vedikke&konjunktur=vedikke');
  const blank = await answeredIn(page);
  const plans = await page.locator('.plan h3').allInnerTexts();
  await expect(page.getByRole('status').filter({ hasText: da('app.answersCorrected') })).toHaveCount(0);
  await page.goto('about:blank');
  await open(page, '');
  expect([await answeredIn(page), await page.locator('.plan h3').allInnerTexts()]).toEqual([blank, plans]);
  await page.goto('about:blank');
  await open(page, 'gruppe=taettest&behov=helbred,sprog&lyst=paalagt&tid=lang&konjunktur=hoej&igang=mentor&fast=talks&hoejst=3');
  await expect(page.getByRole('radio', { name: 'Tættest på arbejdsmarkedet' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Helbred' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Hvad er i gang nu?' })).toContainText('Mentor');
  expect(await answeredIn(page)).toContain('Højkonjunktur');
  await expect(page.getByRole('status').filter({ hasText: da('app.answersCorrected') })).toHaveCount(0);
});

test('what an address cannot mean is left out with a notice, is not repeated anywhere, and the rest is used', async ({ page }) => {
  const lines = { place: 'rigtig arbejdsplads nu? Ja', health: 'Behov helbredet', days: 'Behov hverdagen', mentor: 'nej til? mentor' };
  for (const [query, rest] of [
    ['gruppe=alle&plads=ja', 'place'],
    ['behov=penge,helbred', 'health'],
    ['igang=trylleri&plads=ja', 'place'],
    ['behov=hverdag&dele=helbred-vaner', 'days'],
    ['plads=ja&naar=laengst', 'place'],
    ['oensker=mentor&afviser=mentor', 'mentor'],
    ['hoejst=99&behov=helbred', 'health'],
    ['gruppe=alle&plads=ja&behov=<script>&fast=trylleri&hoejst=99&oensker=<b>x</b>&dele=helbred-javascript', 'place'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, query);
    await expect(page.getByRole('status').filter({ hasText: da('app.answersCorrected') }), query).toBeVisible();
    const told = await answeredIn(page);
    expect(told).toContain(lines[rest]);
    for (const claim of ['i gang nu?', 'Hvor langt', 'Hvad mangler', 'ønsker']) expect(told).not.toContain(claim);
    for (const word of ['script', 'trylleri', '<b>']) await expect(page.locator('main')).not.toContainText(word);
  }
});

test('a plan of today says when its target group was replaced', async ({ page }) => {
  await open(page, 'gruppe=uddannelse');
  await expect(page.locator('.result .notice-box')).toContainText('1. juli 2025');
});

test('on paper the answers stand instead of the form, and the plans without what only a screen can do', async ({ page }) => {
  await open(page, 'plads=ja&naar=faa&behov=helbred&dele=helbred-vaner&igang=intet');
  await page.getByRole('button', { name: da('advice.plan.chooseNamed', { number: '1' }) }).click();
  await expect(page.locator('.asked')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const [question, answer] of [
    [da('advice.q.workplaceNow'), 'Ja'],
    ['Hvor langt rækker borgeren?', 'Få timer ad gangen'],
    ['Behov', 'helbredet'],
    ['Hvad mangler fagligt eller om helbredet?', 'kost og motion'],
    ['Hvad er i gang nu?', 'intet'],
  ] as const)
    await expect(page.locator('.asked div').filter({ hasText: question })).toContainText(answer);
  await expect(page.locator('.asked')).not.toContainText(da('advice.part.none'));
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(firstPlan(page)).toContainText(da('advice.plan.chosen'));
  await expect(page.getByRole('button', { name: da('advice.plan.chooseNamed', { number: '2' }) })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Fravælg/ })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
