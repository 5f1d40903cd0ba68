/** One visit to a page with a fresh profile, on a slow line and a slow machine. */
import { setTimeout as pause } from 'node:timers/promises';
import { watchPage } from './in-page.mjs';
import { median } from './statistics.mjs';
import { watchWire } from './wire.mjs';

/** "Slow 4G" as the developer tools of Chrome set it; rates in bytes a second, latency in ms. */
const slow4G = { offline: false, latency: 150 * 3.75, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
export const slowdown = 4;

/**
 * @param first the selector in which the first number appears
 * @param pattern what has to stand in there before the page is usable, as a regular expression
 * @param field the selector of a field to press the keys in, if any
 * @param keys the keys, each of which changes what is shown
 */
export async function visit(browser, { address, first, pattern = String.raw`\d`, field, keys }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 640 }, locale: 'da-DK' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await watchWire(session);
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPage, { first, pattern });

  // The page calls when it is usable: asking it from here would put a script of the tool's own into what is measured.
  const usable = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'reportUsable' });
  // A page that throws would otherwise only be seen as one that never gets ready.
  const broken = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(address);
  await Promise.race([broken, usable]);
  await untilQuiet(wire);
  const load = { ...(await readLoad(page)), bytes: { all: wire.all(), font: wire.font(), script: wire.script() } };
  const inputs = field ? await pressKeys(page, field, keys) : null;
  await context.close();
  return { ...load, inputs };
}

/** Waits until nothing has been under way for a second, so that what is fetched ahead counts as well. */
async function untilQuiet(wire) {
  for (let quiet = 0; quiet < 10; quiet = wire.isQuiet() ? quiet + 1 : 0) await pause(100);
}

function readLoad(page) {
  return page.evaluate(() => ({
    usable: globalThis.bench.usable,
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    longestTask: Math.max(0, ...globalThis.bench.longTasks.map(({ duration }) => duration)),
  }));
}

/** @returns the times in ms from a key to the paint that shows it: their median, the slowest, and the longest task meanwhile */
export async function pressKeys(page, field, keys) {
  await page.locator(field).first().focus();
  const from = await page.evaluate(() => performance.now());
  for (const key of keys) {
    await page.keyboard.press(key);
    // Slower than anyone holds a key down, so that each input stands alone.
    await pause(150);
  }
  const { inputs, tasks } = await page.evaluate(
    (start) => ({
      inputs: globalThis.bench.inputs,
      tasks: globalThis.bench.longTasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration),
    }),
    from,
  );
  if (inputs.length !== keys.length) throw new Error(`${inputs.length} of ${keys.length} inputs were seen.`);
  return { median: median(inputs), slowest: Math.max(...inputs), longestTask: Math.max(0, ...tasks) };
}
