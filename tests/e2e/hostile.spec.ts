/** A selection of hostile input at every door of the built site: nothing runs, nothing leaves, nothing is lost, and the page goes on. */
import type { Page } from '@playwright/test';
import { addCase, backupFile, contact, keepHere, rowsOf, saving } from '../support/archive-browser.ts';
import { expect, expectLongWordsWrap, longLink, longWord, test, unfold } from '../support/browser.ts';
import { heightTold, openForeignSite } from '../support/foreign-page.ts';
import { cprLike, noJson, noText, secret, texts } from '../hostile/inputs.ts';

/** What the watching page of every test does not see by itself. */
async function expectUnharmed(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    pwned: (globalThis as { __pwned?: unknown }).__pwned ?? null,
    polluted: ({} as { polluted?: unknown }).polluted ?? null,
    keys: Object.keys(Object.prototype),
    title: document.title,
  }));
  expect(state).toMatchObject({ pwned: null, polluted: null, keys: [] });
  expect(state.title).not.toContain(secret);
  expect(page.url()).not.toContain(secret);
}

/** A dialog would be somebody's script. */
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
});

const asJson = (content: string | Uint8Array, name = 'kopi.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const asCsv = (content: string | Uint8Array, name = 'sager.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

test('files that are no backup are refused in words, and what is kept stays', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  const before = await rowsOf(page, 'cases');
  await page.goto('./#/sager?vis=sikkerhedskopi');
  const hostile = [
    ...Object.values(noText),
    ...Object.values(noJson),
    backupFile(['x'], { contact: `Ring på ${cprLike['with a hyphen']}` }),
    backupFile(['x']).replace('{"id"', '{"__proto__":{"polluted":1},"id"'),
    backupFile(['x']).replace('"version":2', '"version":99'),
    backupFile(['x']).replace(/"cases":\[.*?\](?=,"notes":\[)/, () => `"cases":[${'{"id":1},'.repeat(200_000)}{}]`),
  ];
  for (const content of hostile) {
    await page.getByLabel('Vælg fil').setInputFiles(asJson(content));
    await expect(
      page
        .getByRole('main')
        .getByText(/bruges ikke|ikke bruges|kan ikke/)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('230495');
  }
  expect(await rowsOf(page, 'cases')).toEqual(before);
  await expectUnharmed(page);
});

test('texts that would run are only texts, from a file to the list, the case and the sheet for paper', async ({ page }) => {
  const label = `<img src=x onerror="window.__pwned=1">${longWord}`.slice(0, 80);
  const strange = Object.values(texts).filter((text) => text.length < 500 && !/\p{Surrogate}/u.test(text) && !text.includes('\u0000'));
  const text = backupFile([label], { contact: [...strange, longLink].join('\n'), tried: `javascript:window.__pwned=1 ${secret}` });
  await keepHere(page);
  await page.goto('./#/sager?vis=sikkerhedskopi');
  await page.getByLabel('Vælg fil').setInputFiles(asJson(text));
  await expect(page.getByText('Filen ved siden af det, der er her')).toBeVisible();
  await page.getByRole('button', { name: 'Gendan: erstat alt her med filen' }).click();
  await expect.poll(async () => (await rowsOf(page, 'cases')).length).toBe(1);
  await page.goto('./#/sager');
  await page.getByRole('link', { name: label }).click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
  await expect(contact(page)).toHaveValue(new RegExp(secret));
  await page.getByLabel('Prognosens navn').fill(longWord);
  await page.getByRole('button', { name: 'Gem den nuværende prognose i sagen' }).click();
  await page.getByRole('button', { name: 'Skriv et notat' }).click();
  await page.locator('#note-vurdering').fill(longLink);
  await page.locator('#delmaal-1').fill(longWord);
  await unfold(page);
  await expectLongWordsWrap(page);
  await page.getByRole('link', { name: 'Gå til sagen' }).click();
  await unfold(page);
  await expectLongWordsWrap(page);
  await page.getByRole('link', { name: 'Se og udskriv arket' }).click();
  await expect(page.locator('article')).toContainText('</textarea></title></script>');
  await expectLongWordsWrap(page);
  await expect(page.locator('main img, main script, main a[href^="javascript:"]')).toHaveCount(0);
  await page.goto('./#/sager');
  await expectLongWordsWrap(page);
  await expectUnharmed(page);
});

test('files that are no caseload are refused, and what would run in a table does not', async ({ page }) => {
  await page.goto('./#/team/sagsstamme');
  for (const content of [...Object.values(noText), 'tro', `"${'a""'.repeat(100_000)}`, `${'a;'.repeat(5000)}`]) {
    await page.locator('#csv').setInputFiles(asCsv(content));
    await expect(page.getByRole('alert').first()).toBeVisible();
  }
  const cells = Object.values(texts).map((text) => `"${text.replaceAll('\u0000', '').slice(0, 400).replaceAll('"', '""')}";B-1;3;1;nej`);
  const header = '<img src=x onerror="window.__pwned=1">;borger;tro;skift;__proto__';
  await page.locator('#csv').setInputFiles(asCsv([header, ...cells].join('\r\n'), 'cpr-230495-0001.csv'));
  await expect(page.getByRole('heading', { name: 'Hvilken kolonne siger hvad?' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('230495');
  await expectUnharmed(page);
  await page.reload();
  await page
    .locator('#csv')
    .setInputFiles(
      asCsv(['sagsbehandler;borger;tro;skift;job', ...Array.from({ length: 12 }, (_, row) => `A;B-${row};3;1;nej`)].join('\n')),
    );
  await page.getByRole('button', { name: /^Regn på/ }).click();
  await expect(page.locator('.sentence').first()).toContainText('Af 12 borgere');
});

test('links that mean something else open a page, say so, and keep nothing', async ({ page }) => {
  const hostile = [
    `#/borger?tro=${encodeURIComponent(texts['an element with a handler'] ?? '')}`,
    `#/borger?behov=${encodeURIComponent(`javascript:window.__pwned=1//${secret}`)}&__proto__=1`,
    `#/viden?punkt=constructor&gruppe=__proto__`,
    `#/tal?post=toString&kilde=hasOwnProperty`,
    `#/tal?egne=bip2017-09.value-9999`,
    `#/sager?sag=${cprLike['ten digits']}`,
    `#/sager?vis=__proto__`,
    `#/team/workshop?raekke=toString,${secret}!&nr=999`,
    `#/team/maaling?antal=1e309&fejl=-1`,
    `#/team/faerre-skift?borgere=1e309&undgaa=-1&egne=choice-transfer.value-9`,
    `#/om?afsnit=${encodeURIComponent('"><script>window.__pwned=1</script>')}`,
    `#javascript:window.__pwned=1//${secret}`,
    `#//evil.example/${secret}`,
    `#/__proto__`,
    `#/borger?${'x=1&'.repeat(3000)}`,
  ];
  for (const hash of hostile) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    // What was drawn ahead for the page that the link names gives way to the one that is opened.
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main h1')).toBeVisible();
    await expectUnharmed(page);
    expect(page.url()).not.toContain(cprLike['ten digits']);
  }
});

test('a file of the municipality with something hostile in it changes nothing', async ({ page }) => {
  const hostile = [
    '{"version":1,"privacy":"javascript:window.__pwned=1"}',
    '{"version":1,"logo":{"image":"data:image/svg+xml,<svg onload=window.__pwned=1>","text":"x"}}',
    '{"version":1,"accent":{"onLight":"red;background:url(//evil.example)","onDark":"#7fd0c6"}}',
    '{"version":1,"__proto__":{"polluted":1}}',
    `{"version":1,"texts":{"frontLead":{"da":"${cprLike['with a hyphen']}"}}}`,
    `{"version":1,"name":"${'x'.repeat(300_000)}"}`,
    '['.repeat(100_000),
  ];
  let body = '';
  await page.route('**/kommune.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  for (body of hostile) {
    await page.goto('about:blank');
    await page.goto('./#/');
    await expect(page.getByRole('link', { name: 'Åbn borgerens side' })).toBeVisible();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Privatliv' })).toHaveAttribute('href', /^#\/om/);
    await expectUnharmed(page);
  }
  const same = { da: 'Det samme to gange.' };
  body = JSON.stringify({ version: 1, texts: { frontLead: same, whereToTurn: same } });
  await page.goto('about:blank');
  await page.goto('./#/om/kommune');
  await expect(page.getByRole('region', { name: 'Sådan kommer det til at se ud' }).getByText(same.da)).not.toHaveCount(0);
  body = JSON.stringify({ version: 1, name: 'Ærø Kommune', texts: { frontLead: { da: texts['ends of elements and a script'] } } });
  await page.goto('about:blank');
  await page.goto('./#/');
  await expect(page.getByRole('main')).toContainText('</textarea></title></script>');
  await expectUnharmed(page);
});

test('fields take hostile text as text, and hand on no CPR number', async ({ page }) => {
  await page.goto('./#/notat');
  const field = page.getByRole('textbox', { name: 'Min vurdering' });
  for (const text of Object.values(texts)) await field.fill(text.slice(0, 4000));
  await field.fill(`<img src=x onerror="window.__pwned=1"> ${cprLike['with an en dash']}`);
  await expect(page.getByText('ligner et CPR-nummer').first()).toBeVisible();
  await field.fill('Notat. '.repeat(150_000));
  await expect(page.getByText(/5\.000/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Borger', exact: true }).click();
  const changes = page.locator('#skift');
  for (const text of ['1e3', '=1+1', '-1', '\u0661', '999999999999', '<b>1</b>']) {
    await changes.fill(text);
    await changes.blur();
    expect(await page.locator('.result .sentence').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  }
  await changes.fill('1');
  await expect(page.locator('.result .sentence')).toContainText('47');
  // Away with the focus still in the field.
  await keepHere(page);
  await addCase(page, texts['the signs of templates'] ?? '');
  await contact(page).fill('=1+1');
  await expect(saving(page)).toHaveText(/^Gemt/);
  await expectUnharmed(page);
});

test('a page left in the middle of a word keeps the word, and the next page comes', async ({ page }) => {
  await page.goto('./#/');
  await page.goto('./#/notat');
  const judgement = page.getByRole('textbox', { name: 'Min vurdering' });
  await judgement.pressSequentially('Halvvejs');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Åbn borgerens side' })).toBeVisible();
  await page.goForward();
  await expect(judgement).toHaveValue('Halvvejs');
  await judgement.focus();
  await keepHere(page);
  await addCase(page, 'Blåbær');
  for (const [where, word] of [
    ['./#/borger', 'først'],
    ['./#/sager', 'sidst'],
  ] as const) {
    await contact(page).pressSequentially(word);
    await page.goto(where);
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main h1')).toBeVisible();
    await page.goBack();
    await expect(contact(page)).toHaveValue(new RegExp(word));
    await expect.poll(async () => JSON.stringify(await rowsOf(page, 'cases'))).toContain(word);
  }
});

test('a frame is deaf to messages and to what its address asks for', async ({ browser, baseURL }) => {
  const foreign = await openForeignSite();
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => wrong.push(dialog.message()));
  for (const query of ['?vis=__proto__', `?vis=javascript:window.__pwned=1`, `?sprog=<script>`, `?indlejret=1&vis=../sager`]) {
    await page.goto(foreign.pageWith(`${baseURL}embed.html${encodeURI(query)}`, 'sandbox="allow-scripts allow-same-origin"'));
    await expect.poll(() => heightTold(page)).toBeGreaterThan(0);
    await page.evaluate(
      (values) => {
        for (const data of values) document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
      },
      [...Object.values(texts), { type: 'setConfig', config: { name: 'x' } }, { __proto__: { polluted: 1 } }, null],
    );
    const frame = page.frames().at(-1);
    await expect(frame?.locator('h1') ?? page.locator('h1')).toHaveText('Forstå tallene');
    expect(await frame?.evaluate(() => [(globalThis as { __pwned?: unknown }).__pwned ?? null, Object.keys(Object.prototype)])).toEqual([
      null,
      [],
    ]);
  }
  expect(wrong).toEqual([]);
  await page.close();
  await foreign.close();
});
