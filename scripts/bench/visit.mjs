/** One visit to a page with a fresh profile, throttled network and throttled processor. */
import { setTimeout as pause } from 'node:timers/promises';
import { watchPage } from './in-page.mjs';
import { median } from './statistics.mjs';
import { watchWire } from './wire.mjs';

/** The "Slow 4G" preset of Chrome DevTools; rates in bytes per second, latency in ms. */
const slow4G = { offline: false, latency: 150 * 3.75, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
export const slowdown = 4;

/**
 * Visits a page.
 * @param first selector of the element with the first number
 * @param pattern regular expression that its text must match before the page is usable
 * @param field selector of a field for key presses, if any
 * @param keys the keys; each changes what is shown
 */
export async function visit(browser, { address, first, pattern = String.raw`\d`, field, keys }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 640 }, locale: 'da-DK' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await watchWire(session);
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPage, { first, pattern });

  // The page reports when it is usable: polling would run the tool's script during the measurement.
  const usable = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'reportUsable' });
  // Otherwise an exception in the page would only show up as a timeout.
  const broken = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(address);
  await Promise.race([broken, usable]);
  await untilQuiet(wire);
  const load = { ...(await readLoad(page)), bytes: { all: wire.all(), font: wire.font(), script: wire.script() } };
  const inputs = field ? await pressKeys(page, field, keys) : null;
  await context.close();
  return { ...load, inputs };
}

/** Waits until the network has been idle for a second, so that prefetched files are counted. */
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

/** @returns times in ms from a key to the paint that shows it: median and slowest, and the longest task */
export async function pressKeys(page, field, keys) {
  await page.locator(field).first().focus();
  const from = await page.evaluate(() => performance.now());
  for (const key of keys) {
    await page.keyboard.press(key);
    // Slower than key repeat, so that inputs do not overlap.
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
