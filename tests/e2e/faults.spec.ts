/**
 * What browsers do to data: killed, crashed, full, denied, cleared, damaged, two tabs at once. Short in `npm test`;
 * `npm run faults` does each many times.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, launchArguments } from '../../scripts/chromium.mjs';
import { addCase, backupFile, chooseBackup, contact, databaseName, keepHere, putRaw, rowsOf, saving } from '../support/archive-browser.ts';
import { seeded } from '../support/chance.ts';

const isFull = process.env['FAULTS'] === 'full';
const killsWhileWriting = isFull ? 200 : 3;
const killsInside = isFull ? 100 : 3;
const interleavings = isFull ? 1000 : 20;

/** Tells in the report of a test how often it does what it does. */
function willDo(times: number): void {
  test.info().annotations.push({ type: 'times', description: String(times) });
}

/** A browser with a profile on the disk, which can be killed and started again. */
type Machine = { readonly profile: string; start(): Promise<Started> };

/** `kill` ends all of the browser's processes at once, as a failing machine does, and gives none of them a last word. */
type Started = { readonly context: BrowserContext; readonly page: Page; kill(): Promise<void> };

const test = base.extend<{ machine: Machine }>({
  machine: async ({ baseURL }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'traedesten-profile-'));
    const started: BrowserContext[] = [];
    await use({
      profile,
      start: async () => {
        const executablePath = findChromium();
        const context = await chromium.launchPersistentContext(profile, {
          ...(executablePath === null ? {} : { executablePath }),
          args: launchArguments,
          locale: 'da-DK',
          baseURL: baseURL ?? '',
        });
        started.push(context);
        const [page = await context.newPage()] = context.pages();
        return {
          context,
          page,
          kill: async () => {
            const processes = await processesOf(context);
            const closed = context.waitForEvent('close');
            for (const id of processes) endProcess(id);
            await closed;
            // Until it is really gone, a killed process holds its files; nobody starts the browser again as fast as a test.
            await expect.poll(() => processes.filter(isRunning), { intervals: [5] }).toEqual([]);
          },
        };
      },
    });
    await Promise.all(started.map((context) => context.close().catch(() => undefined)));
    rmSync(profile, { recursive: true, force: true });
  },
});

async function processesOf(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked for its processes.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.map(({ id }) => id);
}

/** One that went with another before its turn is gone as well. */
function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** One that is gone may still be listed until somebody has asked for its end; it holds nothing any more. */
function isRunning(id: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** How many texts are written without a rest: on a slow disk nothing is shown as saved while ever more comes. */
const textsInARow = 4;

/**
 * Writes ever new texts into the contact field, each left at once, and tells each that the page has said was saved.
 * After some in a row it rests until that is said, as someone does who stops to think.
 * @returns the number of the last text that was acknowledged, 0 for none
 */
async function writeWithoutEnd(page: Page): Promise<() => number> {
  let acknowledged = 0;
  await page.exposeFunction('acknowledge', (text: string) => {
    acknowledged = Math.max(acknowledged, Number(/\d+$/.exec(text)?.[0] ?? 0));
  });
  await contact(page).focus();
  await page.evaluate((inARow) => {
    const field = document.querySelector<HTMLTextAreaElement>('#kontakt-felt');
    const status = document.querySelector<HTMLElement>('[data-saving]');
    if (!field || !status) throw new Error('The case is not open.');
    const tell = (window as unknown as { acknowledge(text: string): void }).acknowledge;
    let count = Number(/\d+$/.exec(field.value)?.[0] ?? 0);
    let isResting = false;
    const write = (): void => {
      count += 1;
      isResting = count % inARow === 0;
      field.value = `Besked ${count}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      if (!isResting) setTimeout(write, 15);
    };
    new MutationObserver(() => {
      if (status.dataset['saving'] !== 'saved') return;
      tell(field.value);
      if (!isResting) return;
      isResting = false;
      setTimeout(write, 15);
    }).observe(status, { attributes: true, childList: true, subtree: true, characterData: true });
    write();
  }, textsInARow);
  return () => acknowledged;
}

async function written(page: Page): Promise<number> {
  const text = await contact(page).inputValue();
  return Number(/\d+$/.exec(text)?.[0] ?? 0);
}

test('a browser that is killed while writing has lost nothing that was shown as saved', async ({ machine }) => {
  test.setTimeout(30_000 + killsWhileWriting * 10_000);
  willDo(killsWhileWriting);
  const chance = seeded(1);
  const first = await machine.start();
  await keepHere(first.page);
  await addCase(first.page, 'Blåbær');
  let address = first.page.url();
  await first.context.close();
  let total = 0;
  let thrownAway = 0;
  for (let round = 0; round < killsWhileWriting; round++) {
    const { page, kill } = await machine.start();
    await page.goto(address);
    const acknowledged = await writeWithoutEnd(page);
    await expect.poll(acknowledged, { intervals: [20] }).toBeGreaterThan(0);
    await page.waitForTimeout(chance() * 400);
    await kill();
    const last = acknowledged();
    total += last;
    const again = await machine.start();
    if (await isThrownAway(again.page, machine.profile)) {
      thrownAway += 1;
      await chooseBackup(again.page, backupFile(['Blåbær']));
      await again.page.getByRole('button', { name: 'Gendan' }).click();
      await expect(again.page.getByText('Alt er gendannet')).toBeVisible();
      await again.page.goto('./#/sager');
      await again.page.getByRole('link', { name: 'Blåbær' }).click();
      await expect(contact(again.page)).toBeVisible();
      address = again.page.url();
    } else {
      await again.page.goto(address);
      await expect(contact(again.page)).toBeVisible();
      expect(await written(again.page)).toBeGreaterThanOrEqual(last);
    }
    await again.context.close();
  }
  expect(total).toBeGreaterThan(0);
  tellThrownAway(thrownAway, killsWhileWriting);
});

test('a tab that crashes while writing has lost nothing that was shown as saved', async ({ machine }) => {
  test.setTimeout(30_000 + killsWhileWriting * 10_000);
  willDo(killsWhileWriting);
  const chance = seeded(2);
  const { context, page: first } = await machine.start();
  await keepHere(first);
  await addCase(first, 'Blåbær');
  const address = first.url();
  for (let crash = 0; crash < killsWhileWriting; crash++) {
    const page = await context.newPage();
    await page.goto(address);
    const acknowledged = await writeWithoutEnd(page);
    await expect.poll(acknowledged, { intervals: [20] }).toBeGreaterThan(0);
    await page.waitForTimeout(chance() * 400);
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const last = acknowledged();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await expect(contact(again)).toBeVisible();
    expect(await written(again)).toBeGreaterThanOrEqual(last);
    await again.close();
  }
});

for (const [name, how] of [
  ['a restore', 'replace'],
  ['an import', 'merge'],
] as const) {
  test(`a browser that is killed inside ${name} has the old or the new, never something between; what it throws away itself is said`, async ({
    machine,
  }) => {
    test.setTimeout(30_000 + killsInside * 10_000);
    willDo(killsInside);
    const chance = seeded(3);
    const labels = (word: string): string[] => Array.from({ length: 400 }, (_, index) => `${word} ${index}`);
    /** Four hundred cases, as before the first kill. */
    const fill = async (page: Page): Promise<void> => {
      await chooseBackup(page, backupFile(labels('Nul')));
      await page.getByRole('button', { name: 'Gendan' }).click();
      await expect(page.getByText('Alt er gendannet')).toBeVisible();
    };
    const first = await machine.start();
    await keepHere(first.page);
    await fill(first.page);
    await first.context.close();
    let before = 'Nul';
    let thrownAway = 0;
    for (let round = 0; round < killsInside; round++) {
      const { page, kill } = await machine.start();
      if (await isThrownAway(page, machine.profile)) {
        thrownAway += 1;
        await fill(page);
        before = 'Nul';
      }
      const next = `Udgave ${round}`;
      await (how === 'replace' ? chooseBackup(page, backupFile(labels(next))) : mergeAll(page, backupFile(labels(next))));
      const act = page.getByRole('button', { name: how === 'replace' ? 'Gendan' : 'Modtag sagen' });
      // The click itself waits for the page; the kill does not.
      void act.click({ noWaitAfter: true }).catch(() => undefined);
      await page.waitForTimeout(20 + chance() * 250);
      await kill();
      const again = await machine.start();
      if (await isThrownAway(again.page, machine.profile)) {
        thrownAway += 1;
        await fill(again.page);
        before = 'Nul';
      } else {
        const words = (await rowsOf(again.page, 'cases')).map(({ label }) => String(label).replace(/ \d+$/, ''));
        const kinds = [...new Set(words)];
        if (how === 'replace') {
          expect(kinds).toHaveLength(1);
          expect([before, next]).toContain(kinds[0]);
          expect(words).toHaveLength(400);
          before = kinds[0] ?? before;
        } else expect([400, 401]).toContain(words.length);
        if (how === 'merge' && words.length === 401) await removeReceived(again.page);
      }
      await again.context.close();
    }
    tellThrownAway(thrownAway, killsInside);
  });
}

/**
 * Whether the browser itself began an empty database in place of ours, as Chromium did in three of some five hundred kills
 * during a restore and in two of some five hundred while a case was written. It happens before the page loads, and no page can
 * prevent it; the page has to say so and lead to the backup. The log of LevelDB has to show that the database was missing on
 * opening: anything else would be a loss of ours.
 */
async function isThrownAway(page: Page, profile: string): Promise<boolean> {
  await page.goto('./#/sager');
  const told = page.getByText('Der mangler noget');
  await expect(told.or(page.getByText(/\d+ sag(er)?$/)).first()).toBeVisible();
  if (!(await told.isVisible())) return false;
  expect(await rowsOf(page, 'cases')).toEqual([]);
  await expect(page.getByRole('link', { name: 'Gendan fra en sikkerhedskopi' })).toBeVisible();
  const folder = databaseFolder(profile);
  const log = readFileSync(join(folder, 'LOG'), 'utf8');
  test.info().annotations.push({ type: 'log', description: `${readdirSync(folder).join(' ')}\n${log}` });
  expect(log).toContain('since it was missing');
  return true;
}

/** Fails if the browser throws data away more often than its own faults explain. */
function tellThrownAway(times: number, kills: number): void {
  test.info().annotations.push({ type: 'thrown away', description: String(times) });
  expect(times).toBeLessThanOrEqual(Math.ceil(kills / 20));
}

/** Where Chromium keeps the database of the site. */
function databaseFolder(profile: string): string {
  const folder = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) => /indexeddb\.leveldb$/.test(path));
  if (folder === undefined) throw new Error('There is no database on the disk.');
  return join(profile, folder);
}

/** An import takes one case: one that is new, beside four hundred that are here. */
async function mergeAll(page: Page, text: string): Promise<void> {
  const backup = JSON.parse(text) as { format: string; counts: { cases: number }; content: { cases: { id: string }[] } };
  const [one] = backup.content.cases;
  if (!one) throw new Error('The file has no case.');
  const handover = {
    ...backup,
    format: 'traedesten-handover',
    counts: { ...backup.counts, cases: 1 },
    content: { ...backup.content, cases: [{ ...one, id: 'vvvvvvvvvvvvvvvv', label: 'Modtaget' }] },
  };
  await page.goto('./#/sager?vis=overlevering');
  const buffer = Buffer.from(JSON.stringify(handover));
  await page.getByLabel('Vælg fil').setInputFiles({ name: 'sag.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('Filen ved siden af det, der er her')).toBeVisible();
}

async function removeReceived(page: Page): Promise<void> {
  await page.goto('./#/sager?sag=vvvvvvvvvvvvvvvv');
  await page.getByText('Slet sagen', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Ja, slet sagen' }).check();
  await page.getByRole('button', { name: 'Slet sagen' }).click();
  await expect(page.getByText('Sagen er slettet.')).toBeVisible();
}

test('two tabs with one case: whatever the order, what was shown as saved is there, now or among the versions', async ({ context }) => {
  test.setTimeout(60_000 + interleavings * 3000);
  willDo(interleavings);
  const chance = seeded(4);
  const one = await context.newPage();
  await keepHere(one);
  await addCase(one, 'Blåbær');
  const other = await context.newPage();
  await other.goto(one.url());
  await expect(contact(other)).toBeVisible();
  for (let round = 0; round < interleavings; round++) {
    const steps = [...order(chance)];
    const texts = [`Et ${round}`, `To ${round}`] as const;
    for (const { tab, act } of steps) {
      const page = tab === 0 ? one : other;
      // Written without leaving the field, so that both can be unsaved at once.
      if (act === 'write') await contact(page).evaluate(write, texts[tab]);
      else await contact(page).dispatchEvent('focusout');
    }
    await settle(one, chance() < 0.5);
    await settle(other, chance() < 0.5);
    await settle(one, true);
    await expect(saving(one)).not.toHaveAttribute('data-saving', /waiting|conflict/);
    await expect(saving(other)).not.toHaveAttribute('data-saving', /waiting|conflict/);
    const kept = [
      ...(await rowsOf(one, 'cases')),
      ...(await rowsOf(one, 'versions')).map(({ record }) => record as Record<string, unknown>),
    ];
    const contacts = kept.map((row) => row['contact']);
    for (const text of texts) expect(contacts, `${round}: ${steps.map(({ tab, act }) => `${tab} ${act}`).join(', ')}`).toContain(text);
    await expect.poll(() => contact(other).inputValue()).toBe(await contact(one).inputValue());
  }
});

function write(field: SVGElement | HTMLElement, text: string): void {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

type Step = { readonly tab: 0 | 1; readonly act: 'write' | 'leave' };

/** Both tabs write and leave, in some order in which each writes first. */
function order(chance: () => number): Step[] {
  const left: Step[][] = ([0, 1] as const).map((tab) => [
    { tab, act: 'write' },
    { tab, act: 'leave' },
  ]);
  const steps: Step[] = [];
  while (steps.length < 4) {
    const step = left[chance() < 0.5 ? 0 : 1]?.shift();
    if (step) steps.push(step);
  }
  return steps;
}

/** Waits until the tab has saved or has been stopped; where it was stopped, chooses one of the two versions. */
async function settle(page: Page, mine: boolean): Promise<void> {
  await expect(saving(page)).not.toHaveAttribute('data-saving', 'waiting');
  if ((await saving(page).getAttribute('data-saving')) !== 'conflict') return;
  await page.getByRole('button', { name: mine ? 'Brug min' : 'Brug den anden fanes' }).click();
  await expect(saving(page)).not.toHaveAttribute('data-saving', /waiting|conflict/);
}

test('a conflict shows both versions beside each other and survives a killed browser', async ({ machine }) => {
  const { context, page: one, kill } = await machine.start();
  await keepHere(one);
  await addCase(one, 'Blåbær');
  const other = await context.newPage();
  await other.goto(one.url());
  await expect(contact(other)).toBeVisible();
  await contact(one).evaluate(write, 'Fra den ene');
  await contact(other).evaluate(write, 'Fra den anden');
  await contact(one).dispatchEvent('focusout');
  await expect(saving(one)).toHaveAttribute('data-saving', 'saved');
  await contact(other).dispatchEvent('focusout');
  await expect(other.getByRole('alert').filter({ hasText: 'To udgaver af sagen' })).toBeVisible();
  const conflict = other.getByRole('region', { name: 'To udgaver af sagen' });
  await expect(conflict).toContainText('Fra den ene');
  await expect(conflict).toContainText('Fra den anden');
  await expect.poll(async () => (await rowsOf(other, 'drafts')).length).toBe(1);
  const address = other.url();
  await kill();
  const again = await machine.start();
  await again.page.goto(address);
  await expect(again.page.getByRole('region', { name: 'To udgaver af sagen' }).filter({ hasText: 'Fra den anden' })).toContainText(
    'Fra den ene',
  );
  await again.page.getByRole('button', { name: 'Brug min' }).click();
  await expect(saving(again.page)).toHaveAttribute('data-saving', 'saved');
  await expect(contact(again.page)).toHaveValue('Fra den anden');
  expect(await rowsOf(again.page, 'drafts')).toEqual([]);
});

test('a text that is too long to be saved is still there after the browser was killed', async ({ machine }) => {
  const { page, kill } = await machine.start();
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await contact(page).fill('å'.repeat(5001));
  await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(1);
  const address = page.url();
  await kill();
  const again = await machine.start();
  await again.page.goto(address);
  await expect(contact(again.page)).toHaveValue('å'.repeat(5001));
});

/** Fills what the browser allows this site, in a database of another name, and leaves no byte for a text. */
async function fillTheRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('all', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The filler does not open.'));
    });
    const put = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = database.transaction('all', 'readwrite');
        transaction.objectStore('all').add(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536))).buffer);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [65_536, 4096, 256, 16]) while (await put(size));
    database.close();
  });
}

test('no room: it is said, the text stays, and saves once there is room again', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await page.goto('./#/sager');
  // Set before anything is written: the browser remembers for half a minute how much room there was.
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1_000_000 });
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await contact(page).fill('Før');
  await expect(saving(page)).toHaveAttribute('data-saving', 'saved');
  await fillTheRoom(page);
  await contact(page).fill('Under');
  await expect(saving(page)).toHaveText(/Ikke gemt\. Der er ikke mere plads/);
  await expect(contact(page)).toHaveValue('Under');
  expect((await rowsOf(page, 'cases')).map((row) => row['contact'])).not.toContain('Under');
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('filler').onsuccess = resolve)));
  await contact(page).fill('Efter');
  await expect(saving(page)).toHaveText(/^Gemt/);
});

for (const how of ['throws', 'is missing'] as const) {
  test(`denied storage: the database ${how}, it is said, and everything else works`, async ({ page }) => {
    await page.addInitScript((mode) => {
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', mode === 'throws' ? { get: deny } : { value: undefined });
      Object.defineProperty(window, 'localStorage', { get: deny });
    }, how);
    await page.goto('./#/sager');
    await expect(page.getByText('Browseren tillader ikke, at noget gemmes her.')).toBeVisible();
    await addCase(page, 'Blåbær');
    await contact(page).fill('Ring');
    await expect(saving(page)).toHaveText(/^Midlertidigt gemt .*Forsvinder/);
    await page.goto('./#/sager?vis=sikkerhedskopi');
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem filen' }).click()]);
    await page.goto('./#/borger?tro=2');
    await expect(page.locator('.result .sentence')).toBeVisible();
  });
}

/** Opens our database in another version, and closes it again. @returns whether nothing stood in the way */
function openDatabase(page: Page, version: number): Promise<boolean> {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open(name, wanted);
        request.onblocked = () => resolve(false);
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
      }),
    [databaseName, version] as const,
  );
}

test('a newer database is left alone, and what to do is said', async ({ page }) => {
  await page.goto('./#/');
  await openDatabase(page, 99);
  await page.goto('./#/sager');
  await expect(page.getByText('En nyere version af Trædesten har gemt sagerne')).toBeVisible();
  await addCase(page, 'Imens');
  const [{ version } = { version: 0 }] = await page.evaluate(() => indexedDB.databases());
  expect(version).toBe(99);
});

test('an open tab gives way to a newer version, says so, and keeps what stands on the screen', async ({ page, context }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await contact(page).fill('Før');
  await expect(saving(page)).toHaveText(/^Gemt/);
  const newer = await context.newPage();
  await newer.goto('./#/');
  expect(await openDatabase(newer, 99)).toBe(true);
  await expect(page.getByText('Lageret er lukket')).toBeVisible();
  await contact(page).fill('Efter');
  await expect(saving(page)).toHaveText(/Ikke gemt/);
  await expect(contact(page)).toHaveValue('Efter');
});

test('data that are cleared while the page is open: it is said, and nothing is claimed to be saved', async ({ page, context }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await expect(page.getByText('Lageret er lukket')).toBeVisible();
  await contact(page).fill('Efter');
  await expect(saving(page)).toHaveText(/Ikke gemt/);
  await page.goto('./#/sager');
  await page.reload();
  await expect(page.getByText(/Her skulle være: sager 1, .* Fundet: sager 0,/)).toBeVisible();
});

test('an emptied database with its witness: what is missing is said, never a welcome, and a backup is the way back', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.goto('./#/');
  await page.reload();
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = () => resolve();
      }),
    databaseName,
  );
  await page.goto('./#/sager');
  await expect(page.getByText(/Her skulle være: sager 1, .* Fundet: sager 0,/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem på denne computer' })).toHaveCount(0);
  await expect(page.getByText('Her er ingen sager endnu.')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Gendan fra en sikkerhedskopi' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt med det, der er her' }).click();
  await expect(page.getByText('Der mangler noget')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sager' })).toBeVisible();
  await expect(page.getByText('Der mangler noget')).toHaveCount(0);
});

test('a damaged record is set aside and told, and the others are there', async ({ page }) => {
  await keepHere(page);
  await addCase(page, 'Blåbær');
  await page.getByRole('link', { name: 'Alle sager' }).click();
  await addCase(page, 'Hindbær');
  const [damaged] = await rowsOf(page, 'cases');
  await putRaw(page, 'cases', { ...damaged, label: 5 });
  await page.goto('./#/sager');
  await page.reload();
  await expect(page.getByText('1 beskadiget post er lagt til side')).toBeVisible();
  await expect(page.locator('.cases li')).toHaveCount(1);
  await page.goto('./#/sager?vis=sikkerhedskopi');
  await page.getByText('Beskadigede poster').click();
  await expect(page.getByText(/Fejl i: kaldenavn/)).toBeVisible();
  expect(await rowsOf(page, 'quarantine')).toHaveLength(1);
});

/** Does something to the bytes of some files of the database; null takes a file away. */
type Damage = { readonly name: string; readonly files: RegExp; readonly change: (bytes: Buffer) => Buffer | null };

const turnedOver = (bytes: Buffer): Buffer => bytes.map((byte, at) => (at % 64 === 32 ? byte ^ 0xff : byte)) as Buffer;
const nothing = (): Buffer => Buffer.alloc(0);
const data = /\.(log|ldb)$/;
const manifest = /^MANIFEST/;
const damages: readonly Damage[] = [
  { name: 'its data are gone', files: data, change: () => null },
  { name: 'its list of files is turned over', files: manifest, change: turnedOver },
  { name: 'its data are cut in half', files: data, change: (bytes) => bytes.subarray(0, bytes.length / 2) },
  { name: 'its data are empty', files: data, change: nothing },
  { name: 'its data are turned over', files: data, change: turnedOver },
  { name: 'its list of files is gone', files: manifest, change: () => null },
  { name: 'its list of files is empty', files: manifest, change: nothing },
  { name: 'its pointer is gone', files: /^CURRENT$/, change: () => null },
  { name: 'its pointer points nowhere', files: /^CURRENT$/, change: () => Buffer.from('MANIFEST-999999\n') },
];

/** @returns how many files were damaged */
function damage(profile: string, { files, change }: Damage): number {
  const folder = databaseFolder(profile);
  const hit = readdirSync(folder).filter((name) => files.test(name));
  for (const name of hit) {
    const path = join(folder, name);
    const changed = change(readFileSync(path));
    if (changed) writeFileSync(path, changed);
    else rmSync(path);
  }
  return hit.length;
}

for (const one of isFull ? damages : damages.slice(0, 2)) {
  test(`a database on the disk of which ${one.name}: all is there, or it is said what is not, and never a welcome`, async ({ machine }) => {
    test.setTimeout(120_000);
    const { context, page } = await machine.start();
    await keepHere(page);
    await chooseBackup(page, backupFile(Array.from({ length: 30 }, (_, index) => `Sag ${index}`)));
    await page.getByRole('button', { name: 'Gendan' }).click();
    await expect(page.getByText('Alt er gendannet')).toBeVisible();
    // Ended as a user ends it, so that the witness in localStorage is on the disk as well.
    const closed = context.waitForEvent('close');
    const session = await context.newCDPSession(page);
    void session.send('Browser.close').catch(() => undefined);
    await closed;
    expect(damage(machine.profile, one)).toBeGreaterThan(0);
    const again = (await machine.start()).page;
    await again.goto('./#/sager');
    const whole = again.getByText('30 sager', { exact: true });
    const said = again.getByText('Der mangler noget').or(again.getByRole('button', { name: 'Prøv igen' }));
    await expect(whole.or(said).first()).toBeVisible();
    if (!(await whole.isVisible())) await expect(said.first()).toBeVisible();
    await expect(again.getByRole('button', { name: 'Gem på denne computer' })).toHaveCount(0);
    await expect(again.getByText('Her er ingen sager endnu.')).toHaveCount(0);
  });
}

test('a database that does not answer is given up after five seconds, with a way out', async ({ page, context }) => {
  await page.goto('./#/');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, 1);
        request.onsuccess = () => {
          // A tab that does not let go, and someone who waits for it: everyone after them waits as well.
          request.result.onversionchange = () => undefined;
          indexedDB.deleteDatabase(name);
          resolve();
        };
      }),
    databaseName,
  );
  const other = await context.newPage();
  await other.goto('./#/sager');
  await expect(other.getByText('Browserens lager svarer ikke')).toBeVisible({ timeout: 10_000 });
  await addCase(other, 'Imens');
  await page.close();
  await other.getByRole('link', { name: 'Alle sager' }).click();
  await other.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(other.getByText('Browserens lager svarer ikke')).toHaveCount(0);
  await expect(other.getByRole('listitem').getByRole('link', { name: 'Imens' })).toBeVisible();
});
