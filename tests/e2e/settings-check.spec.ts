/** The page that checks the municipality's file: every way in, every mistake with its place, and what comes out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessibleInLightAndDark, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { da } from '../support/words.ts';
import { logo as png } from '../settings/files.ts';
import { titleOf } from '../support/page-titles.ts';

const example = readFileSync(join(process.cwd(), 'public/kommune.eksempel.json'), 'utf8');
/** Two mistakes that refuse the file, on lines that are known. */
const wrong = '{\n  "version": 1,\n  "contact": { "mail": "job@hemmelig" },\n  "storage": "sky"\n}\n';
/** A file that is used but for one entry. */
const partly = '{\n  "version": 1,\n  "strategy": { "hidden": ["jobRotation",\n    "ukendt"] }\n}\n';

const none = da('check.none');
const fine = da('check.fine');
const oneMistake = da('check.wrong.one', { count: '1' });
const twoMistakes = da('check.wrong.other', { count: '2' });
const onePlace = da('check.leftOut.one', { count: '1' });

/** @param file at the host; null: the one that is built, which sets nothing */
async function open(page: Page, file: string | null = null): Promise<void> {
  if (file !== null) await page.route('**/kommune.json', (route) => route.fulfill({ body: file, contentType: 'application/json' }));
  await page.goto('./#/om/kommune');
  await expect(page.locator('#text')).toBeVisible();
}

const textOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Filens tekst/ });
const result = (page: Page): Locator => page.getByRole('region', { name: 'Resultat' }).getByRole('status');
const fileOf = (
  text: string | Buffer,
  name = 'kommune.json',
  mimeType = 'application/json',
): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

/** A file from the desktop, let go over a part of the page. */
async function drop(target: Locator, text: string, name = 'kommune.json'): Promise<void> {
  const data = await target.page().evaluateHandle(
    ([content, fileName]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [text, name] as const,
  );
  for (const type of ['dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: data });
}

/** What a button hands over. */
async function downloadOf(page: Page, act: () => Promise<void>): Promise<{ name: string; path: string }> {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('the file that is in force is shown to begin with, and what it decides stands in words', async ({ page }) => {
  await open(page, example);
  await expect(page.getByRole('textbox', { name: da('check.text.inForce') })).toHaveValue(example);
  await expect(result(page)).toHaveText(fine);
  const decided = page.getByRole('region', { name: 'Det bestemmer filen også' });
  for (const line of ['I browseren', 'Dansk og engelsk', 'Jobrotation', 'Byhaven (social)', 'Højkonjunktur', 'Misbrug: Misbrugsbehandling'])
    await expect(decided).toContainText(line);
  const preview = page.getByRole('region', { name: 'Sådan kommer det til at se ud' });
  await expect(preview.getByRole('img', { name: 'Eksempel Kommune' })).toHaveCount(2);
  await expect(preview).toContainText('Kontrast 6,8. Den skal være mindst 4,5.');
  const colours = await preview
    .locator('.open')
    .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size);
  expect(colours).toBe(2);
});

test('the file that is built can be used, and without a text there is nothing to say and nothing to fill', async ({ page }) => {
  await open(page);
  await expect(textOf(page)).toHaveValue('{ "version": 1 }\n');
  await expect(result(page)).toHaveText(fine);
  await textOf(page).fill('');
  await expect(result(page)).toHaveText(none);
  await expect(page.getByLabel('Vælg jeres traedesten.html')).toHaveCount(0);
});

test('a file is checked when it is chosen, and once more when it has been mended', async ({ page }) => {
  await open(page);
  const field = page.getByLabel('Vælg kommune.json');
  await field.setInputFiles(fileOf(wrong));
  await expect(result(page)).toHaveText(twoMistakes);
  await expect(textOf(page)).toHaveValue(wrong);
  await expect(textOf(page)).toHaveAttribute('aria-invalid', 'true');
  await field.setInputFiles(fileOf(example));
  await expect(result(page)).toHaveText(fine);
  await expect(textOf(page)).not.toHaveAttribute('aria-invalid');
  await field.setInputFiles(fileOf(Buffer.from('{"name":"\xc6r\xf8"}', 'latin1')));
  await expect(page.getByRole('row', { name: /hele filen/ })).toContainText('UTF-8');
  await expect(textOf(page)).toHaveValue('');
});

test('a file is checked when it is dropped anywhere on the page, and its name stands there', async ({ page }) => {
  await open(page);
  await drop(page.getByRole('heading', { level: 1 }), partly, 'min-kommune.json');
  await expect(result(page)).toHaveText(onePlace);
  expect(await page.locator('#file').evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe('min-kommune.json');
  await drop(textOf(page), example);
  await expect(textOf(page)).toHaveValue(example);
  // A field for another file keeps what is dropped on it.
  await drop(page.getByLabel('Vælg et billede'), wrong);
  await expect(textOf(page)).toHaveValue(example);
});

test('a text is checked when it is pasted, and while it is mended', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), wrong);
  await textOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(result(page)).toHaveText(twoMistakes);
  await textOf(page).fill(wrong.replace('sky', 'file'));
  await expect(result(page)).toHaveText(oneMistake);
  await textOf(page).fill(wrong.replace('sky', 'file').replace('hemmelig', 'kommune.dk'));
  await expect(result(page)).toHaveText(fine);
  const { name, path } = await downloadOf(page, () => page.getByRole('button', { name: 'Hent som kommune.json' }).click());
  expect([name, readFileSync(path, 'utf8')]).toEqual(['kommune.json', await textOf(page).inputValue()]);
});

test('every mistake has its place, its line and its remedy, and never what stood there', async ({ page }) => {
  await open(page, wrong);
  const mail = page.getByRole('row', { name: /contact\.mail/ });
  await expect(mail).toContainText('Det ligner ikke en mailadresse. Skriv den som navn@kommune.dk.');
  await expect(page.getByRole('row', { name: /storage/ })).toContainText('Vælg en af dem, der står i skemaet.');
  await expect(page.getByRole('table')).not.toContainText(/hemmelig|sky/);
  await expect(page.getByRole('region', { name: 'Sådan kommer det til at se ud' })).toHaveCount(0);
  await expect(page.getByLabel('Vælg jeres traedesten.html')).toHaveCount(0);
  await page.getByRole('button', { name: 'storage linje 4' }).click();
  await expect(textOf(page)).toBeFocused();
  const chosen = await textOf(page).evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(chosen).toBe('  "storage": "sky"');
});

test('an entry that Trædesten does not know is named, and the rest is used and shown', async ({ page }) => {
  await open(page, partly);
  await expect(page.getByRole('row', { name: /strategy\.hidden\[1\]/ })).toContainText('Resten af filen bruges.');
  await expect(page.getByRole('button', { name: 'strategy.hidden[1] linje 4' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Det bestemmer filen også' })).toContainText('Jobrotation');
  await page.getByText('Id’er, der kan stå i filen').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'jobRotation' })).toContainText('Jobrotation');
});

test('the example and the schema are downloaded, and the example has no mistakes', async ({ page }) => {
  await open(page);
  const got = await downloadOf(page, () => page.getByRole('button', { name: 'Hent eksemplet' }).click());
  expect([got.name, readFileSync(got.path, 'utf8')]).toEqual(['kommune.json', example]);
  await page.getByLabel('Vælg kommune.json').setInputFiles(got.path);
  await expect(result(page)).toHaveText(fine);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
  const schema = await downloadOf(page, () => page.getByRole('button', { name: 'Hent skemaet' }).click());
  expect(schema.name).toBe('kommune.schema.json');
  const beside = await page.request.get('./kommune.schema.json');
  expect(JSON.parse(readFileSync(schema.path, 'utf8'))).toEqual(await beside.json());
});

test('the single file comes back with the checked file in it, and then runs as the municipality’s', async ({ page, context }) => {
  await open(page, partly);
  const field = page.getByLabel('Vælg jeres traedesten.html');
  await field.setInputFiles(fileOf('<!doctype html><title>x</title>', 'andet.html', 'text/html'));
  await expect(page.getByText('Det er ikke Trædesten som én fil.')).toBeVisible();
  await textOf(page).fill(example);
  await expect(page.getByText('Det er ikke Trædesten som én fil.')).toHaveCount(0);
  const got = await downloadOf(page, () => field.setInputFiles(join(process.cwd(), 'dist/traedesten.html')));
  await expect(page.getByText('Filen er hentet med kommunens oplysninger i.')).toBeVisible();
  mkdirSync(test.info().outputDir, { recursive: true });
  const file = join(test.info().outputDir, got.name);
  writeFileSync(file, readFileSync(got.path));
  const single = await context.newPage();
  await single.goto(`${pathToFileURL(file).href}#/`);
  await expect(single.getByRole('banner').getByRole('img', { name: 'Eksempel Kommune' })).toBeVisible();
  // There too the file in force is shown, and the example can be had.
  await single.goto(`${pathToFileURL(file).href}#/om/kommune`);
  await expect(single.getByRole('textbox', { name: da('check.text.inForce') })).toHaveValue(example.trim());
  const again = await downloadOf(single, () => single.getByRole('button', { name: 'Hent eksemplet' }).click());
  expect(readFileSync(again.path, 'utf8')).toBe(example);
});

test('an image becomes the line for the file, which then is used', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const field = page.getByLabel('Vælg et billede');
  await field.setInputFiles(fileOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg', 'image/svg+xml'));
  await expect(page.getByText('SVG-billeder kan indeholde kode og kan ikke bruges.')).toBeVisible();
  await expect(page.getByLabel('Linje til filen')).toHaveCount(0);
  await field.setInputFiles(fileOf(Buffer.alloc(100_000), 'logo.png', 'image/png'));
  await expect(page.getByText('100,0 kB. Der er plads til 90 kB.')).toBeVisible();
  await expect(page.getByText('Logoet er for stort.')).toBeVisible();
  await field.setInputFiles(fileOf(Buffer.from(png.split(',')[1] ?? '', 'base64'), 'logo.png', 'image/png'));
  await expect(page.getByText('0,1 kB. Der er plads til 90 kB.')).toBeVisible();
  await expect(page.getByLabel('Linje til filen')).toHaveValue(`"image": "${png}"`);
  await page.getByRole('button', { name: 'Kopiér linjen' }).click();
  await expect(page.getByText('Kopieret', { exact: true })).toBeVisible();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  await textOf(page).fill(`{ "version": 1, "logo": { ${line}, "text": "Mit logo" } }`);
  await expect(result(page)).toHaveText(fine);
  await expect(page.getByRole('img', { name: 'Mit logo' })).toHaveCount(2);
});

test('a whole file is mended with the keyboard alone', async ({ page }) => {
  await open(page, wrong);
  await tabTo(page.getByRole('button', { name: 'contact.mail linje 3' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('  "contact": { "mail": "job@kommune.dk" },');
  await expect(result(page)).toHaveText(oneMistake);
  await tabTo(page.getByRole('button', { name: 'storage linje 4' }));
  await page.keyboard.press('Space');
  await page.keyboard.type('  "storage": "none"');
  await expect(result(page)).toHaveText(fine);
  await tabTo(page.getByRole('button', { name: 'Hent som kommune.json' }));
  const { path } = await downloadOf(page, () => page.keyboard.press('Enter'));
  expect(readFileSync(path, 'utf8')).toBe(wrong.replace('hemmelig', 'kommune.dk').replace('sky', 'none'));
});

test('every state is accessible and has room at 320 px', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, null);
  await expect(page.getByRole('heading', { level: 1, name: titleOf('settingsCheck', 'da') })).toBeVisible();
  await page.locator('main summary').click();
  await page.locator('#logo').setInputFiles(fileOf(Buffer.from(png.split(',')[1] ?? '', 'base64'), 'logo.png', 'image/png'));
  await expect(page.locator('#logo-line')).toBeVisible();
  for (const [file, sentence] of [
    ['', none],
    [wrong, twoMistakes],
    [partly, onePlace],
    [example, fine],
  ] as const) {
    await textOf(page).fill(file);
    await expect(page.getByText(sentence, { exact: true })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInLightAndDark(page);
  }
});
