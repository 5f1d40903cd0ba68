import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, unfold } from '../support/browser.ts';
import { da } from '../support/words.ts';

/** Each picture with what has to be in its file besides title and source. */
const pictures: readonly (readonly [hash: string, title: string, ...said: string[]])[] = [
  ['#/tal/konflikter', da('conflicts.change.title'), da('conflicts.axis.points'), da('conflicts.key.open'), da('conflicts.caveat')],
  ['#/tal/konflikter', da('conflicts.parallel.title'), da('conflicts.way.less'), 'Den kommunale strategi'],
  ['#/tal', da('pictures.answers'), da('pictures.axis.job'), da('pictures.drawn')],
  ['#/team/maaling', da('measuring.swingTitle'), da('caseload.independent'), 'et dårligt år'],
  [
    '#/team/faerre-skift',
    'Flere eller færre i job om året',
    da('units.picture.axis'),
    da('units.picture.luckKey'),
    da('units.picture.caveat'),
  ],
];

async function saved(page: Page, kind: 'svg' | 'png', title: string): Promise<Buffer> {
  const button = page.getByRole('button', { name: da(`chart.${kind}.named`, { title }) }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await file.path());
}

/** The words of a saved picture, and those that lie outside it, as a bare page with nothing else shows it. */
async function inBarePage(page: Page, svg: string): Promise<{ words: string; cutOff: string[]; ground: string | null; refers: boolean }> {
  const bare = await page.context().newPage();
  await bare.setContent(svg);
  const found = await bare.evaluate(() => {
    const root = document.querySelector('svg') as SVGSVGElement;
    const frame = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text')];
    const isOutside = ({ left, right, top, bottom }: DOMRect): boolean =>
      left < frame.left || right > frame.right + 0.5 || top < frame.top || bottom > frame.bottom + 0.5;
    return {
      words: texts.map(({ textContent }) => textContent).join(' '),
      cutOff: texts.filter((text) => isOutside(text.getBoundingClientRect())).map(({ textContent }) => textContent),
      ground: root.querySelector('rect')?.getAttribute('fill') ?? null,
      refers: root.querySelector('[href], image, foreignObject, style, [class]') !== null,
    };
  });
  await bare.close();
  return found;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`a picture saved from a ${colorScheme} page on a phone is a light slide with title, axis, keys, source and reservation`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: colorScheme === 'dark' ? 'active' : 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [hash, title, ...said] of pictures) {
      await page.goto(`./${hash}`);
      const svg = (await saved(page, 'svg', title)).toString('utf8');
      const { words, cutOff, ground, refers } = await inBarePage(page, svg);
      for (const text of [title, ...said, 'Kilde: ', da('app.caveat')])
        expect(words.replaceAll('\u00a0', ' '), `${title}: ${text}`).toContain(text);
      expect(cutOff, title).toEqual([]);
      expect(ground).toBe('rgb(255, 255, 255)');
      expect(refers).toBe(false);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1600 \d+"/);
      expect(svg.length).toBeLessThan(60_000);
    }
  });

test('the PNG is as large as the slide at twice its size', async ({ page }) => {
  await page.goto('./#/tal/konflikter');
  const png = await saved(page, 'png', da('conflicts.change.title'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800]);
});

test('a plan over time and the figure of a citizen are saved as slides too', async ({ page }) => {
  await page.goto('./#/borger?tro=3&skift=1&plads=ja&behov=hverdag');
  const plan = page.locator('.plan').first();
  await expect(plan).toBeVisible();
  await page
    .locator('summary')
    .filter({ hasText: da('result.picture') })
    .click();
  await unfold(page);
  const plans = await inBarePage(page, (await saved(page, 'svg', (await plan.locator('h3').textContent()) ?? '')).toString('utf8'));
  for (const text of [da('advice.when.now'), da('advice.when.beside'), da('advice.when.next'), 'Virksomhedspraktik', 'hverdagen'])
    expect(plans.words).toContain(text);
  expect(plans.cutOff).toEqual([]);
  const figure = page.getByRole('button', { name: /^Gem som SVG: De 1\.000/ });
  const [file] = await Promise.all([page.waitForEvent('download'), figure.click()]);
  const { words, cutOff } = await inBarePage(page, readFileSync(await file.path(), 'utf8'));
  expect(words).toContain('38–40 af 1.000 borgere');
  expect(words).toContain(da('line.startInterval'));
  expect(words).toContain('BIP-rapporten 2017');
  expect(cutOff).toEqual([]);
});

test('A and B stand beside each other on one slide, and the page for the public has its picture', async ({ page }) => {
  await page.goto('./#/borger?tro=3&a-tro=3&skift=1');
  await unfold(page);
  const svg = (await saved(page, 'svg', da('compare.title'))).toString('utf8');
  expect(svg.slice(0, 200)).toContain('viewBox="0 0 1600 900"');
  const { words, cutOff } = await inBarePage(page, svg);
  expect(words).toContain('BIP-rapporten 2017');
  expect(cutOff).toEqual([]);

  await page.goto('./#/forstaa');
  const title = da('grid.title', { denominator: '1.000', group: da('group.average') });
  const seen = await inBarePage(page, (await saved(page, 'svg', title)).toString('utf8'));
  expect(seen.words).toContain('60 af 1.000');
  expect(seen.words).toContain(da('app.caveat'));
  expect(seen.cutOff).toEqual([]);
});

test('the pictures of the workshop are slides with the guesses, what was found among them, and who says it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const [code, step] of [
    ['grund', 'base'],
    ['skift', 'change'],
    ['tabel', 'table'],
    ['virkning', 'effect'],
    ['orientering', 'orientation'],
    ['held', 'chance'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#/team/workshop?raekke=${code}`);
    await expect(page.locator('h2').first()).toHaveText(da(`workshop.${step}.title`));
    await page.locator('main input[type=text]').first().fill('20 35 60');
    await page.getByRole('button', { name: da('workshop.reveal') }).click();
    await page
      .locator('summary')
      .filter({ hasText: da('wall.numbers') })
      .click();
    const svg = (await saved(page, 'svg', da(`workshop.${step}.title`))).toString('utf8');
    const { words, cutOff, refers } = await inBarePage(page, svg);
    for (const text of [da('workshop.guesses'), da('app.caveat'), 'Kilde: jeres egne oplysninger', 'Regnet af Trædesten'])
      expect(words, step).toContain(text);
    if (step === 'table') expect(words).toContain('Den viser ikke, hvad troen gjorde');
    expect([cutOff, refers], step).toEqual([[], false]);
  }
});
