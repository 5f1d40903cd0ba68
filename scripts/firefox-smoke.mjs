/**
 * `npm run firefox`: walks the main paths of the built site in Firefox, so that not everything rests on Chromium. Not one
 * of the tests, since it needs a browser that not every machine has: `apt-get install firefox-esr`, or its path in FIREFOX.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from './bench/serve.mjs';
import { writeBetweenMarks } from './between-marks.mjs';
import { circumstances } from './circumstances.mjs';
import { findFirefox, keys, openTab, startFirefox } from './firefox/bidi.mjs';

if (!existsSync('dist/traedesten.html')) throw new Error('The site has not been built. Run npm run build first.');
const path = findFirefox();
if (!path) throw new Error('There is no Firefox here. Install firefox-esr, or name the path of one in the environment variable FIREFOX.');

const folder = mkdtempSync(join(tmpdir(), 'traedesten-smoke-'));
const caseload = join(folder, 'sagsstamme.csv');
const rows = Array.from({ length: 12 }, (_, index) => `Ærø ${index % 2};B-${index};${1 + (index % 5)};${index % 3};nej`);
writeFileSync(caseload, Buffer.from(['sagsbehandler;borger;tro;skift;job', ...rows, ''].join('\r\n'), 'latin1'));

/** The paths, each in a tab of its own that has kept nothing. */
const paths = {
  'from the front page over prognosis and advice to a note on paper': async (tab, site) => {
    await tab.goto(`${site}#/`);
    await tab.click('link', 'Åbn borgerens side');
    await tab.says('Situationen nu');
    await tab.focus('spinbutton', 'Flere skift af sagsbehandler');
    await tab.type(keys.up);
    await tab.until("document.querySelector('.result .sentence')?.innerText.includes('47')");
    await tab.until("location.hash === '#/borger?skift=1'");
    await tab.goto(`${site}#/borger?plads=ja&tro=3&skift=1`);
    await tab.click('link', 'Lav et notat');
    await tab.until("document.activeElement?.tagName === 'H1'");
    await tab.focus('textbox', 'Min vurdering');
    await tab.type('En kort praktik på Ærø.');
    await tab.until("document.querySelector('.paper:not(.empty)')?.textContent.includes('En kort praktik på Ærø.')");
    const pdf = await tab.print();
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')) || pdf.length < 5000) throw new Error('There is no note on paper.');
  },
  'a figure leads to its source and back': async (tab, site) => {
    await tab.goto(`${site}#/borger?skift=1`);
    await tab.until("document.querySelector('.result .sentence .figure')");
    await tab.evaluate("document.querySelector('.result .sentence .figure').focus()");
    await tab.type(keys.enter);
    await tab.until("document.querySelector('.drawer:popover-open')?.textContent.includes('bip2017-10')");
    await tab.type(keys.escape);
    await tab.until("!document.querySelector('.drawer:popover-open') && document.activeElement.matches('.figure')");
  },
  'cases are kept by choice and found again': async (tab, site) => {
    await tab.goto(`${site}#/sager`);
    await tab.click('button', 'Gem på denne computer');
    await tab.says('Gemmes i denne browser');
    await tab.focus('textbox', 'Hvad vil du kende sagen på?');
    await tab.type('Blåbær');
    await tab.type(keys.enter);
    await tab.until("document.activeElement?.textContent === 'Blåbær'");
    await tab.focus('textbox', 'Det virker i kontakten');
    await tab.type('Ring om formiddagen');
    await tab.until("/^Gemt/.test(document.querySelector('[data-saving]')?.innerText ?? '')");
    await tab.reload();
    await tab.until("[...document.querySelectorAll('textarea')].some(({ value }) => value === 'Ring om formiddagen')");
  },
  'a caseload from Danish Excel is read and computed': async (tab, site) => {
    await tab.goto(`${site}#/team/sagsstamme`);
    await tab.until("document.querySelector('#csv')");
    await tab.chooseFile('#csv', caseload);
    await tab.says('Hvilken kolonne siger hvad?');
    await tab.until("[...document.querySelectorAll('button')].some(({ innerText }) => innerText.startsWith('Regn på'))");
    const name = await tab.evaluate(
      "[...document.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith('Regn på')).innerText",
    );
    await tab.click('button', name);
    await tab.says('Af 12 borgere kan');
  },
  'the language changes and the choices stay': async (tab, site) => {
    await tab.goto(`${site}#/borger?tro=3&skift=1`);
    await tab.click('link', 'English');
    await tab.until("document.documentElement.lang === 'en' && location.hash.includes('sprog=en') && location.hash.includes('tro=3')");
    await tab.until("/of 1,000/.test(document.querySelector('.result .sentence')?.innerText ?? '')");
    await tab.evaluate('history.back()');
    await tab.until("document.documentElement.lang === 'da'");
  },
  'the frame for the public comes to life': async (tab, site) => {
    await tab.goto(`${site}embed.html`);
    await tab.says('Forstå tallene');
    await tab.until("document.querySelectorAll('input[type=radio]').length > 2");
    await tab.evaluate("document.querySelectorAll('input[type=radio]')[2].click()");
    await tab.evaluate("document.querySelector('summary').click()");
    await tab.until("document.querySelector('.guess')");
  },
  'every page opens': async (tab, site) => {
    const hashes = ['/', '/borger', '/viden', '/notat', '/sager', '/sager/maalinger', '/sager/traefsikkerhed', '/team', '/team/workshop'];
    hashes.push(
      '/team/sagsstamme',
      '/team/maaling',
      '/tal',
      '/tal/konflikter',
      '/tal/metode',
      '/team/faerre-skift',
      '/forstaa',
      '/om',
      '/om/kommune',
      '/om/uden-net',
    );
    for (const hash of hashes) {
      await tab.goto('about:blank');
      await tab.goto(`${site}#${hash}`);
      await tab.until("document.querySelector('main h1')?.checkVisibility()");
      await tab.until('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
    }
  },
  'the single file opens from a folder': async (tab) => {
    await tab.goto(`${pathToFileURL('dist/traedesten.html').href}#/borger?skift=1`);
    await tab.until("/47/.test(document.querySelector('.result .sentence')?.innerText ?? '')");
    await tab.goto(`${pathToFileURL('dist/traedesten.html').href}#/team/sagsstamme`);
    await tab.until("document.querySelector('#csv')");
    await tab.chooseFile('#csv', caseload);
    await tab.says('Hvilken kolonne siger hvad?');
  },
};

const host = await serve('dist');
const firefox = await startFirefox(path);
console.log(firefox.version);
const walked = [];
for (const [name, walk] of Object.entries(paths)) {
  const ours = [`${host.origin}/`, 'file:', 'data:', 'blob:', 'about:'];
  const tab = await openTab(firefox, (url) => ours.some((known) => url.startsWith(known)));
  const from = Date.now();
  const wrong = await walk(tab, `${host.origin}/`).then(
    () => tab.wrong,
    ({ message }) => [message, ...tab.wrong],
  );
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  console.log(`${wrong.length > 0 ? 'failed' : 'passed'}  ${name} (${seconds} s)${wrong.map((one) => `\n          ${one}`).join('')}`);
  walked.push({ name, seconds, passed: wrong.length === 0 });
  await tab.close();
}
await firefox.end();
host.close();
rmSync(folder, { recursive: true });
const failed = walked.filter(({ passed }) => !passed).length;
const table = [
  '| path | took | |',
  '| --- | ---: | --- |',
  ...walked.map(({ name, seconds, passed }) => `| ${name} | ${seconds} s | ${passed ? 'walked' : '**failed**'} |`),
  '',
  `${circumstances(firefox.version)}.`,
].join('\n');
await writeBetweenMarks('docs/measured.md', 'firefox', table);
console.log(`${walked.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
