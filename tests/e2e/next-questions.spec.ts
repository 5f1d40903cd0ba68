import { readFileSync } from 'node:fs';
import { expect, expectNoSidewaysScroll, hashOf, openEverything, resultSentence, test } from '../support/browser.ts';
import { da } from '../support/words.ts';

const denominator = '1.000';
/** The words of a drawing, in which each line is an element. */
const textIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, words = '']) => words.replaceAll('&amp;', '&').trim()).join(' ');

test.describe('by keyboard', () => {
  test('a target is typed or slid to, a way is tried, and the target stands in the link', async ({ page }) => {
    await page.goto('./#/borger');
    await page.locator('summary', { hasText: da('ways.title') }).press('Enter');
    const typed = page.getByRole('textbox', { name: da('ways.target', { denominator }) });
    await typed.focus();
    await page.keyboard.type('70');
    await expect.poll(() => hashOf(page)).toContain('maal=70');
    await page.getByRole('button', { name: da('ways.tryNamed', { moves: '1 trin mere tro' }) }).press('Enter');
    await expect.poll(() => resultSentence(page)).toMatch(/ 73 af 1\.000 .*mellem 60 og 86, /i);
    await expect.poll(() => hashOf(page)).toContain('trin=1');
    await typed.fill('300');
    await expect(page.getByText(/^Med færre skift og mere tro bliver det ifølge tallene ikke 300 af 1\.000 /)).toBeVisible();
    await typed.fill('1,5');
    await expect(page.getByRole('alert')).toBeVisible();
    await typed.fill('50');
    await page.getByRole('slider').press('ArrowRight');
    await expect(typed).toHaveValue('55');
    await expect.poll(() => hashOf(page)).toContain('maal=55');
  });

  test('A is held fast, B moves, both stand in the link on one axis', async ({ page }) => {
    const further = page.getByRole('spinbutton', { name: da('form.changes') });
    await page.goto('./#/borger?skift=1');
    await page.locator('summary', { hasText: da('compare.fold') }).press('Enter');
    await page.getByRole('button', { name: da('form.pin') }).press('Enter');
    await further.press('ArrowDown');
    const [a, b] = [page.locator('.pair .one').nth(0), page.locator('.pair .one').nth(1)];
    await expect(a).toContainText('bliver til 47');
    await expect(b).toContainText('60');
    await expect.poll(() => hashOf(page)).toMatch(/^#\/borger\?a-skift=1/);
    const axes = await page
      .locator('.pair .drawing > svg')
      .evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('text')].map((tick) => tick.textContent)));
    expect(axes[0]).toEqual(axes[1]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: da('chart.svg.named', { title: da('compare.title') }) }).press('Enter'),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    for (const name of await page.locator('.pair h4').allTextContents()) expect(textIn(svg)).toContain(name.trim());
    await page.getByRole('button', { name: da('compare.swap') }).press('Enter');
    await expect(b).toContainText('bliver til 47');
    await expect(further).toHaveValue('1');
    await page.goBack();
    await expect(a).toContainText('bliver til 47');
    await page.getByRole('button', { name: da('compare.remove') }).press('Enter');
    await expect(page.locator('.pair .one')).toHaveCount(0);
  });

  test('the result is said in words and copied, and the answers are explained as our own words', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./#/borger?skift=1');
    await page.locator('summary', { hasText: da('words.title') }).press('Enter');
    const said = '47 af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år, hvis der kommer ét skift, mod 60 nu.';
    await expect(page.locator('blockquote').first()).toContainText(said);
    await page.getByRole('button', { name: da('words.copy', { name: da('words.manager').toLowerCase() }) }).press('Enter');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(said);
    await page.locator('summary', { hasText: da('form.belief.help') }).press('Enter');
    await expect(page.getByText(da('form.belief.help.ours'))).toBeVisible();
  });

  test('job or education comes to the front with everything that job has', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    await page.locator('summary', { hasText: da('result.more') }).press('Enter');
    await page.getByRole('button', { name: da('outcome.show', { outcome: da('outcome.jobOrEducation').toLowerCase() }) }).press('Enter');
    const of = da('headline.of', { denominator, group: da('group.average'), outcome: da('words.jobOrEducation') });
    await expect.poll(() => resultSentence(page)).toContain(`Nu 100 → bliver til 84 ${of}`);
    await expect.poll(() => hashOf(page)).toContain('udfald=uddannelse');
    await expect(page.locator('.people .grid')).toBeVisible();
    await expect(page.locator('.pictures .line')).toBeVisible();
  });
});

test.describe('other ways of seeing', () => {
  test('at 400 % zoom everything is reached without sideways scrolling, and nothing sticks over it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('./#/borger?tro=3&trin=1&a-tro=3');
    await expect(page.locator('main .figure').first()).toBeVisible();
    await openEverything(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('.headline').evaluate((headline) => getComputedStyle(headline).position)).toBe('static');
  });

  test('in forced colours the pictures keep their edges', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./#/borger?skift=2');
    const kept = page.locator('.people .grid path.kept');
    const rest = page.locator('.people .grid path.rest');
    await expect(kept).toBeVisible();
    const paint = async (part: typeof kept): Promise<string> =>
      part.evaluate((path) => `${getComputedStyle(path).fill} ${getComputedStyle(path).stroke}`);
    expect(await paint(kept)).not.toBe(await paint(rest));
  });

  test('with reduced motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./#/borger?skift=1');
    await expect(page.locator('.people .grid')).toBeVisible();
    const longest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('*')].map((element) => parseFloat(getComputedStyle(element).transitionDuration) || 0)),
    );
    expect(longest).toBeLessThan(0.001);
  });

  test('prints on one A4 page', async ({ page }) => {
    await page.goto('./#/borger?tro=3&trin=1');
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
    for (const [width, height] of [
      [1366, 768],
      [768, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      // The plans come late, as they do on a slow computer.
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/mix-part-*.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto('./#/borger?tro=3&trin=1');
      await expect(page.locator('.people .grid')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      release();
      await expect(page.locator('.plan').first()).toBeAttached();
      await page.unroute('**/mix-part-*.js');
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), `${width} px`).toBeLessThan(0.01);
    }
  });

  test('nothing moves up or down while the numbers change', async ({ page }) => {
    await page.goto('./#/borger');
    const parts = ['#trin', '.people', '.pictures .line', '.plan'];
    const heights = (): Promise<number[]> =>
      page.evaluate(
        (selectors) => selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN),
        parts,
      );
    await expect(page.locator('.plan').first()).toBeVisible();
    const before = await heights();
    const field = page.getByRole('spinbutton', { name: da('form.changes') });
    await field.focus();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      expect(await heights()).toEqual(before);
    }
  });

  test('the names of what is on the screen read as sentences', async ({ page }) => {
    await page.goto('./#/borger?skift=1');
    await expect(page.getByRole('region', { name: 'Resultat' })).toMatchAriaSnapshot(`
      - heading "Resultat" [level=2]
      - paragraph:
        - text: Nu
        - button "60, se kilden"
        - text: bliver til
        - button "47, se kilden"
        - text: af
        - button "1.000, se kilden"
        - text: borgere som dem i undersøgelsen kommer i job inden for et år
      - paragraph:
        - strong:
          - button "13 færre, se kilden"
          - text: ", hvis der kommer ét skift"
      - paragraph:
        - text: mellem
        - button "34, se kilden"
        - text: og
        - button "60, se kilden"
        - text: ", hvis effekten er alt fra ingen til dobbelt; udgangspunktet selv er usikkert"
        - button "(53–68), se kilden"
    `);
    await expect(page.getByRole('group', { name: 'Tror du, at borgeren får et job inden for et år?' })).toMatchAriaSnapshot(`
      - group "Tror du, at borgeren får et job inden for et år?":
        - radio "Nej"
        - radio "Tvivler"
        - radio "Det svinger"
        - radio "Gode chancer"
        - radio "Ja"
        - radio "Ved ikke" [checked]
    `);
  });
});
