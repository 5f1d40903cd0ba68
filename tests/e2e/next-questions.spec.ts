import { expect, expectNoSidewaysScroll, openEverything, resultSentence, test } from '../support/browser.ts';

const languages = [
  {
    code: 'da',
    sprog: '',
    ways: 'Hvad skal der til?',
    target: 'Mål, antal af 1.000',
    tryIt: 'Prøv det: 1 trin mere tro',
    hold: 'Hold fast som A',
    swap: 'Byt A og B',
    remove: 'Fjern A',
    further: 'Flere skift af sagsbehandler',
    inWords: 'Fortæl det i ord',
    copy: 'Kopiér teksten: til borgeren',
    said: 'Med 1 skift mere af sagsbehandler peger tallene på 47: 34 til 60, hvis virkningen er alt fra ingen til dobbelt så stor.',
    education: 'Vis det stort: job eller uddannelse',
    educationSentence: '84 (68–100) af 1.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år. Nu: 100.',
    help: 'Hvad betyder svarene?',
    ours: 'Forklaringerne er vores, ikke undersøgelsens.',
    none: 'Med disse to greb når tallene ikke 300 af 1.000.',
  },
  {
    code: 'en',
    sprog: '&sprog=en',
    ways: 'What would it take?',
    target: 'Target, number out of 1,000',
    tryIt: 'Try it: 1 step more belief',
    hold: 'Hold as A',
    swap: 'Swap A and B',
    remove: 'Remove A',
    further: 'Further changes of caseworker',
    inWords: 'Say it in words',
    copy: 'Copy the text: to the citizen',
    said: 'With 1 further change of caseworker the figures point to 47: 34 to 60, if the effect is anything from none to twice as large.',
    education: 'Show it large: job or education',
    educationSentence: '84 (68–100) of 1,000 citizens like those in the study get a job or start an education within a year. Now: 100.',
    help: 'What do the answers mean?',
    ours: 'The explanations are ours, not the study’s.',
    none: 'With these two levers the figures do not reach 300 of 1,000.',
  },
] as const;

for (const words of languages) {
  test.describe(`in ${words.code}, by keyboard`, () => {
    test('a target is typed, a way is tried, and the target stands in the link', async ({ page }) => {
      await page.goto(`./#/prognose?x${words.sprog}`.replace('?x&', '?').replace('?x', ''));
      await page.getByText(words.ways).focus();
      await page.locator('summary', { hasText: words.ways }).press('Enter');
      const typed = page.getByRole('textbox', { name: words.target });
      await typed.focus();
      await page.keyboard.type('70');
      await expect(page.getByRole('button', { name: words.tryIt })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toContain('maal=70');
      await page.getByRole('button', { name: words.tryIt }).press('Enter');
      await expect.poll(() => resultSentence(page)).toMatch(/^73 \(60–86\) /);
      await expect.poll(() => new URL(page.url()).hash).toContain('trin=1');
      await typed.fill('300');
      await expect(page.getByText(words.none)).toBeVisible();
      await typed.fill('1,5');
      await expect(page.getByRole('alert')).toBeVisible();
    });

    test('a slider reaches the same', async ({ page }) => {
      await page.goto(`./#/prognose?maal=50${words.sprog}`);
      await page.locator('summary', { hasText: words.ways }).press('Enter');
      await page.getByRole('slider').press('ArrowRight');
      await expect(page.getByRole('textbox', { name: words.target })).toHaveValue('55');
      await expect.poll(() => new URL(page.url()).hash).toContain('maal=55');
    });

    test('A is held fast, B moves, both stand in the link on one axis', async ({ page }) => {
      await page.goto(`./#/prognose?skift=1${words.sprog}`);
      await page.getByRole('button', { name: words.hold }).press('Enter');
      await page.getByRole('spinbutton', { name: words.further }).press('ArrowDown');
      const [a, b] = [page.locator('.pair .one').nth(0), page.locator('.pair .one').nth(1)];
      await expect(a).toContainText('47 (34–60)');
      await expect(b).toContainText('60');
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/prognose\?a-skift=1/);
      const axes = await page
        .locator('.pair .drawing > svg')
        .evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('text')].map((tick) => tick.textContent)));
      expect(axes[0]).toEqual(axes[1]);
      await page.getByRole('button', { name: words.swap }).press('Enter');
      await expect(b).toContainText('47 (34–60)');
      await expect(page.getByRole('spinbutton', { name: words.further })).toHaveValue('1');
      await page.goBack();
      await expect(a).toContainText('47 (34–60)');
      await page.getByRole('button', { name: words.remove }).press('Enter');
      await expect(page.locator('.pair')).toHaveCount(0);
    });

    test('the result is said in words and copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`./#/prognose?skift=1${words.sprog}`);
      await page.locator('summary', { hasText: words.inWords }).press('Enter');
      await expect(page.locator('blockquote').first()).toContainText(words.said);
      await page.getByRole('button', { name: words.copy }).press('Enter');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words.said);
    });

    test('job or education comes to the front with everything that job has', async ({ page }) => {
      await page.goto(`./#/prognose?skift=1${words.sprog}`);
      await page.getByRole('button', { name: words.education }).press('Enter');
      await expect.poll(() => resultSentence(page)).toBe(words.educationSentence);
      await expect.poll(() => new URL(page.url()).hash).toContain('udfald=uddannelse');
      await expect(page.locator('.people .grid')).toBeVisible();
      await expect(page.locator('.beside .line')).toBeVisible();
    });

    test('what each answer means is explained, as our own words', async ({ page }) => {
      await page.goto(`./#/prognose?skift=1${words.sprog}`);
      await page.locator('summary', { hasText: words.help }).press('Enter');
      await expect(page.getByText(words.ours)).toBeVisible();
    });
  });
}

test.describe('other ways of seeing', () => {
  test('at 400 % zoom everything is reached without sideways scrolling, and nothing sticks over it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('./#/prognose?tro=3&trin=1&a-tro=3');
    await expect(page.locator('main .figure').first()).toBeVisible();
    await openEverything(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('.headline').evaluate((headline) => getComputedStyle(headline).position)).toBe('static');
  });

  test('with more space between lines, words and letters nothing is cut off', async ({ page }) => {
    await page.goto('./#/prognose?tro=3&trin=1');
    await page.addStyleTag({ content: '' }).catch(() => undefined);
    await page.evaluate(() => {
      // Set by script, since the policy of the page refuses a style sheet from elsewhere.
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
      }
    });
    await expectNoSidewaysScroll(page);
    const cut = await page
      .locator('main button, main label, main h2, main p')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflow !== 'visible' &&
              !element.classList.contains('sr-only'),
          )
          .map((element) => element.textContent),
      );
    expect(cut).toEqual([]);
  });

  test('in forced colours the pictures keep their edges', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./#/prognose?skift=2');
    const kept = page.locator('.people .grid path.kept');
    const rest = page.locator('.people .grid path.rest');
    await expect(kept).toBeVisible();
    const paint = async (part: typeof kept): Promise<string> =>
      part.evaluate((path) => `${getComputedStyle(path).fill} ${getComputedStyle(path).stroke}`);
    expect(await paint(kept)).not.toBe(await paint(rest));
  });

  test('with reduced motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./#/prognose?skift=1');
    await expect(page.locator('.people .grid')).toBeVisible();
    const longest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('*')].map((element) => parseFloat(getComputedStyle(element).transitionDuration) || 0)),
    );
    expect(longest).toBeLessThan(0.001);
  });

  test('prints on one A4 page', async ({ page }) => {
    await page.goto('./#/prognose?tro=3&trin=1');
    await expect(page.locator('.people .grid')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  test('nothing jumps while the page loads', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('./#/prognose?tro=3&trin=1');
    await expect(page.locator('.people .grid')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  });

  test('nothing moves up or down while the numbers change', async ({ page }) => {
    await page.goto('./#/prognose');
    const parts = ['#trin', '.people', '.beside .line', '.other', '.caveat', '.disclosure'];
    const heights = (): Promise<number[]> =>
      page.evaluate(
        (selectors) => selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN),
        parts,
      );
    await expect(page.locator('.people .grid')).toBeVisible();
    const before = await heights();
    const field = page.getByRole('spinbutton', { name: 'Flere skift' });
    await field.focus();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      expect(await heights()).toEqual(before);
    }
  });

  test('the names of what is on the screen read as sentences', async ({ page }) => {
    await page.goto('./#/prognose?skift=1');
    await expect(page.getByRole('region', { name: 'Resultat' })).toMatchAriaSnapshot(`
      - heading "Resultat" [level=2]
      - paragraph:
        - button "47 (34–60), se kilden"
        - text: af
        - button "1.000, se kilden"
        - text: "borgere som dem i undersøgelsen kommer i job inden for et år. Nu:"
        - button "60, se kilden"
    `);
    await expect(page.getByRole('group', { name: 'Tror du, at borgeren kommer i job inden for det næste år?' })).toMatchAriaSnapshot(`
      - group "Tror du, at borgeren kommer i job inden for det næste år?":
        - radio "Nej"
        - radio "Tvivler"
        - radio "Det svinger"
        - radio "Gode chancer"
        - radio "Ja"
        - radio "Ved ikke" [checked]
    `);
  });
});
