/**
 * `npm run bench`: builds, measures load time, speed and memory, and writes the tables. It is not a test: on a busy machine it
 * would fail for reasons outside the code.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { circumstances } from './circumstances.mjs';
import { build, installPackages, root } from './setup.mjs';

installPackages();
const { chromium } = await import('@playwright/test');
const { ensureChromium, launchArguments } = await import('./chromium.mjs');
const { buildBarePage } = await import('./bench/bare-page.mjs');
const { engineSpeed, recommenderSpeed } = await import('./bench/engine-speed.mjs');
const { caseloadSpeed } = await import('./bench/caseload-speed.mjs');
const { caseloadOnPage } = await import('./bench/caseload-page.mjs');
const { archiveSpeed } = await import('./bench/archive.mjs');
const { compressed, serve } = await import('./bench/serve.mjs');
const { median } = await import('./bench/statistics.mjs');
const { budgets } = await import('./bench/budgets.mjs');
const { memoryGrowth, screens, visitScreens } = await import('./bench/screens.mjs');
const { screenTable, tableOf } = await import('./bench/table.mjs');
const { writeBetweenMarks } = await import('./between-marks.mjs');
const { visit } = await import('./bench/visit.mjs');
const { inlineScript } = await import('./bench/wire.mjs');

const runs = 9;
const screenRuns = 3;
const executablePath = ensureChromium();
const [load] = loadavg();
if (load > cpus().length / 2)
  console.warn(`The machine is busy (load ${load.toFixed(1)} on ${cpus().length} processors): the times will come out too long.`);
build();
const dist = join(root, 'dist');
const library = await import(pathToFileURL(join(dist, 'lib/traedesten.js')).href);
const speed = engineSpeed(library, runs);
const advice = recommenderSpeed(library);
const caseload = await caseloadSpeed(runs);
const { site, bare, version } = await visitBoth();
const { embed, written } = await visitEmbed();
const { all, growth, archive, onPage } = await visitAll();
const table = tableOf(rows(), explanation());
console.log(`\n${table}\n`);
const perScreen = `${screenTable(all, budgets.screen)}\n\nMedian of ${screenRuns} visits each with an empty cache on Slow 4G with a processor slowed down 4 times, ${circumstances(`Chromium ${version}`)}. Bold: above the budget (\`scripts/bench/budgets.mjs\`).`;
console.log(`${perScreen}\n`);
await writeInto('README.md', 'bench', table);
await writeInto('docs/measured.md', 'screens', perScreen);

async function writeInto(file, name, text) {
  const isWritten = await writeBetweenMarks(join(root, file), name, text);
  console.log(isWritten ? `Written into ${file}.` : `${file} has no marks ${name} to write it between.`);
}

/** Every screen, the memory after navigating among them, and the case list with many cases. */
async function visitAll() {
  const host = await serve(dist);
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const all = await visitScreens(browser, host.origin, screenRuns);
  const growth = await memoryGrowth(browser, host.origin);
  console.log('5,000 cases …');
  const archive = await archiveSpeed(chromium, { executablePath, args: launchArguments }, host.origin, runs);
  console.log('50,000 rows …');
  const onPage = await caseloadOnPage(browser, host.origin, screenRuns);
  await browser.close();
  host.close();
  return { all, growth, archive, onPage };
}

/** Visits to the site and to the bare page, alternating, so that other load on the machine affects both. */
async function visitBoth() {
  const folder = mkdtempSync(join(tmpdir(), 'traedesten-bench-'));
  await buildBarePage(folder);
  const [siteHost, bareHost] = [await serve(dist), await serve(folder)];
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const prognosisKeys = screens.find(({ hash }) => hash === '#/borger').keys;
  const [site, bare] = [[], []];
  for (let run = 1; run <= runs; run += 1) {
    console.log(`Visit ${run} of ${runs} …`);
    site.push(await visit(browser, { address: `${siteHost.origin}/#/borger`, first: '.sentence', field: '#skift', keys: prognosisKeys }));
    bare.push(await visit(browser, { address: `${bareHost.origin}/`, first: '#app' }));
  }
  const version = browser.version();
  await browser.close();
  for (const host of [siteHost, bareHost]) host.close();
  rmSync(folder, { recursive: true });
  return { site, bare, version };
}

/** Visits to the page for frames and to a hand-written page (`tests/bench/embed-bare/`), alternating. */
async function visitEmbed() {
  const [embedHost, writtenHost] = [await serve(dist), await serve(join(root, 'tests/bench/embed-bare'))];
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const [embed, written] = [[], []];
  for (let run = 1; run <= runs; run += 1) {
    console.log(`Visit ${run} of ${runs} to embed.html …`);
    embed.push(await visit(browser, { address: `${embedHost.origin}/embed.html`, first: '#app' }));
    written.push(await visit(browser, { address: `${writtenHost.origin}/`, first: '#app' }));
  }
  await browser.close();
  for (const host of [embedHost, writtenHost]) host.close();
  return { embed, written };
}

function rows() {
  const of = (visits, read) => median(visits.map(read));
  const usable = (visits) => of(visits, (one) => one.usable);
  const painted = (visits) => of(visits, (one) => one.painted);
  const inline = inlineScript(readFileSync(join(dist, 'index.html'), 'utf8'));
  const singleFile = join(dist, 'traedesten.html');
  return [
    {
      what: 'First load of `#/borger`, all that comes over the line',
      unit: 'bytes',
      measured: of(site, (one) => one.bytes.all),
      most: budgets.prognosis.bytes,
    },
    { what: '– of it the font', unit: 'bytes', measured: of(site, (one) => one.bytes.font), most: budgets.prognosis.font },
    {
      what: '– of it script before the first interaction',
      unit: 'bytes',
      measured: of(site, (one) => one.bytes.script) + inline,
      most: budgets.prognosis.script,
    },
    { what: 'Until usable', unit: 'ms', measured: usable(site) },
    { what: '– the bare page', unit: 'ms', measured: usable(bare) },
    {
      what: '– ratio of the two, pair by pair',
      unit: 'ratio',
      measured: median(site.map((one, run) => one.usable / bare[run].usable)),
      most: budgets.prognosis.usableToBare,
    },
    { what: 'First contentful paint', unit: 'ms', measured: painted(site) },
    { what: '– the bare page', unit: 'ms', measured: painted(bare) },
    {
      what: 'Longest task above 50 ms while loading (0: none)',
      unit: 'ms',
      measured: of(site, (one) => one.longestTask),
      most: budgets.prognosis.longestTask,
    },
    { what: '– the bare page', unit: 'ms', measured: of(bare, (one) => one.longestTask) },
    {
      what: 'Longest task above 50 ms during 20 inputs (0: none)',
      unit: 'ms',
      measured: of(site, (one) => one.inputs.longestTask),
      most: budgets.prognosis.longestTask,
    },
    { what: 'Input to next paint', unit: 'ms', measured: of(site, (one) => one.inputs.median), most: budgets.prognosis.inputToPaint },
    { what: '– the slowest of the 20 inputs', unit: 'ms', measured: of(site, (one) => one.inputs.slowest) },
    { what: '`prognosis`, calls a second in Node', unit: 'rate', measured: speed.bare, least: budgets.inNode.prognosisCallsPerSecond },
    { what: '– with its trace read', unit: 'rate', measured: speed.traced },
    { what: '`recommend`, one call in Node', unit: 'ms', measured: advice.call, most: budgets.inNode.recommend },
    { what: '– with the questions that would change plan 1', unit: 'ms', measured: advice.asks, most: budgets.inNode.asks },
    {
      what: 'A caseload of 50,000 rows from file to result, in Node',
      unit: 'ms',
      measured: caseload.file,
      most: budgets.inNode.caseloadOf50000,
    },
    ...caseloadRows(onPage),
    {
      what: 'The exact chance of 5,000 citizens who differ, in Node',
      unit: 'ms',
      measured: caseload.chance,
      most: budgets.inNode.chanceOf5000,
    },
    {
      what: 'A backup of 5,000 cases with 50,000 measurements, from its choice to “restored”, at full speed',
      unit: 'ms',
      measured: archive.restores,
      most: budgets.archive.restores,
    },
    { what: '– the longest task of the page meanwhile', unit: 'ms', measured: archive.longestTask, most: budgets.archive.longestTask },
    { what: '– the peak of its process', unit: 'bytes', measured: archive.memory, most: budgets.archive.memory },
    {
      what: 'The list of 5,000 cases with 50,000 measurements, from the start of a visit, at full speed',
      unit: 'ms',
      measured: archive.opens,
      most: budgets.archive.opens,
    },
    { what: '– a letter in its search to next paint', unit: 'ms', measured: archive.typing, most: budgets.archive.typing },
    { what: '– the slowest of its letters', unit: 'ms', measured: archive.slowest },
    {
      what: 'First load of `embed.html`, all that comes over the line',
      unit: 'bytes',
      measured: of(embed, (one) => one.bytes.all),
      most: budgets.embed.bytes,
    },
    { what: '– first contentful paint', unit: 'ms', measured: painted(embed) },
    { what: '– a page written by hand', unit: 'ms', measured: painted(written) },
    {
      what: '– ratio of the two, pair by pair',
      unit: 'ratio',
      measured: median(embed.map((one, run) => one.painted / written[run].painted)),
      most: budgets.embed.paintedToWritten,
    },
    {
      what: '`traedesten.html`, gzip',
      unit: 'bytes',
      measured: existsSync(singleFile) ? compressed(readFileSync(singleFile)).length : null,
      most: budgets.singleFile.bytes,
    },
    {
      what: 'Memory that stays behind after 200 changes of page',
      unit: 'bytes',
      measured: Math.max(0, growth),
      most: budgets.memoryGrowth,
    },
  ];
}

/** The rows of the table on a large caseload. */
function caseloadRows({ csv, xlsx }) {
  const { caseload: most } = budgets;
  const of = (kind, name, { bytes, ms, longestTask, memory }) => [
    {
      what: `A caseload of 50,000 rows and ${Math.round(bytes / 1e6)} MB as ${name}, from file to picture, at full speed`,
      unit: 'ms',
      measured: ms,
      most: most[kind],
    },
    { what: '– longest task of the page above 50 ms (0: none)', unit: 'ms', measured: longestTask, most: most.longestTask },
    // Only Linux tells it.
    ...(memory === null ? [] : [{ what: '– peak memory of page and worker', unit: 'bytes', measured: memory, most: most.memory }]),
  ];
  return [...of('csv', 'CSV', csv), ...of('xlsx', 'an Excel workbook', xlsx)];
}

function explanation() {
  return `Median of ${runs} visits with an empty cache on Slow 4G with a processor slowed down 4 times, in turn with a bare page of Svelte and d3 (\`tests/bench/bare/\`); gzip, kB of 1,000 bytes. Usable: the first result stands in the page and the main thread is free. ${circumstances(`Chromium ${version}`)}.`;
}
