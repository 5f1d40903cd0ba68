/**
 * 5,000 cases with 50,000 measurements: how long a backup of them takes to be read and restored, until the list is painted, and from
 * a key in its search to the next paint.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchPage } from './in-page.mjs';
import { peakMemory } from './memory.mjs';
import { median } from './statistics.mjs';
import { pressKeys, slowdown } from './visit.mjs';

const cases = 5000;
const measurementsEach = 10;
const field = '#soeg';
const keys = ['stenbro 12', 'havblik 4', 'skov', 'a'].flatMap((word) => [
  ...[...word].map((letter) => (letter === ' ' ? 'Space' : letter)),
  ...Array(word.length).fill('Backspace'),
]);

/**
 * Measures the list in a profile on the disk, as a case list is kept: a private window holds its database in memory, where 50,000 rows
 * in one transaction take twice as long.
 * @param options of the launch
 * @param runs how often the list is opened
 * @returns ms: `restores` from choosing a backup to “restored”, and the longest task of the page meanwhile; the peak of its process
 * in bytes (null where the system does not tell); medians of `opens` from navigation to the painted list, with a warm cache and full processor speed; `typing`
 * from a key to the next paint at a quarter of the speed, and the slowest of those keys
 */
export async function archiveSpeed(chromium, options, origin, runs) {
  const profile = mkdtempSync(join(tmpdir(), 'traedesten-profile-'));
  const context = await chromium.launchPersistentContext(profile, { ...options, viewport: { width: 1366, height: 640 }, locale: 'da-DK' });
  const page = await context.newPage();
  await page.addInitScript(watchPage, { first: '.cases', pattern: String.raw`\S` });
  await page.exposeFunction('reportUsable', () => undefined);
  const restored = { ...(await restore(page, `${origin}/#/sager`)), memory: await peakMemory(context.browser()) };
  const opens = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto('about:blank');
    await page.goto(`${origin}/#/sager`);
    await page.waitForFunction(() => globalThis.bench.usable !== null);
    opens.push(await page.evaluate(() => globalThis.bench.usable));
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const typing = await pressKeys(page, field, keys);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return { ...restored, opens: median(opens), typing: typing.median, slowest: typing.slowest };
}

/** Restored through the page, as a user would, from a file on the disk. */
async function restore(page, address) {
  const folder = mkdtempSync(join(tmpdir(), 'traedesten-bench-'));
  const file = join(folder, 'kopi.json');
  writeFileSync(file, backup());

  await page.goto(address);
  await page.getByRole('button', { name: 'Gem på denne computer' }).click();
  await page.goto(`${address}?vis=sikkerhedskopi`);
  const from = await page.evaluate(() => performance.now());
  const restored = page.evaluate(restoreWhenRead);
  await page.getByLabel('Vælg fil').setInputFiles(file);
  const until = await restored;
  const result = await page.evaluate(
    ({ from: start, until: end }) => ({
      restores: end - start,
      longestTask: Math.max(0, ...globalThis.bench.longTasks.filter((task) => task.startTime >= start).map((task) => task.duration)),
    }),
    { from, until },
  );
  rmSync(folder, { recursive: true });
  // Warm-up: after so large an import IndexedDB compacts on the first start.
  await page.reload();
  await pause(5000);
  return result;
}

/**
 * In the page: presses the button as soon as it is there. Playwright would look for it, and for what is said at the end, only twice a
 * second.
 * @returns when “restored” is said, in milliseconds of the page's clock
 */
function restoreWhenRead() {
  return new Promise((resolve) => {
    let isPressed = false;
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll('main button')].find(({ textContent }) => textContent.startsWith('Gendan:'));
      if (button && !isPressed) {
        isPressed = true;
        button.click();
      } else if (isPressed && document.querySelector('main').textContent.includes('Alt er gendannet')) {
        observer.disconnect();
        resolve(performance.now());
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** A backup as the program writes it: keys in order, and with a checksum of the content. */
function backup() {
  const at = '2026-02-01T09:00:00.000Z';
  const names = ['Blåbær', 'Hindbær', 'Skovsti', 'Havblik', 'Ærøfærgen', 'Stenbro'];
  const content = {
    cases: Array.from({ length: cases }, (_, index) => ({
      id: idOf('n', index),
      rev: 1,
      changedAt: at,
      createdAt: at,
      label: `${names[index % names.length]} ${index}`,
      answered: null,
      scenarios: [],
      contact: '',
      tried: '',
      outcome: null,
    })),
    notes: [],
    measurements: Array.from({ length: cases * measurementsEach }, (_, index) => ({
      id: idOf('p', index),
      rev: 1,
      changedAt: at,
      caseId: idOf('n', index % cases),
      on: `2025-${String((index % 9) + 1).padStart(2, '0')}-15`,
      by: 'citizen',
      answers: { b1: (index % 5) + 1, b2: 2, b3: 4, b4: 3, b5: 3 },
      comment: '',
    })),
  };
  const counts = Object.fromEntries(Object.entries(content).map(([store, rows]) => [store, rows.length]));
  const written = JSON.stringify(sorted(content));
  const sha256 = createHash('sha256').update(written).digest('hex');
  const head = { format: 'traedesten-backup', version: 2, madeOn: at, evidenceVersion: '0.1.0', counts, sha256 };
  return `${JSON.stringify(head).slice(0, -1)},"content":${written}}\n`;
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** An id in the format of the program. */
function idOf(first, index) {
  const letters = [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  return letters.padStart(16, first);
}
