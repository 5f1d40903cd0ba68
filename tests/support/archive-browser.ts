/** Helpers for the page of cases in a real browser, with direct access to its database. */
import { expect, type Page } from '@playwright/test';

export const databaseName = 'traedesten';

/** Opens the cases and chooses to store them in the browser. */
export async function keepHere(page: Page): Promise<void> {
  await page.goto('./#/sager');
  await page.getByRole('button', { name: 'Gem på denne computer' }).click();
  await expect(page.getByText('Gemmes i denne browser')).toBeVisible();
}

export async function addCase(page: Page, label: string): Promise<void> {
  await page.getByLabel('Hvad vil du kende sagen på?').fill(label);
  await page.getByRole('button', { name: 'Opret sagen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
  // The address is written after the next paint; read earlier it is that of the list.
  await expect(page).toHaveURL(/[?&]sag=/);
}

export function contact(page: Page) {
  return page.getByRole('textbox', { name: 'Sådan fungerer kontakten' });
}

export function saving(page: Page) {
  return page.locator('[data-saving]');
}

/** All rows of a store, read directly; a missing database is not created. */
export function rowsOf(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    async ([name, wanted]) => {
      const known = await indexedDB.databases();
      if (!known.some((one) => one.name === name)) return [];
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      });
      const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = database.transaction(wanted).objectStore(wanted).getAll();
        request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
      database.close();
      return rows;
    },
    [databaseName, store] as const,
  );
}

/** Writes rows directly, as damage would. */
export function putRaw(page: Page, store: string, row: unknown): Promise<void> {
  return page.evaluate(
    ([name, wanted, raw]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
        request.onsuccess = () => {
          const transaction = request.result.transaction(wanted, 'readwrite');
          transaction.objectStore(wanted).put(raw);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [databaseName, store, row] as const,
  );
}

/** A backup file with a number of cases. */
export function backupFile(labels: readonly string[], change: Readonly<Record<string, unknown>> = {}): string {
  const at = '2026-02-01T09:00:00.000Z';
  const cases = labels.map((label, index) => ({
    id: ownId(index),
    rev: 1,
    changedAt: at,
    createdAt: at,
    label,
    answered: null,
    scenarios: [],
    contact: '',
    tried: '',
    outcome: null,
    ...change,
  }));
  return backupWith({ cases, notes: [], measurements: [] });
}

/** A backup file with these records; without a checksum, which is allowed. */
export function backupWith(content: Readonly<Record<'cases' | 'notes' | 'measurements', readonly unknown[]>>): string {
  const { cases, notes, measurements } = content;
  return JSON.stringify({
    format: 'traedesten-backup',
    version: 2,
    madeOn: '2026-02-01T09:00:00.000Z',
    evidenceVersion: '0.1.0',
    counts: { cases: cases.length, notes: notes.length, measurements: measurements.length },
    sha256: null,
    content,
  });
}

/** An id in the program's format, deterministic by number. */
function ownId(index: number): string {
  const letters = [...String(index)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('');
  return letters.padStart(16, 'n');
}

/** Chooses a file to restore and waits until it has been checked. */
export async function chooseBackup(page: Page, text: string): Promise<void> {
  await page.goto('./#/sager?vis=sikkerhedskopi');
  await page.getByLabel('Vælg fil').setInputFiles({ name: 'kopi.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('Filen ved siden af det, der er her')).toBeVisible();
}
