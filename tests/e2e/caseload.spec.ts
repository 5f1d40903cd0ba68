import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessibleAtAnyWidth, inLanguage, test } from '../support/browser.ts';
import { languages } from '../support/locales.ts';
import { expectOnOneScreen, smallTexts } from '../support/wall.ts';
import { da, wordsIn } from '../support/words.ts';
import { workbookOf } from '../support/workbook.ts';
import { titleOf } from '../support/page-titles.ts';

const computeRows = /^Regn på/;
const header = 'sagsbehandler;borger;tro;skift;job;enhed';

/** A file as Excel in Danish writes it. */
function csv(lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'sagsstamme.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...lines, ''].join('\r\n'), 'latin1') };
}

function citizens(count: number, caseworkers: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const belief = index % 6 === 0 ? '' : String(index % 6);
    return `Ærø ${index % caseworkers};B-${index};${belief};${index % 3};${index % 9 === 0 ? 'ja' : 'nej'};${index % 2 ? 'Øst' : 'Vest'}`;
  });
}

async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.locator('#csv').setInputFiles(file);
}

async function compute(page: Page): Promise<void> {
  await page.getByRole('button', { name: computeRows }).click();
  await expect(page.getByRole('heading', { name: da('caseload.jobs') })).toBeVisible();
}

for (const language of languages)
  test(`the sample file comes back in, is mapped by its headers and computed, and a figure leads to its source, in ${language}`, async ({
    page,
  }) => {
    const say = wordsIn(language);
    await page.goto(inLanguage('#/team/sagsstamme', language));
    await expect(page.getByRole('heading', { level: 1, name: titleOf('caseload', language) })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('caseload.sample') }).click(),
    ]);
    await page.getByLabel(say('caseload.file'), { exact: true }).setInputFiles(await download.path());
    await expect(page.getByRole('heading', { name: say('caseload.columns') })).toBeFocused();
    await page.getByRole('button', { name: /^(?:Regn på|Compute)/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: say('caseload.jobs') })).toBeFocused();
    await expect(page.locator('.sentence').first()).toHaveText(/^(?:Af|Of) 12 (?:borgere kommer|citizens,) \d[,.]\d \(.+\) /);
    await page.locator('.sentence .figure').first().click();
    await expect(page.getByRole('heading', { name: say('source.title') })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe(inLanguage('#/team/sagsstamme', language).slice(2));
  });

test('rows are typed in by hand; too few citizens are not shown', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  await page.getByRole('radio', { name: da('caseload.way.hand') }).check();
  for (const row of ['1', '2']) {
    await page.getByLabel(da('caseload.hand.row', { row, column: 'sagsbehandler' })).fill('A');
    await page.getByLabel(da('caseload.hand.row', { row, column: 'borger' })).fill(`B-${row}`);
  }
  await page.getByRole('button', { name: da('caseload.hand.use') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Der er 2 borgere/)).toBeVisible();
  expect(page.url()).not.toContain('B-1');
});

test('a slider moves the result and stands in the link; nothing else does', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  await choose(page, csv(citizens(60, 6)));
  await compute(page);
  const answer = page.locator('.answer .sentence');
  const before = await answer.innerText();
  await page.getByRole('slider', { name: da('whatIf.beliefSteps') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(answer).not.toHaveText(before);
  await expect.poll(() => new URL(page.url()).hash).toContain('troloeft=1');
  expect(decodeURIComponent(page.url())).not.toMatch(/Ærø|B-/);
});

test('is accessible at every stage, light and dark, and 320 px are enough', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./#/team/sagsstamme');
  await expect(page.locator('#csv')).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
  await page.getByRole('radio', { name: da('caseload.way.hand') }).check();
  await expect(page.locator('tbody tr')).toHaveCount(5);
  await expectAccessibleAtAnyWidth(page);
  await page.getByRole('radio').first().check();
  await choose(page, csv([...citizens(60, 6), 'A;;3;0;;']));
  await expect(page.getByRole('heading', { name: da('caseload.columns') })).toBeVisible();
  await expectAccessibleAtAnyWidth(page);
  await compute(page);
  await expect(page.locator('#export')).toBeVisible();
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  await expectAccessibleAtAnyWidth(page);
});
test('CPR numbers are refused as a column, never shown, and rows that cannot be used are listed with their reason', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  await choose(page, csv(['A;230495-0001;3;0;ja;', 'A;071188-1001;2;0;nej;']));
  await expect(page.getByRole('alert').filter({ hasText: 'ligner CPR-numre' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('230495');
  await expect(page.getByText('Vælg en kolonne for: Kode for borger.')).toBeVisible();
  await page.getByRole('button', { name: 'Begynd med en anden sagsstamme' }).click();

  await choose(page, csv([...citizens(60, 2), 'A;;3;0;;', 'A;B-x;9;0;;', 'A;B-y;3;0;;Øst;mere', 'A;B-1;3;0;;Øst']));
  await compute(page);
  await page.getByText('5 rækker kunne ikke bruges').click();
  const why = page.getByRole('table', { name: da('caseload.refused.caption') });
  await expect(why.getByRole('row', { name: da('row.noCitizen') })).toContainText('62');
  await expect(why.getByRole('row', { name: da('row.belief') })).toContainText('63');
  await expect(why.getByRole('row', { name: da('row.cellCount') })).toContainText('64');
  await expect(why.getByRole('row', { name: da('row.sameCitizen') })).toContainText('3 og 65');
});

test('nothing is computed where more than a tenth of the rows cannot be used, until somebody has seen why', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  await choose(page, csv([...citizens(20, 2), ...Array.from({ length: 5 }, (_, index) => `Sagsbehandler;X-${index};måske;0;;Øst`)]));
  await page.getByRole('button', { name: computeRows }).click();
  const title = page.getByRole('heading', { name: da('caseload.review', { refused: '5', all: '25' }) });
  await expect(title).toBeFocused();
  await expect(page.getByRole('row', { name: da('row.belief') })).toContainText('22, 23, 24, 25 og 26');
  await expect(page.locator('main')).not.toContainText('måske');
  await expect(page.locator('#jobs')).toHaveCount(0);
  await page.getByRole('button', { name: da('caseload.review.columns') }).click();
  await expect(page.getByRole('heading', { name: da('caseload.columns') })).toBeFocused();
  await page.getByRole('button', { name: computeRows }).click();
  await page.getByRole('button', { name: da('caseload.review.anyway.other', { rows: '20' }) }).click();
  await expect(page.locator('.sentence').first()).toContainText('Af 20 borgere');
});

test('merged cells, totals, titles, names and unused columns: told, asked and never shown', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  const rows = [
    'Sagsstamme for november',
    'Sagsbeh.;Borger;Tro på job (1-5);Antal skift;I job efter 12 mdr.;Note',
    'Anne Hansen;B1;1 - Nej;0;ja;hemmelig',
    ';B2;2;1;nej;',
    'Bo Jensen;B3;3;0;nej;',
    ';B4;4 - Gode chancer;2;ja;',
    ';B5;5;0',
    'I alt;5;;;;',
  ];
  await choose(page, { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await expect(page.getByLabel(da('caseload.header'), { exact: true })).toHaveValue('2');
  await expect(page.getByText(da('caseload.leftOut.total.one', { lines: '8' }))).toBeVisible();
  await expect(page.getByRole('radio', { name: da('caseload.blanks.above') })).toBeChecked();
  await expect(page.getByRole('radio', { name: da('caseload.names.codes', { first: 'K1', second: 'K2' }) })).toBeChecked();
  await expect(page.locator('main')).not.toContainText('Hansen');
  await expect(page.locator('main')).not.toContainText('hemmelig');
  await expect(page.getByRole('cell', { name: 'K2' })).toBeVisible();
  await page.getByRole('radio', { name: da('caseload.names.shown') }).check();
  await expect(page.getByRole('cell', { name: 'Anne Hansen' })).toBeVisible();
  await compute(page);
  await expect(page.locator('.sentence').first()).toContainText('Af 5 borgere');
  await expect(page.getByText(da('caseload.leftOut.total.one', { lines: '8' }))).toBeVisible();
});

test('a workbook is read, another sheet of it is chosen, and rows without a column of citizens are citizens each', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  const sheet = [
    ['Sagsbehandler', 'Tro på job', 'Skift'],
    ...Array.from({ length: 8 }, (_, index) => [`S${index % 2}`, (index % 5) + 1, 0]),
  ];
  const bytes = workbookOf({
    Andet: [
      ['x', 'y'],
      ['1', '2'],
    ],
    Sager: sheet,
  });
  await page.locator('#csv').setInputFiles({ name: 'sager.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await expect(page.getByLabel(da('caseload.sheet'))).toHaveValue('1');
  await page.getByLabel(da('caseload.sheet')).selectOption('Andet');
  await expect(page.getByText(/^Vælg en kolonne for/)).toBeVisible();
  await page.getByLabel(da('caseload.sheet')).selectOption('Sager');
  await expect(page.getByLabel(da('caseload.field.citizen'))).toHaveValue('0');
  await compute(page);
  await expect(page.locator('.sentence').first()).toContainText('Af 8 borgere');
});

test('a workbook that is broken is told what to do with it', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  const buffer = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('xl/workbook.xml')]);
  await page.locator('#csv').setInputFiles({ name: 'sagsstamme.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('alert')).toContainText(da('file.broken'));
});

test('the totals are saved as CSV and Excel and a chart as SVG and PNG', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  await choose(page, csv(citizens(60, 6)));
  await compute(page);
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).first().click()]);
    return readFileSync(await download.path());
  };
  const danish = (await saved('CSV til dansk Excel')).toString('utf8');
  expect(danish).toContain('﻿');
  expect(danish).toMatch(/Som det er;60;\d+(?:,\d)?;\d/);
  expect(danish).not.toContain('B-1');
  expect((await saved('CSV til andre lande')).toString('utf8')).toMatch(/Som det er,60,\d+(?:\.\d)?,\d/);
  expect((await saved('Excel-fil')).subarray(0, 2).toString()).toBe('PK');
  const title = da('caseload.luck.title');
  expect((await saved(da('chart.svg.named', { title }))).toString('utf8')).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect((await saved(da('chart.png.named', { title }))).subarray(1, 4).toString()).toBe('PNG');
});

test('kroner come only of an amount that was typed', async ({ page }) => {
  await page.goto('./#/team/sagsstamme?skiftmaal=0');
  await choose(page, csv(citizens(60, 6)));
  await compute(page);
  await expect(page.locator('#kroner-said')).toHaveText('');
  await page.locator('#kroner').fill('100.000 kr.');
  await expect(page.locator('#kroner-said')).toContainText('Med 100.000 kr. pr. job');
  await page.locator('#kroner').fill('mange');
  await expect(page.locator('#kroner-said')).toContainText('Skriv beløbet som et tal');
  expect(page.url()).not.toContain('100');
});

test('where the browser has no workers, the page reads and computes by itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('./#/team/sagsstamme');
  const sheet = [header, ...citizens(60, 6)].map((row) => row.split(';'));
  await page
    .locator('#csv')
    .setInputFiles({ name: 'sager.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbookOf({ A: sheet })) });
  await compute(page);
  await expect(page.locator('.sentence').first()).toContainText('Af 60 borgere');
});

test('fifty thousand rows are computed beside the page, which never stands still, and can be cancelled', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('./#/team/sagsstamme');
  await expect(page.locator('#csv')).toBeVisible();
  // From the disk, as a user chooses it: handed over as bytes it would be unpacked in the page itself.
  const file = join(mkdtempSync(join(tmpdir(), 'traedesten-caseload-')), 'stor.csv');
  writeFileSync(file, csv(citizens(50_000, 600)).buffer);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await page.locator('#csv').setInputFiles(file);
  await expect(page.getByRole('heading', { name: da('caseload.columns') })).toBeVisible();
  await page.getByRole('button', { name: computeRows }).click();
  await expect(page.getByRole('heading', { name: da('caseload.jobs') })).toBeVisible();
  await expect(page.locator('main')).toContainText('50.000');
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log(`Long tasks on the page: ${tasks.map(Math.round).join(', ') || 'none'}`);

  await page.getByRole('button', { name: 'Begynd med en anden sagsstamme' }).click();
  await page.locator('#csv').setInputFiles(file);
  // Pressed by the page itself as soon as it can be: a busy machine would press it when all is computed.
  await page.evaluate(() => {
    new MutationObserver((_, watching) => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Stop');
      if (stop) watching.disconnect();
      stop?.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: computeRows }).click();
  await expect(page.getByRole('alert')).toContainText('Stoppet');
});

for (const [language, width, height] of [
  ['da', 1280, 720],
  ['en', 1280, 720],
  ['da', 1920, 1080],
] as const)
  test(`the results are shown on a projector one at a time, by keyboard, on one ${width}×${height} screen each, in ${language}`, async ({
    page,
  }) => {
    const say = wordsIn(language);
    await page.setViewportSize({ width, height });
    await page.goto(inLanguage('#/team/sagsstamme', language));
    await choose(page, csv(citizens(80, 3)));
    await page.getByRole('button', { name: language === 'da' ? computeRows : /^Compute/ }).click();
    const open = page.getByRole('button', { name: say('caseload.wall.open') });
    await open.focus();
    await page.keyboard.press('Enter');
    for (const title of ['caseload.jobs', 'whatIf.title', 'caseload.beliefs'] as const) {
      await expect(page.getByRole('heading', { level: 2, name: say(title) })).toBeVisible();
      await expect(page.locator('.stage .body svg[role=img]').first()).toBeVisible();
      await expect(async () => expectOnOneScreen(page)).toPass();
      if (width === 1920) expect(await smallTexts(page), title).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await page.getByRole('button', { name: say('caseload.wall.close') }).click();
    await expect(open).toBeFocused();
  });
