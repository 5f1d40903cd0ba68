/** The main paths through the built site, walked in an engine other than Chromium. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameInMenu, pageTable } from '../../src/pages/page-table.ts';
import { openForeignSite, type ForeignSite } from '../support/foreign-page.ts';
import { Host } from '../support/host.ts';
import { da } from '../support/words.ts';
import { findEngine } from '../../scripts/engines.mjs';
import { patience, type Browser, type Tab } from './tab.ts';

/** What the page shows. */
const shown = (): string => document.body.innerText.replace(/\s+/g, ' ');
const sentence = (): string => document.querySelector<HTMLElement>('.result .sentence')?.innerText.replace(/\s+/g, ' ') ?? '';
const titleHasFocus = (): boolean => document.activeElement?.tagName === 'H1';
const hash = (): string => location.hash;

/** A file as Excel in Danish writes it. */
const caseload = ['sagsbehandler;borger;tro;skift;job']
  .concat(Array.from({ length: 12 }, (_, index) => `Ærø ${index % 2};B-${index};${1 + (index % 5)};${index % 3};nej`))
  .join('\r\n');

/** The self-test tries whether the policy refuses code from elsewhere; a browser may report that as an error. */
const isProbe = /blocked a JavaScript eval|^refused by the policy: require-trusted-types-for/;

/** The folder for a picture of every page, to look at; without it none are taken. */
const pictures = process.env['PICTURES'];

/** Declares the walks of one engine. Where it is not installed they are skipped, except in CI, where that is a failure. */
export function walkMainPaths(engine: Parameters<typeof findEngine>[0], start: (path: string) => Promise<Browser>): void {
  const path = findEngine(engine);
  if (path === null && process.env['CI'])
    test(`${engine} is installed where CI runs`, () => expect.unreachable(`There is no ${engine} here: its walks would be skipped.`));
  describe.skipIf(path === null)(engine, () => {
    const host = new Host('/traedesten/');
    const folder = mkdtempSync(join(tmpdir(), 'traedesten-engines-'));
    const file = join(folder, 'sagsstamme.csv');
    let browser: Browser;
    let foreign: ForeignSite;
    let tab: Tab;

    const open = (address: string): Promise<void> => tab.open(`${host.address}${address}`);
    const until = <Given extends readonly unknown[]>(holds: (...given: Given) => boolean | undefined, ...given: Given): Promise<unknown> =>
      vi.waitUntil(() => tab.ask(holds, ...given), { timeout: patience, interval: 50 });
    const reads = async (ask: () => string, text: string): Promise<void> => {
      await expect.poll(() => tab.ask(ask), { timeout: patience }).toContain(text);
    };

    beforeAll(async () => {
      if (pictures) mkdirSync(pictures, { recursive: true });
      writeFileSync(file, Buffer.from(caseload, 'latin1'));
      await host.start();
      foreign = await openForeignSite();
      browser = await start(path ?? '');
      console.log(browser.version);
    });
    afterAll(async () => {
      await browser.close();
      await foreign.close();
      await host.end();
      rmSync(folder, { recursive: true });
    });
    beforeEach(async () => {
      tab = await browser.newTab();
    });
    afterEach(async () => {
      const errors = await tab.errors();
      await tab.close();
      expect(errors.filter((error) => !isProbe.test(error))).toEqual([]);
    });

    test('a prognosis is made with the keyboard alone, and its figure leads to the source and back', async () => {
      await open('#/');
      await until(() => document.querySelector('main .figure') !== null);
      await tab.focus('link', da('front.citizen.open'));
      await tab.press('Enter');
      await until(titleHasFocus);
      await tab.focus('radio', da('belief.unknown'));
      await tab.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      await reads(hash, 'tro=3');
      await tab.focus('spinbutton', da('form.changes'));
      await tab.press('ArrowUp');
      await reads(sentence, '38–40');
      await reads(hash, '#/borger?tro=3&skift=1');
      await tab.ask(() => document.querySelector<HTMLElement>('.result .sentence .figure')?.focus());
      await tab.press('Enter');
      await until(() => document.querySelector('.drawer:popover-open')?.textContent.includes('bip2017-'));
      await tab.press('Escape');
      await until(() => !document.querySelector('.drawer:popover-open') && document.activeElement?.matches('.figure'));
    });

    test('an answer reached with an arrow key has a ring', async () => {
      await open('#/borger');
      await tab.focus('radio', da('belief.unknown'));
      const ring = (): string => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement?.closest('label') ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      };
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight'] as const) {
        await tab.press(key);
        await expect.poll(() => tab.ask(ring), { timeout: patience }).toBe('solid 3px');
      }
    });

    test('a plan is chosen, and a note about it is written and printed', async () => {
      await open('#/borger?plads=ja&tro=3&skift=1');
      await tab.click('button', da('advice.plan.chooseNamed', { number: '1' }));
      await tab.click('link', da('advice.toNote'));
      await until(titleHasFocus);
      await tab.focus('textbox', da('note.judgement.own'));
      await tab.type('En kort praktik på Ærø.');
      await until(() => document.querySelector('.paper:not(.empty)')?.textContent.includes('En kort praktik på Ærø.'));
      const printed = await tab.print();
      if (printed) expect(Buffer.from(printed).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('a case is kept by choice and found again', async () => {
      await open('#/sager');
      await tab.click('button', da('cases.keep'));
      await tab.focus('textbox', da('cases.new.label'));
      await tab.type('Blåbær');
      await tab.press('Enter');
      await until(() => document.activeElement?.textContent === 'Blåbær');
      await tab.focus('textbox', da('editing.field.contact'));
      await tab.type('Ring om formiddagen');
      await until(() => /^Gemt/.test(document.querySelector<HTMLElement>('[data-saving]')?.innerText ?? ''));
      await tab.reload();
      await until(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Ring om formiddagen'));
    });

    test('a caseload from Danish Excel is read and computed', async () => {
      await open('#/team/sagsstamme');
      await until(() => document.querySelector('#csv') !== null);
      await tab.chooseFile('#csv', file);
      await reads(shown, da('caseload.columns'));
      await reads(shown, 'Ærø 1');
      const compute = await vi.waitUntil(
        () => tab.ask(() => [...document.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith('Regn på'))?.innerText),
        { timeout: patience },
      );
      await tab.click('button', compute);
      await reads(shown, 'Af 12 borgere k');
    });

    test('a step of the workshop takes guesses, shows the number on Enter and turns the page', async () => {
      await open('#/team/workshop?raekke=grund,skift');
      await tab.focus('textbox', da('workshop.base.ask'));
      await tab.type('20 35 50 60 100');
      await until(() => document.querySelectorAll('.stage .strip circle').length === 5);
      await tab.press('Enter');
      await until(() => document.activeElement?.id === 'step-title');
      await reads(shown, da('workshop.guessed.other', { count: '5', middle: '50' }));
      await tab.press('PageDown');
      await reads(shown, da('workshop.change.title'));
    });

    test('the language changes and the choices stay', async () => {
      await open('#/borger?tro=3&skift=1');
      await tab.click('link', 'English');
      await until(() => document.documentElement.lang === 'en');
      await reads(hash, 'tro=3');
      await reads(sentence, 'of 1,000');
      await tab.back();
      await until(() => document.documentElement.lang === 'da');
    });

    test('a page that could not be fetched comes with the next press, once the connection is back', async () => {
      await open('#/team');
      await until(() => document.querySelector('main h1')?.checkVisibility());
      await host.cut();
      await tab.click('link', nameInMenu('measuring', { language: 'da' }));
      await reads(shown, da('app.partFailed'));
      await tab.click('button', da('app.tryAgain'));
      await reads(shown, da('app.partFailed'));
      await host.start();
      await tab.click('button', da('app.tryAgain'));
      await until(() => document.querySelector('main .drawing svg') !== null);
    });

    test('the frame for the public comes to life on a page of another host, and tells its height', async () => {
      await tab.open(foreign.pageWith(`${host.address}embed.html`));
      await until(() => (window as Window & { told?: { data: { height?: number } }[] }).told?.some(({ data }) => (data.height ?? 0) > 400));
      await open('embed.html');
      await until(() => document.querySelectorAll('input[type=radio]').length > 2);
      await tab.ask(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click());
      await tab.ask(() => document.querySelector('summary')?.click());
      await until(() => document.querySelector('.guess') !== null);
    });

    test('the self-test finds nothing wrong with a host that serves the site as it should', async () => {
      await open('#/om/selvtest');
      await reads(shown, `${da('selfTest.policy')}: ${da('selfTest.good').toLowerCase()}`);
      await reads(shown, `${da('selfTest.storage')}: ${da('selfTest.good').toLowerCase()}`);
    });

    test.each(Object.entries(pageTable))('the page %s opens, and fits at 1366 and 360 px', async (name, { path: at }) => {
      await open(`#${at}`);
      await until(() => document.querySelector('main h1')?.checkVisibility());
      await until((loading) => !document.querySelector<HTMLElement>('main')?.innerText.includes(loading), da('app.loading'));
      for (const width of [1366, 360]) {
        await tab.resize(width, 900);
        await until(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
        if (pictures) writeFileSync(join(pictures, `${engine}-${name}-${width}.png`), await tab.picture());
      }
    });

    test('the single file opens from a folder and reads a caseload', async () => {
      const single = join(folder, 'traedesten.html');
      copyFileSync('dist/traedesten.html', single);
      await tab.open(`${pathToFileURL(single).href}#/borger?skift=1`);
      await reads(sentence, '47');
      await tab.open(`${pathToFileURL(single).href}#/team/sagsstamme`);
      await until(() => document.querySelector('#csv') !== null);
      await tab.chooseFile('#csv', file);
      await reads(shown, da('caseload.columns'));
    });
  });
}
