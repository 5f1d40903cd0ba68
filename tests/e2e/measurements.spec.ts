import type { Page } from '@playwright/test';
import { expect, expectAccessibleInEveryColour, expectAccessibleInLightAndDark, expectNoSidewaysScroll, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Målinger',
    begin: 'Begynd en prøve',
    citizen: 'Ny måling: borgeren svarer',
    caseworker: 'Ny måling: du svarer',
    next: 'Næste',
    take: 'Tag målingen med i prøven',
    taken: 'Den er ikke gemt',
    close: 'Luk, og fortsæt senere',
    resume: 'Fortsæt målingen',
    everyday: 'Hverdagen',
    health: 'Helbred',
    part: 'Del 3 af 4: Hverdag og helbred',
    talk: 'Tal om det: der er 3 trin imellem',
    empty: 'Svar på mindst ét spørgsmål først.',
    wage: 'Kroner',
    perHour: 'pr. time',
    read: 'Læst som 140 kr. pr. time.',
    wrong: 'hele kroner',
    day: 'Hvilken dag?',
    needHealth: 'Helbredet – ud fra: helbred',
    needEveryday: /Hverdagen – ud fra: hverdagen/,
    told: 'Sat ind i borgerens situation ud fra lave svar: hverdagen og helbredet.',
    undo: 'Fortryd ændringen af situationen',
    undone: 'Ændringen af situationen er fortrudt',
    go: 'Se indsatsen for situationen',
    progress: 'Fra 1. august 2026 til 21. november 2026: 1 frem, 1 uændret, 0 tilbage.',
    copy: 'Kopiér progressionen som tekst',
    capitals: 'BORGERENS SVAR',
    over: 'Over tid',
    moved: 'Fra trin 1 den 1. august 2026 til trin',
    notTheForm: 'ikke det afprøvede BIP-spørgeskema',
    source: 'Kilde til svar og trin',
    panel: 'Hvor det kommer fra',
    accuracy: 'Din træfsikkerhed',
    cases: 'Sager',
    needed: 'der er 0, og der skal 20 til',
    sensitive: 'Følsomt',
    remark: 'Bemærkning',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'Measurements',
    begin: 'Begin a trial',
    citizen: 'New measurement: the citizen answers',
    caseworker: 'New measurement: you answer',
    next: 'Next',
    take: 'Take the measurement into the trial',
    taken: 'It is not saved',
    close: 'Close, and go on later',
    resume: 'Go on with the measurement',
    everyday: 'Everyday life',
    health: 'Health',
    part: 'Part 3 of 4: Everyday life and health',
    talk: 'Talk about it: there are 3 steps between you',
    empty: 'Answer at least one question first.',
    wage: 'Amount in kroner',
    perHour: 'per hour',
    read: 'Read as DKK 140 per hour.',
    wrong: 'whole kroner',
    day: 'Which day?',
    needHealth: 'Health – from: health',
    needEveryday: /Everyday life – from: everyday life/,
    told: 'Added to the citizen’s situation from low answers: everyday life and health.',
    undo: 'Undo the change of the situation',
    undone: 'The change of the situation is undone',
    go: 'See the measures for the situation',
    progress: 'From 1 August 2026 to 21 November 2026: 1 forward, 1 unchanged, 0 back.',
    copy: 'Copy the progress as text',
    capitals: 'THE CITIZEN’S ANSWERS',
    over: 'Over time',
    moved: 'From step 1 on 1 August 2026 to step',
    notTheForm: 'not the tested BIP questionnaire',
    source: 'Source of answers and steps',
    panel: 'Where it comes from',
    accuracy: 'Your accuracy',
    cases: 'Cases',
    needed: 'there are 0, and 20 are needed',
    sensitive: 'Sensitive',
    remark: 'Remark',
  },
] as const;
type Words = (typeof languages)[number];

/** Presses a button that has the focus, as someone without a mouse does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Chooses a step by its digit, in the question with this name. */
async function type(page: Page, question: string, digit: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio').first().focus();
  await page.keyboard.press(digit);
}

/** Everyday life and health of one side, on one day, by keyboard. */
async function measure(
  page: Page,
  words: Words,
  side: 'citizen' | 'caseworker',
  [everyday, health]: string[],
  day?: string,
): Promise<void> {
  await press(page, words[side]);
  for (let step = 0; step < 2; step += 1) await press(page, words.next);
  await type(page, words.everyday, everyday ?? '');
  await type(page, words.health, health ?? '');
  await press(page, words.next);
  if (day) await page.getByLabel(words.day).fill(day);
  await press(page, words.take);
  await expect(page.getByRole('status').filter({ hasText: words.taken })).toBeVisible();
}

for (const words of languages) {
  test.describe(`measurements in ${words.code}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
      await page.goto(`./#/sager/maalinger${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await press(page, words.begin);
      await expect(page.getByRole('button', { name: words.citizen })).toBeVisible();
    });

    test('both sides answer by keyboard, and what they see differently is something to talk about', async ({ page }) => {
      await expect(page.locator('.measurements')).toContainText(words.notTheForm);
      await measure(page, words, 'citizen', ['1', '2']);
      await measure(page, words, 'caseworker', ['4', '2']);
      await expect(page.getByRole('row', { name: words.everyday })).toContainText(words.talk);
      await expect(page.getByRole('row', { name: words.health })).not.toContainText(words.talk);
    });

    test('parts are turned with the focus on their heading, digits choose, and nothing is lost by closing', async ({ page }) => {
      await press(page, words.citizen);
      await expect(page.locator('.form h4')).toBeFocused();
      await press(page, words.take);
      await expect(page.getByRole('status').filter({ hasText: words.empty })).toBeVisible();
      await press(page, words.next);
      await press(page, words.next);
      await expect(page.getByRole('heading', { name: words.part })).toBeFocused();
      const question = page.getByRole('group', { name: words.everyday });
      await expect(question).toContainText(words.sensitive);
      await type(page, words.everyday, '3');
      await expect(question.getByRole('radio').nth(2)).toBeChecked();
      await expect(question.getByRole('radio').nth(2)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(question.getByRole('radio').nth(3)).toBeChecked();
      await press(page, words.close);
      await press(page, words.resume);
      await expect(question.getByRole('radio').nth(3)).toBeChecked();
    });

    test('a wage is read as it is written and said back, and what is none is refused', async ({ page }) => {
      await press(page, words.citizen);
      for (let step = 0; step < 3; step += 1) await press(page, words.next);
      const wage = page.getByRole('textbox', { name: words.wage });
      await wage.fill('140');
      await page.getByRole('radio', { name: words.perHour }).check();
      await expect(page.getByText(words.read)).toBeVisible();
      await wage.fill('139,50');
      await expect(page.locator('#wage-note')).toContainText(words.wrong);
      await expect(wage).toHaveAttribute('aria-invalid', 'true');
      await page.getByRole('textbox', { name: words.remark }).fill('010190-1234');
      await press(page, words.take);
      await expect(page.locator('.problems li')).toHaveCount(3);
    });

    test('low answers answer the situation: told, taken back with one press, and chosen again by hand', async ({ page }) => {
      await measure(page, words, 'citizen', ['1', '2']);
      const health = page.getByRole('checkbox', { name: words.needHealth });
      await expect(page.getByText(words.told)).toBeVisible();
      await expect(health).toBeChecked();
      await press(page, words.undo);
      await expect(page.getByText(words.undone)).toBeVisible();
      await expect(health).not.toBeChecked();
      await page.getByRole('checkbox', { name: words.needEveryday }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('link', { name: words.go }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toContain('#/borger?behov=hverdag');
      await expect(page.getByRole('checkbox', { name: words.everyday })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: words.health })).not.toBeChecked();
    });

    test('what moved is said and copied, and each question has a picture with a table; deleted it follows', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await measure(page, words, 'citizen', ['1', '3'], '2026-08-01');
      await expect(page.getByRole('heading', { name: words.over })).toHaveCount(0);
      await measure(page, words, 'citizen', ['4', '3']);
      const picture = page.getByRole('img', { name: words.moved });
      await expect(picture).toBeVisible();
      await expect(picture.locator('.course-answer')).toHaveCount(2);
      await expect(page.getByText(words.progress)).toBeVisible();
      await press(page, words.copy);
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${words.capitals}\n${words.progress}`);
      const figure = page.getByRole('figure').filter({ hasText: words.everyday });
      await figure.locator('summary').click();
      await expect(figure.locator('tbody tr')).toHaveCount(2);
      const row = page.locator('.list > li').first();
      await row.locator('.actions button').nth(1).click();
      await row.locator('.sure').click();
      await expect(page.locator('.list > li')).toHaveCount(1);
      await expect(picture).toHaveCount(0);
    });

    test('the own answers have a page of their own beside Table 2, and claim nothing of few', async ({ page }) => {
      await expect(page.getByText(words.accuracy)).toHaveCount(0);
      await page.getByRole('button', { name: words.source }).click();
      await expect(page.getByRole('heading', { name: words.panel })).toBeVisible();
      await page.goto(`./#/sager/traefsikkerhed${words.query}`);
      await expect(page.getByRole('heading', { level: 1, name: words.accuracy })).toBeVisible();
      await expect(page.getByRole('banner').locator('[aria-current]')).toHaveText([words.cases]);
      const rows = page.locator('main tbody tr');
      await expect(rows).toHaveCount(5);
      await expect(rows.nth(3)).toContainText(words.needed);
      await page.getByRole('button', { name: /^104\b/ }).click();
      await expect(page.getByRole('heading', { name: words.panel })).toBeVisible();
    });

    test('nothing is stored, and the trial is gone when the page is loaded anew', async ({ page }) => {
      await measure(page, words, 'citizen', ['1', '2']);
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
      expect(kept).toEqual([0, 0, 0]);
      expect(page.url()).toMatch(/#\/sager\/maalinger(\?sprog=en)?$/);
      await page.reload();
      await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
    });

    test('what was answered is accessible with everything open, light and dark, and 320 px are enough', async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await measure(page, words, 'citizen', ['1', '2'], '2026-09-01');
      await measure(page, words, 'caseworker', ['4', '3']);
      await measure(page, words, 'citizen', ['2', '5']);
      for (const summary of await page.locator('.measurements details > summary').all()) await summary.click();
      await page.locator('.list .actions button').nth(1).click();
      await expectNoSidewaysScroll(page);
      await expectAccessibleInEveryColour(page);
    });

    test('the form is accessible in each of its parts, light and dark, and 320 px are enough', async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await press(page, words.citizen);
      for (let isLast = false; !isLast;) {
        await expectNoSidewaysScroll(page);
        await expectAccessibleInLightAndDark(page);
        const next = page.getByRole('button', { name: words.next, exact: true });
        isLast = !(await next.isVisible());
        if (!isLast) await next.click();
      }
    });
  });
}
