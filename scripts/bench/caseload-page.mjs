/** Measures a large caseload on the page: from the choice of the file to the picture, at full speed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { peakMemory } from './memory.mjs';
import { median } from './statistics.mjs';

const rows = 50_000;
const caseworkers = 600;
const columns = { csv: 31, xlsx: 55 };
const longestWait = 120_000;

/** @returns of a CSV file and of a workbook: their size, ms to the picture, the longest task of the page above 50 ms, and the peak of the page's process in bytes (null where the system does not tell) */
export async function caseloadOnPage(browser, origin, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'traedesten-caseload-'));
  const files = { csv: Buffer.from(csvOf(tableOf(columns.csv))), xlsx: workbookOf(tableOf(columns.xlsx)) };
  const measured = {};
  for (const [kind, bytes] of Object.entries(files)) {
    const path = join(folder, `sager.${kind}`);
    writeFileSync(path, bytes);
    const visits = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, origin, path));
    const of = (read) => median(visits.map(read));
    const memory = visits.map(({ memory }) => memory);
    measured[kind] = {
      bytes: bytes.length,
      ms: of(({ ms }) => ms),
      longestTask: of(({ task }) => task),
      memory: memory.includes(null) ? null : Math.max(...memory),
    };
  }
  rmSync(folder, { recursive: true });
  return measured;
}

/** One visit in a page, and so a process, of its own. The button is pressed as soon as it is there. */
async function visit(browser, origin, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/#/team/sagsstamme`);
  await page.locator('#csv').waitFor();
  await page.evaluate(() => {
    globalThis.tasks = [0];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    document.querySelector('#csv').addEventListener('change', () => (globalThis.chosen = performance.now()), { capture: true });
    new MutationObserver(() => {
      const mapping = document.querySelector('section[aria-labelledby="mapping"] .button-primary');
      if (mapping && !globalThis.isPressed) {
        globalThis.isPressed = true;
        mapping.click();
      }
      if (document.querySelector('main svg') && !globalThis.drawn) requestAnimationFrame(() => (globalThis.drawn ??= performance.now()));
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.locator('#csv').setInputFiles(path);
  await page.waitForFunction(() => globalThis.drawn > 0, null, { timeout: longestWait });
  const { ms, task } = await page.evaluate(() => ({ ms: globalThis.drawn - globalThis.chosen, task: Math.max(...globalThis.tasks) }));
  const memory = await peakMemory(browser);
  await context.close();
  return { ms, task, memory };
}

/** Rows as a system exports them: what is asked for, and other columns. */
function tableOf(width) {
  const words = ['Nej', 'Tvivler', 'Det svinger', '4 - Gode chancer', 'Ja'];
  const more = width - 5;
  const header = [
    'Sagsbehandler',
    'Borger',
    'Tro på job',
    'Skift',
    'I job',
    ...Array.from({ length: more }, (_, index) => `Kolonne ${index + 1}`),
  ];
  const cells = (row) => [
    `S${row % caseworkers}`,
    `B-${row}`,
    words[row % words.length],
    row % 3,
    row % 9 === 0 ? 'ja' : 'nej',
    ...Array.from({ length: more }, (_, index) =>
      index % 3 === 0
        ? (row * 7919 * (index + 1)) % 1_000_003
        : index % 3 === 1
          ? `tekst ${((row * 104_729 * (index + 1)) % 1_000_003).toString(36)}`
          : '',
    ),
  ];
  return [header, ...Array.from({ length: rows }, (_, row) => cells(row))];
}

function csvOf(table) {
  return `${table.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

function workbookOf(table) {
  const strings = new Map();
  const cell = (value) => {
    if (value === '') return '<c/>';
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    if (!strings.has(value)) strings.set(value, strings.size);
    return `<c t="s"><v>${strings.get(value)}</v></c>`;
  };
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = `<worksheet><sheetData>${table.map((cells, row) => `<row r="${row + 1}">${cells.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Sager" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst>${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
