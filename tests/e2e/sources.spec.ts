/**
 * Every figure on any screen leads to its record. What comes from the evidence is found by changing the evidence: each
 * screen is drawn with the published amounts and with others, and a number that has changed and leads nowhere is a mistake.
 * So nobody has to say which numbers are the reader's own, dates, lines of a document or counts of the page itself:
 * they stay as they are.
 */
import type { Browser, Page as BrowserPage, Request } from '@playwright/test';
import { alterEvidence } from '../support/altered-site.ts';
import { addCase, keepHere } from '../support/archive-browser.ts';
import { expect, test } from '../support/browser.ts';
import { notIn, numbersOn, type NumbersOnPage } from '../support/loose-numbers.ts';

type Look = () => Promise<void>;
type Screen = {
  readonly address: string;
  /** What a reader does before all numbers stand there. */
  readonly walk?: (page: BrowserPage, look: Look) => Promise<void>;
  /** Whether nothing on it comes from the evidence. */
  readonly isWithoutFigures?: true;
  /** What of it is about one record as a whole. */
  readonly about?: string;
};

const screens: Readonly<Record<string, readonly Screen[]>> = {
  front: [{ address: '#/' }],
  citizen: [
    { address: '#/borger?tro=3&skift=1&maal=80&a-skift=0' },
    { address: '#/borger?bag=2&skift=1&trin=0&udfald=uddannelse' },
    { address: '#/borger?bag=ingen&skift=2&trin=1' },
    { address: '#/borger?tro=3&udfald=uddannelse' },
    { address: '#/borger?plads=ja&behov=helbred&tro=3&skift=1' },
  ],
  note: [{ address: '#/borger?tro=3&skift=1&plads=ja', walk: shortAndLong }],
  cases: [{ address: '#/sager', walk: inCase }],
  measure: [{ address: '#/sager/maalinger', walk: measureBoth }],
  accuracy: [{ address: '#/sager/traefsikkerhed' }],
  team: [{ address: '#/team', isWithoutFigures: true }],
  workshop: [
    { address: '#/team/workshop', walk: wholeWorkshop },
    { address: '#/team/workshop?vis=vejledning', isWithoutFigures: true },
    { address: '#/team/workshop?vis=plan', isWithoutFigures: true },
  ],
  caseload: [{ address: '#/team/sagsstamme', walk: compute }],
  measuring: [{ address: '#/team/maaling' }],
  units: [{ address: '#/team/faerre-skift?borgere=200' }],
  knowledge: [{ address: '#/viden' }],
  numbers: [{ address: '#/tal' }, { address: '#/tal?post=bip2017-19', about: '.columns' }],
  conflicts: [{ address: '#/tal/konflikter' }],
  method: [{ address: '#/tal/metode' }],
  understand: [{ address: '#/forstaa' }, { address: 'embed.html' }, { address: '?indlejret=1#/borger?skift=1' }],
  about: [{ address: '#/om', isWithoutFigures: true }],
  'self-test': [{ address: '#/om/selvtest', isWithoutFigures: true }],
  'settings-check': [{ address: '#/om/kommune', isWithoutFigures: true }],
  offline: [{ address: '#/om/uden-net', isWithoutFigures: true }],
};

/** With a plan, with figures in the note and in the texts beside it, short and long. */
async function shortAndLong(page: BrowserPage, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Vælg denne plan til notatet: plan 1' }).click();
  await page.getByRole('link', { name: 'Notat', exact: true }).click();
  await page.getByRole('button', { name: 'Tag med i notatet: Hvad tallene siger' }).click();
  await page.getByRole('checkbox', { name: 'Tag tal med i de to tekster' }).check();
  await look();
  await page.getByRole('radio', { name: 'Lang: alle begrundelser' }).check();
  await look();
}

async function inCase(page: BrowserPage, look: Look): Promise<void> {
  await keepHere(page);
  await addCase(page, 'Ege');
  await page.getByLabel('Prognosens navn').fill('Som det er');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Notér, hvad der skete' }).click();
  await measure(page, 'Ny måling: borgeren svarer', 'Gem måling');
  await look();
}

async function measureBoth(page: BrowserPage, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Begynd en prøve' }).click();
  await measure(page, 'Ny måling: borgeren svarer', 'Tag målingen med i prøven');
  await measure(page, 'Ny måling: du svarer', 'Tag målingen med i prøven');
  await look();
}

/** Takes one measurement, in which every question that is asked gets its first answer. */
async function measure(page: BrowserPage, who: string, take: string): Promise<void> {
  await page.getByRole('button', { name: who }).click();
  const next = page.getByRole('button', { name: 'Næste', exact: true });
  for (;;) {
    for (const question of await page.locator('.form fieldset:has([type=radio])').all()) await question.getByRole('radio').first().check();
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await page.getByRole('button', { name: take }).click();
  await expect(page.getByRole('button', { name: who })).toBeVisible();
}

async function wholeWorkshop(page: BrowserPage, look: Look): Promise<void> {
  const next = page.getByRole('button', { name: 'Næste' });
  for (;;) {
    for (const field of await page.locator('.stage').getByRole('textbox').all())
      if ((await field.getAttribute('inputmode')) === 'numeric') await field.fill('100');
    for (const answer of await page.locator('.stage button.add').all()) await answer.click();
    for (const choice of await page.locator('.stage fieldset input[type=radio]:first-of-type').all()) await choice.check();
    for (const select of await page.locator('.stage select').all()) await select.selectOption({ index: 2 });
    for (const reveal of await page.locator('.stage button[aria-expanded="false"]').all()) await reveal.click();
    await look();
    if ((await next.getAttribute('aria-disabled')) === 'true') break;
    await next.click();
  }
  await page.getByRole('button', { name: 'Opsamling' }).click();
  await look();
}

async function compute(page: BrowserPage, look: Look): Promise<void> {
  const rows = Array.from({ length: 80 }, (_, index) => {
    const belief = index % 6 === 0 ? '' : String(index % 6);
    return `S${index % 4};B-${index};${belief};${index % 3};${index % 9 === 0 ? 'ja' : 'nej'};${index % 2 ? 'Øst' : 'Vest'}`;
  });
  const text = ['sagsbehandler;borger;tro;skift;job;enhed', ...rows, ''].join('\r\n');
  await page.locator('#csv').setInputFiles({ name: 'sager.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await page.getByRole('button', { name: /^Regn på/ }).click();
  await expect(page.locator('#what-if')).toBeVisible();
  await page.getByLabel('Flere trin af tro').fill('1');
  await page.locator('#kroner').fill('1000');
  await look();
}

const lookOnce = (_page: BrowserPage, look: Look): Promise<void> => look();

/** What stands on some screens, drawn by a browser that has never been here. */
async function seenOn(
  wanted: readonly Screen[],
  browser: Browser,
  baseURL: string | undefined,
  isAltered: boolean,
): Promise<NumbersOnPage> {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'da-DK',
    viewport: { width: 1366, height: 768 },
  });
  if (isAltered) await alterEvidence(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
  const underWay = requestsUnderWay(page);
  const seen: NumbersOnPage[] = [];
  for (const { address, about, walk = lookOnce } of wanted) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    // What follows at the first touch of the page.
    await page.mouse.click(2, 2);
    await walk(page, async () => {
      await openAll(page, underWay);
      seen.push(await numbersOn(page, about));
    });
  }
  await context.close();
  return { leading: seen.flatMap(({ leading }) => leading), loose: seen.flatMap(({ loose }) => loose) };
}

/** The requests of a page that have no answer yet. The state `networkidle` stays once it was reached, whatever is asked for later. */
function requestsUnderWay(page: BrowserPage): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return underWay;
}

/** Opens what can be opened, and what is in there, until nothing more comes. */
async function openAll(page: BrowserPage, underWay: ReadonlySet<Request>): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary');
  let before = '';
  const isStill = async (): Promise<boolean> => {
    await closed.evaluateAll((all: Element[]) => all.forEach((one) => (one as HTMLElement).click()));
    const now = await page.evaluate(() => document.body.innerText);
    const isSame = now === before && underWay.size === 0 && !now.includes('Henter …');
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [300] }).toBe(true);
}

/** Those without figures share a browser. */
const groups: readonly (readonly [what: string, wanted: readonly Screen[]])[] = [
  ...Object.entries(screens).flatMap(([name, variants]) =>
    variants
      .filter(({ isWithoutFigures }) => !isWithoutFigures)
      .map((screen) => [`${name} leads to its record: ${screen.address}`, [screen]] as const),
  ),
  ['pages without figures', Object.values(screens).flatMap((variants) => variants.filter(({ isWithoutFigures }) => isWithoutFigures))],
];

for (const [what, wanted] of groups)
  test(`every figure on ${what}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const [published, altered] = await Promise.all([seenOn(wanted, browser, baseURL, false), seenOn(wanted, browser, baseURL, true)]);
    expect(notIn(altered.loose, published.loose)).toEqual([]);
    expect(notIn(published.loose, altered.loose)).toEqual([]);
    // Otherwise nothing has been altered, and nothing is shown by it.
    expect(notIn(altered.leading, published.leading).length > 0).toBe(!wanted[0]?.isWithoutFigures);
  });
