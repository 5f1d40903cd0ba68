/** Measures every screen when it is opened first, and the memory after navigating among them. */
import { visit } from './visit.mjs';
import { median } from './statistics.mjs';

const search = [...'mentor', ...Array(6).fill('Backspace'), ...'praktik', ...Array(7).fill('Backspace')];
const up = Array(20).fill('ArrowUp');

/** All pages of the site, with a field and keys for those with continuous input. */
export const screens = [
  { hash: '#/' },
  { hash: '#/borger', field: '#skift', keys: ['ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown'].flatMap((key) => Array(5).fill(key)) },
  { hash: '#/borger', field: 'input[type=checkbox]', keys: Array(20).fill('Space') },
  { hash: '#/notat', field: 'textarea', keys: [...'Vi aftaler et nyt skridt'] },
  { hash: '#/sager' },
  { hash: '#/sager/maalinger' },
  { hash: '#/sager/traefsikkerhed' },
  { hash: '#/team' },
  { hash: '#/team/workshop' },
  { hash: '#/team/sagsstamme' },
  { hash: '#/team/maaling', field: 'main input', keys: up },
  { hash: '#/team/faerre-skift', field: 'main input', keys: up },
  { hash: '#/viden', field: 'input[type=search]', keys: search },
  { hash: '#/tal', field: 'input[type=search]', keys: search },
  { hash: '#/tal/konflikter' },
  { hash: '#/tal/metode' },
  { hash: '#/forstaa' },
  { hash: '#/om' },
  { hash: '#/om/selvtest' },
  { hash: '#/om/kommune' },
  { hash: '#/om/uden-net' },
];

/** The prerendered page has a heading too; match only the page's own. */
const heading = 'h1:not(.early h1):not([hidden] h1)';

/** @returns for each screen the medians of its visits; compressed bytes, times in ms, `inputToPaint` null without a field */
export async function visitScreens(browser, origin, runs) {
  const found = [];
  for (const { hash, field, keys } of screens) {
    console.log(`${hash} …`);
    const visits = [];
    for (let run = 0; run < runs; run += 1)
      visits.push(await visit(browser, { address: `${origin}/${hash}`, first: heading, pattern: String.raw`\S`, field, keys }));
    const of = (read) => median(visits.map(read));
    found.push({
      hash,
      bytes: of((one) => one.bytes.all),
      painted: of((one) => one.painted),
      usable: of((one) => one.usable),
      longestTask: of((one) => one.longestTask),
      inputToPaint: field ? of((one) => one.inputs.median) : null,
    });
  }
  return found;
}

/** @returns the growth of the used heap in bytes over 200 page changes, after every page has been visited */
export async function memoryGrowth(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 640 }, locale: 'da-DK' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/#/`);
  const used = async () => {
    // Twice: the first collection may only make objects collectable for the second.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  let change = 0;
  const walk = async (times) => {
    for (let step = 0; step < times; step += 1, change += 1) {
      await page.evaluate((hash) => void (location.hash = hash), screens[change % screens.length].hash);
      await page.locator(heading).waitFor();
    }
  };
  // Complete rounds, so that both measurements are on the same page. The first ten visits of each page still compile and cache,
  // which is growth that ends.
  await walk(screens.length * 12);
  const before = await used();
  await walk(screens.length * Math.ceil(200 / screens.length));
  const after = await used();
  await context.close();
  return after - before;
}
