import { readFile } from 'node:fs/promises';
import { addCase, backupFile, backupWith, chooseBackup, contact, keepHere, putRaw, rowsOf, saving } from '../support/archive-browser.ts';
import { expect, expectAccessibleInEveryColour, expectNoSidewaysScroll, test } from '../support/browser.ts';
import { aNote } from '../storage/support/records.ts';
import { da } from '../support/words.ts';

const languages = [
  {
    code: 'da',
    query: '',
    title: 'Sager',
    keep: 'Gem på denne computer',
    promise: 'kan hverken se dem eller få dem tilbage',
    sensitive: 'følsomme, også uden navn',
    label: 'Hvad vil du kende sagen på?',
    add: 'Opret sagen',
    contact: 'Sådan fungerer kontakten',
    tried: 'Det har vi prøvet',
    saved: /^Gemt \d\d\.\d\d$/,
    name: 'Prognosens navn',
    scenario: 'Gem den nuværende prognose i sagen',
    happened: 'Notér, hvad der skete',
    sheet: 'Se og udskriv arket',
    sheetTitle: 'Overlevering: Blåbær',
    all: 'Alle sager',
    notSaved: 'ligner et CPR-nummer',
  },
  {
    code: 'en',
    query: '?sprog=en',
    title: 'Cases',
    keep: 'Save on this computer',
    promise: 'can neither see them nor bring them back',
    sensitive: 'sensitive, also without a name',
    label: 'What do you want to know the case by?',
    add: 'Create the case',
    contact: 'How best to make contact',
    tried: 'What we have tried',
    saved: /^Saved \d\d:\d\d$/,
    name: 'Name of the forecast',
    scenario: 'Save the present forecast in the case',
    happened: 'Note what happened',
    sheet: 'See and print the sheet',
    sheetTitle: 'Handover: Blåbær',
    all: 'All cases',
    notSaved: 'looks like a Danish CPR number',
  },
] as const;

for (const words of languages) {
  test.describe(`cases in ${words.code}`, () => {
    test('a case is made, written, left and found again, with the keyboard alone', async ({ page }) => {
      await page.goto(`./#/sager${words.query}`);
      await expect(page.getByText(words.promise)).toBeVisible();
      await expect(page.getByText(words.sensitive)).toBeVisible();
      await page.getByRole('button', { name: words.keep }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(words.label).focus();
      await page.keyboard.type('Blåbær');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Blåbær' })).toBeFocused();
      await page.getByRole('textbox', { name: words.contact }).focus();
      await page.keyboard.type('Ring om formiddagen');
      await expect(saving(page)).toHaveText(words.saved);
      await page.getByLabel(words.name).focus();
      await page.keyboard.type('Som det er');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: 'Som det er' })).toBeVisible();
      await page.getByRole('button', { name: words.happened }).focus();
      await page.keyboard.press('Enter');
      await expect(saving(page)).toHaveText(words.saved);
      await page.reload();
      await expect(page.getByRole('textbox', { name: words.contact })).toHaveValue('Ring om formiddagen');
      await page.getByRole('link', { name: words.all }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
      await page.getByRole('listitem').getByRole('link', { name: 'Blåbær' }).click();
      await page.getByRole('link', { name: words.sheet }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.sheetTitle })).toBeFocused();
      await expect(page.locator('article')).toContainText('Ring om formiddagen');
    });

    test('is accessible, light and dark, and 320 px are enough', async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./#/sager${words.query}`);
      const check = async (): Promise<void> => {
        await expectNoSidewaysScroll(page);
        await expectAccessibleInEveryColour(page);
      };
      await expect(page.getByRole('button', { name: words.keep })).toBeVisible();
      await check();
      await page.getByRole('button', { name: words.keep }).click();
      await page.getByLabel(words.label).fill('Blåbær');
      await page.getByRole('button', { name: words.add }).click();
      await page.getByRole('textbox', { name: words.tried }).fill('010170-1234');
      await expect(page.getByText(words.notSaved)).toBeVisible();
      await page.getByRole('button', { name: words.happened }).click();
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      await check();
      for (const view of ['sikkerhedskopi', 'overlevering', 'slet']) {
        await page.goto(`./#/sager?vis=${view}${words.query.replace('?', '&')}`);
        await expect(page.locator('main h1')).toHaveCount(1);
        await expect(page.locator('main h1')).toBeVisible();
        await check();
      }
    });
  });
}

test('nothing lies in the browser before someone has chosen so, and what was written before is taken along', async ({ page }) => {
  await page.goto('./#/sager');
  await addCase(page, 'Først');
  await contact(page).fill('Ring');
  await expect(saving(page)).toHaveText(/^Midlertidigt gemt .*Forsvinder/);
  expect(await page.evaluate(async () => ({ keys: Object.keys(localStorage), databases: await indexedDB.databases() }))).toEqual({
    keys: [],
    databases: [],
  });
  await page.getByRole('button', { name: 'Gem på denne computer' }).click();
  await expect(contact(page)).toHaveValue('Ring');
  await expect.poll(async () => (await rowsOf(page, 'cases')).map(({ label }) => label)).toEqual(['Først']);
});

test('a CPR number is stopped in the label and in the texts, and never gets into the store', async ({ page }) => {
  await keepHere(page);
  await page.getByLabel('Hvad vil du kende sagen på?').fill('010170-1234');
  await page.getByLabel('Hvad vil du kende sagen på?').press('Enter');
  await expect(page.getByText('ligner et CPR-nummer')).toBeVisible();
  expect(await rowsOf(page, 'cases')).toEqual([]);
  await addCase(page, 'Blåbær');
  await contact(page).fill('Ring på 010170-1234');
  await page.getByRole('textbox', { name: 'Det har vi prøvet' }).fill('Praktik');
  await expect.poll(() => rowsOf(page, 'cases')).toMatchObject([{ tried: 'Praktik' }]);
  await expect(saving(page)).toHaveText('Ikke gemt: ret de markerede felter.');
  const kept = JSON.stringify([await rowsOf(page, 'cases'), await rowsOf(page, 'versions'), await rowsOf(page, 'drafts')]);
  expect(kept).toContain('Praktik');
  expect(kept).not.toContain('010170');
  expect(page.url()).not.toContain('010170');
});

test('a saved prognosis opens with its choices', async ({ page }) => {
  await keepHere(page);
  await page.goto('./#/borger?tro=2&skift=1');
  await page.goto('./#/sager');
  await addCase(page, 'Blåbær');
  await page.getByLabel('Prognosens navn').fill('Med et skift');
  await page.getByRole('button', { name: 'Gem den nuværende prognose i sagen' }).click();
  await expect(saving(page)).toHaveText(/^Gemt/);
  await page.goto('./#/borger');
  await page.goBack();
  await page.getByRole('link', { name: 'Med et skift' }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('tro=2&skift=1');
});

test('an earlier version is brought back, and a case is deleted with a tick and a button', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await contact(page).fill('Første');
  await contact(page).blur();
  await expect(saving(page)).toHaveText(/^Gemt/);
  // Another sitting: what is written in one go is one version.
  await page.reload();
  await contact(page).fill('Anden');
  await contact(page).blur();
  await page.getByText('Tidligere udgaver', { exact: true }).click();
  const first = page.locator('.rest details details').filter({ hasText: 'Første' });
  await first.locator('summary').click();
  await first.getByRole('button').click();
  await expect(contact(page)).toHaveValue('Første');
  await page.getByText('Slet sagen', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Ja, slet sagen' }).check();
  await page.getByRole('button', { name: 'Slet sagen' }).click();
  await expect(page.getByText('Sagen er slettet.')).toBeVisible();
  expect(await rowsOf(page, 'cases')).toEqual([]);
  expect(await rowsOf(page, 'versions')).toEqual([]);
});

test('a locked handover goes to another browser, and what differs there is asked about', async ({ page, browser }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await contact(page).fill('Ring om formiddagen');
  await expect(saving(page)).toHaveText(/^Gemt/);
  await page.getByLabel('Lås filen med en adgangssætning').check();
  const field = page.getByLabel(da('cases.file.passphrase'), { exact: true });
  // A space between two words is nothing to tell of while the next word is still to come.
  await field.pressSequentially('fire ');
  await expect(page.getByText(da('cases.backup.lock.stray'))).toHaveCount(0);
  await field.fill('fire ord om en sten\u00a0');
  await expect(page.getByText(da('cases.backup.lock.stray'))).toBeVisible();
  await expect(page.getByText(da('cases.backup.lock.tool'))).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem som fil' }).click()]);
  expect(download.suggestedFilename()).toBe('traedesten-Blåbær.json');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).not.toContain('formiddagen');

  const other = await (await browser.newContext()).newPage();
  await keepHere(other);
  const receive = async (): Promise<void> => {
    await other.goto('./#/sager?vis=overlevering');
    await other.getByLabel('Vælg fil').setInputFiles({ name: 'fra-kollega.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await other.getByLabel(da('cases.file.passphrase')).fill('forkert');
    await other.keyboard.press('Enter');
    await expect(other.getByText(da('cases.file.wrong'))).toBeVisible();
    await expect(other.getByLabel(da('cases.file.passphrase'))).toBeFocused();
    await other.getByLabel(da('cases.file.passphrase')).fill(' fire ord om en sten');
    await other.keyboard.press('Enter');
  };
  await receive();
  await expect(other.getByRole('row', { name: 'Sag: kun i filen' })).toBeVisible();
  expect(await rowsOf(other, 'cases')).toEqual([]);
  await other.getByRole('button', { name: 'Modtag sagen' }).click();
  await expect(other.getByText('Den ligger nu i denne browser')).toBeVisible();
  await other.getByRole('link', { name: 'Åbn sagen' }).click();
  await expect(contact(other)).toHaveValue('Ring om formiddagen');
  await contact(other).fill('Ring om aftenen');
  await expect(saving(other)).toHaveText(/^Gemt/);
  await receive();
  await expect(other.getByRole('group', { name: /Hvad skal gælde for Sag: Blåbær/ })).toBeVisible();
  await other.getByRole('radio', { name: 'Behold begge' }).check();
  await other.getByRole('button', { name: 'Modtag sagen' }).click();
  await expect(other.getByRole('link', { name: 'Se begge udgaver under Sager' })).toBeVisible();
  expect((await rowsOf(other, 'cases')).map((row) => row['contact']).sort()).toEqual(['Ring om aftenen', 'Ring om formiddagen']);
});

test('a backup is tested without changing anything, and a restore that would lose something asks', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Kun her');
  await chooseBackup(page, backupFile(['Fra filen']));
  await expect(page.getByText('Filen er hel, men 1 post her er ny')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Sag: kun her' })).toBeVisible();
  const doubtful = backupWith({ cases: [], notes: [aNote()], measurements: [] });
  await chooseBackup(page, doubtful);
  await expect(page.getByText(da('cases.backup.test.doubt'))).toBeVisible();
  await expect(page.getByText('Notat: 1. februar 2026')).toBeVisible();
  await expect(page.getByText('Filen er hel')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Gendan' })).toHaveAttribute('aria-disabled', 'true');
  await chooseBackup(page, backupFile(['Fra filen']));
  await expect(page.getByText('Filen er hel, men 1 post her er ny')).toBeVisible();
  await page.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByText('1 post findes her, men ikke i filen')).toBeVisible();
  expect((await rowsOf(page, 'cases')).map(({ label }) => label)).toEqual(['Kun her']);
  await page.getByRole('checkbox', { name: 'Ja, gendan' }).check();
  await page.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByText('Alt er gendannet')).toBeVisible();
  expect((await rowsOf(page, 'cases')).map(({ label }) => label)).toEqual(['Fra filen']);
  await page.getByText('Kopier fra før en gendannelse').click();
  await page.getByRole('button', { name: 'Sammenlign og gendan kopien' }).click();
  await page.getByRole('button', { name: 'Gendan: erstat' }).click();
  await page.getByRole('checkbox', { name: 'Ja, gendan' }).check();
  await page.getByRole('button', { name: 'Gendan: erstat' }).click();
  await expect.poll(async () => (await rowsOf(page, 'cases')).map(({ label }) => label)).toEqual(['Kun her']);
});

test('a file that cannot be used is refused with the place of the fault, and nothing of it is repeated', async ({ page }) => {
  await keepHere(page);
  await page.goto('./#/sager?vis=sikkerhedskopi');
  const refused = async (name: string, text: string, reason: string): Promise<void> => {
    await page.getByLabel('Vælg fil').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const alert = page.getByRole('alert').filter({ hasText: reason });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText('Intet er ændret');
    await expect(page.locator('main')).not.toContainText('010170');
  };
  await refused('010170-1234.json', '{', 'Fejlen er i linje 1');
  await refused('a.json', backupFile(['Ring 010170-1234']), 'Sag 1, kaldenavn: her står noget, der ligner et CPR-nummer');
  await refused('a.json', '{"format":"traedesten-handover"}', 'Det er en overlevering');
  await refused('a.json', backupFile(['A']).replace('"version":2', '"version":3'), 'nyere version');
  await refused('a.json', '<!doctype html><html></html>', 'en webside');
  expect(await rowsOf(page, 'cases')).toEqual([]);
});

test('everything is deleted after a tick, and what cannot be promised is said', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.goto('./#/sager?vis=slet');
  await expect(page.getByText('Browserens historik husker')).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Slet alt' }).click();
  await expect(page.getByText('Lageret med sager: væk')).toBeVisible();
  await expect(page.getByText('Nøglerne i browseren: væk')).toBeVisible();
  expect(await page.evaluate(async () => ({ keys: Object.keys(localStorage), databases: await indexedDB.databases() }))).toEqual({
    keys: [],
    databases: [],
  });
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await expect(page.getByRole('button', { name: 'Gem på denne computer' })).toBeVisible();
});

test('nobody is told that the data last, and the reminder of a backup goes with one', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await expect(page.getByText('Du har aldrig taget en sikkerhedskopi')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Gemmes i denne browser på denne computer.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Tag en sikkerhedskopi' }).click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem filen' }).click()]);
  await expect(page.getByText('Den seneste blev taget')).toBeVisible();
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await expect(page.getByText('Du har aldrig taget en sikkerhedskopi')).toHaveCount(0);
});

test('the handover sheet says what both sides answered, in words, and prints on two pages of A4', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  const [stored] = await rowsOf(page, 'cases');
  const { id = '' } = stored ?? {};
  await putRaw(page, 'cases', {
    ...stored,
    answered: {
      prognosis: { outcome: 'job', choice: { belief: 2, pastChanges: 3, changes: 1, beliefSteps: 0 } },
      advice: { plads: 'nej', naar: 'senere', behov: 'hverdag,misbrug,oekonomi' },
      plan: ['relationTalks', 'substanceAbuseTreatment'],
    },
  });
  const measured = { rev: 1, changedAt: '2026-02-01T09:00:00.000Z', caseId: id, comment: '' };
  const citizen = {
    b1: 2,
    b2: 3,
    b3: 4,
    b4: 2,
    b5: 3,
    b6: 2,
    b7: 4,
    b8: 'dontKnow',
    b9: 3,
    b10: ['network'],
    b11: { kroner: 150, per: 'hour' },
  };
  const caseworker = { s2: 3, s3: 2, s4: 4, s5: 3, s6: 4, s7: 3, s8: 2, s9: 5, s10: 3, s11: 4, s12: 3 };
  await putRaw(page, 'measurements', { ...measured, id: 'measaaaaaaaaaaaa', on: '2026-02-01', by: 'citizen', answers: citizen });
  await putRaw(page, 'measurements', { ...measured, id: 'measbbbbbbbbbbbb', on: '2026-02-03', by: 'caseworker', answers: caseworker });
  await page.goto(`./#/sager?sag=${String(id)}&vis=ark`);
  await page.reload();
  await expect(page.getByText('Målt 1. februar 2026 af borgeren og 3. februar 2026 af sagsbehandleren.')).toBeVisible();
  await expect(page.getByText('Behov: hverdagen, misbrug og økonomi eller bolig')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Skånsom begyndelse' })).toBeVisible();
  await expect(page.getByText('Sideløbende: Misbrugsbehandling', { exact: true })).toBeVisible();
  const network = page.getByRole('table', { name: 'De to sider ved siden af hinanden' }).getByRole('row', { name: /^Netværk/ });
  await expect(network).toContainText(/Trin 2: .*1\. februar 2026.*Trin 5: .*3\. februar 2026.*Tal om det/);
  await expect(page.getByRole('table', { name: 'Borgerens svar' }).getByRole('row')).toHaveCount(12);
  await expect(page.getByRole('table', { name: 'Sagsbehandlerens svar' }).getByRole('row')).toHaveCount(12);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(2);

  await putRaw(page, 'measurements', {
    ...measured,
    id: 'meascccccccccccc',
    on: '2026-05-01',
    by: 'citizen',
    answers: { ...citizen, b1: 4, b3: 3 },
  });
  await page.reload();
  await expect(page.getByText('Fra 1. februar 2026 til 1. maj 2026: 1 frem, 6 uændrede, 1 tilbage.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Fra trin 2 den 1. februar 2026 til trin 4 den 1. maj 2026.' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Samarbejde Trin 4: .* Tilbage$/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessibleInEveryColour(page);
});

test('a restore of 5,000 cases says how far it is and can be cancelled; then the list opens and is searched', async ({ page }) => {
  await keepHere(page);
  await chooseBackup(page, backupFile(Array.from({ length: 5000 }, (_, index) => `Sag ${index}`)));
  // However fast the machine is, there is time to cancel.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: da('cases.file.leave') }).press('Enter');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page.getByRole('status').filter({ hasText: da('cases.cancelled') })).toBeVisible();
  await expect(page.getByRole('heading', { name: da('cases.backup.test') })).toBeFocused();
  expect(await rowsOf(page, 'cases')).toEqual([]);
  // The file is still at hand.
  await page.getByRole('button', { name: 'Gendan' }).click();
  await expect(page.getByText('Alt er gendannet')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await page.reload();
  await expect(page.getByText('5.000 sager')).toBeVisible();
  await expect(page.locator('.cases li')).toHaveCount(50);
  await page.getByLabel('Søg i sagernes navne').fill('sag 4999');
  await expect(page.getByText('1 af 5.000 sager')).toBeVisible();
});

test('two prognoses of one name stand below each other on the sheet', async ({ page }) => {
  await page.goto('./#/sager');
  await addCase(page, 'Blåbær');
  for (const count of [1, 2]) {
    await page.locator('#prognose-navn').fill('Som det er');
    await page.locator('#prognose-navn').press('Enter');
    await expect(page.getByRole('link', { name: 'Som det er' })).toHaveCount(count);
  }
  await page.getByRole('link', { name: 'Se og udskriv arket' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overlevering: Blåbær' })).toBeVisible();
  await expect(page.locator('article').getByText('Som det er')).toHaveCount(2);
});
