import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import write from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../src/intake/table.ts';
import { limits } from '../../../src/intake/text-limits.ts';
import type { WorkbookRefusal } from '../../../src/intake/workbook/fault.ts';
import { openWorkbook } from '../../../src/intake/workbook/open-workbook.ts';
import { inputs, timesOf } from '../../support/spoilt.ts';
import { packed, workbookOf, workbookParts, type WorkbookCell } from '../../support/workbook.ts';

function read(bytes: Uint8Array, sheet = 0): TableRow[] | WorkbookRefusal {
  const workbook = openWorkbook(bytes);
  if ('kind' in workbook) return workbook;
  const steps = workbook.readSheet(sheet);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const sheetOf = (inner: string): Uint8Array =>
  packed({ ...workbookParts({ Ark1: [] }), 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inner}</sheetData></worksheet>` });

/** Writes over what the directory says of every part. */
function withDeclared(bytes: Uint8Array, { size, method, flags }: { size?: number; method?: number; flags?: number }): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (flags !== undefined) view.setUint16(at + 8, flags, true);
    if (method !== undefined) view.setUint16(at + 10, method, true);
    if (size !== undefined) view.setUint32(at + 24, size, true);
  }
  return changed;
}

/** Where the content of a part lies in a zip file. */
function contentOf(bytes: Uint8Array, name: string): readonly [from: number, to: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    if (new TextDecoder().decode(bytes.subarray(at + 30, nameEnd)) !== name) continue;
    const from = nameEnd + view.getUint16(at + 28, true);
    return [from, from + view.getUint32(at + 18, true)];
  }
  throw new Error(`No part ${name}.`);
}

describe('an Excel workbook', () => {
  it('is rows of texts: words, Danish numbers, truth values, days, results of formulas, mistakes', () => {
    const cells: WorkbookCell[] = [
      'Ærø & <Nord>',
      3,
      1.5,
      true,
      { xml: ' s="1"><v>46354</v>' },
      { xml: ' s="2"><v>46354.75</v>' },
      { xml: ' s="3"><v>12</v>' },
      { xml: ' t="str"><f>A1&amp;"x"</f><v>B-1</v>' },
      { xml: ' t="e"><v>#N/A</v>' },
      { xml: '><f>SUM(B1)</f><v>1234567890123</v>' },
    ];
    expect(read(workbookOf({ Sager: [cells] }))).toEqual([
      { line: 1, cells: ['Ærø & <Nord>', '3', '1,5', 'sand', '2026-11-28', '2026-11-28', '12', 'B-1', '#N/A', '1234567890123'] },
    ]);
  });

  it('keeps the numbers of its rows where some are blank, and the places of its cells where some are empty', () => {
    expect(read(workbookOf({ Sager: [['a', null, 'c'], [], ['', ' '], [null, 'b']] }))).toEqual([
      { line: 1, cells: ['a', '', 'c'] },
      { line: 4, cells: ['', 'b'] },
    ]);
  });

  it('is the same with texts in the cells, rich texts, how words are pronounced, prefixes, comments and quoted signs', () => {
    expect(read(workbookOf({ A: [['x', 'y']] }, { isShared: false }))).toEqual([{ line: 1, cells: ['x', 'y'] }]);
    const parts = workbookParts({ A: [['x']] });
    const rich = '<sst><si><r><t>Gode </t></r><r><rPr/><t>chancer</t></r><rPh><t>uttale</t></rPh></si></sst>';
    expect(read(packed({ ...parts, 'xl/sharedStrings.xml': rich }))).toEqual([{ line: 1, cells: ['Gode chancer'] }]);
    const prefixed = `<x:worksheet note="a > b"><!-- <row> --><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[<3>]]></x:t></x:is></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(read(packed({ ...parts, 'xl/worksheets/sheet1.xml': prefixed }))).toEqual([{ line: 1, cells: ['<3>', '4'] }]);
  });

  it('names its sheets, says which are hidden, and reads any of them', () => {
    const bytes = workbookOf({ 'Læs mig': [['tekst']], 'Sager & mere': [['a'], ['b']] }, { hidden: ['Læs mig'] });
    const workbook = openWorkbook(bytes);
    expect('sheets' in workbook && workbook.sheets).toEqual([
      { name: 'Læs mig', isHidden: true },
      { name: 'Sager & mere', isHidden: false },
    ]);
    expect(read(bytes, 1)).toHaveLength(2);
    expect(read(bytes, 2)).toEqual({ kind: 'broken' });
  });

  it('is read as the writer of this site writes it', async () => {
    const blob = await write(
      [
        ['sagsbehandler', 'tro'],
        ['A', 3],
        ['B', 2.5],
      ],
      { sheet: 'S' },
    ).toBlob();
    expect(read(new Uint8Array(await blob.arrayBuffer()))).toEqual([
      { line: 1, cells: ['sagsbehandler', 'tro'] },
      { line: 2, cells: ['A', '3'] },
      { line: 3, cells: ['B', '2,5'] },
    ]);
  });

  it('gives back every text and number that was written into it', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), fc.boolean(), (rows, isShared) => {
        // XML has no control characters, and reads a line end in its own way.
        const plain = rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? cell.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/_x/g, '') : cell)),
        );
        const wanted = plain
          .map((cells, index) => ({
            line: index + 1,
            cells: cells.map((cell) => (cell === null ? '' : cell === true ? 'sand' : cell === false ? 'falsk' : String(cell))),
          }))
          .map(({ line, cells }) => ({ line, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) }))
          .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
        expect(read(workbookOf({ A: plain }, { isShared }))).toEqual(wanted);
      }),
    );
  });
});

describe('a workbook as other programs write it', () => {
  const main = workbookParts({ A: [['x']] });
  const without = (path: string): Record<string, string> => Object.fromEntries(Object.entries(main).filter(([name]) => name !== path));
  const cells = (inner: string): unknown => read(sheetOf(`<row r="3">${inner}</row>`));

  it('has its parts where its relations say, from the root, from the folder above, or under another prefix', () => {
    const sheet = main['xl/worksheets/sheet1.xml'] ?? '';
    const moved = (target: string, path: string): unknown => {
      const rest = without('xl/worksheets/sheet1.xml');
      return read(
        packed({
          ...rest,
          [path]: sheet,
          'xl/_rels/workbook.xml.rels': (main['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', target),
        }),
      );
    };
    const wanted = [{ line: 1, cells: ['x'] }];
    expect(moved('/xl/other/ark.xml', 'xl/other/ark.xml')).toEqual(wanted);
    expect(moved('../ark.xml', 'ark.xml')).toEqual(wanted);
    expect(moved('./Worksheets/ARK.xml', 'xl/worksheets/ark.xml')).toEqual(wanted);
    expect(moved('missing.xml', 'xl/other.xml')).toEqual({ kind: 'broken' });
    const prefixed = (main['xl/workbook.xml'] ?? '').replace('r:id=', 'rel:id=');
    expect(read(packed({ ...main, 'xl/workbook.xml': prefixed }))).toEqual(wanted);
  });

  it('is found without a list of its parts at the root', () => {
    expect(read(packed(without('_rels/.rels')))).toEqual([{ line: 1, cells: ['x'] }]);
  });

  it('is read where its cells share no texts, and where a text follows one whose sound is written', () => {
    const inline = '<worksheet><sheetData><row><c t="inlineStr"><is>\n<t>hej</t>\n</is></c></row></sheetData></worksheet>';
    expect(read(packed({ ...without('xl/sharedStrings.xml'), 'xl/worksheets/sheet1.xml': inline }))).toEqual([{ line: 1, cells: ['hej'] }]);
    const sounded = '<sst><si><t>a</t><rPh><t>A</t></rPh></si><si> <t>b</t> </si></sst>';
    const both = '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData></worksheet>';
    expect(read(packed({ ...main, 'xl/sharedStrings.xml': sounded, 'xl/worksheets/sheet1.xml': both }))).toEqual([
      { line: 1, cells: ['a', 'b'] },
    ]);
  });

  it('counts its days from 1904 where it says so', () => {
    for (const [said, day] of [
      ['1', '2026-11-28'],
      ['true', '2026-11-28'],
      ['0', '2022-11-27'],
    ])
      expect(
        read(
          packed({
            ...main,
            'xl/workbook.xml': (main['xl/workbook.xml'] ?? '').replace('<sheets>', `<workbookPr date1904="${said}"/><sheets>`),
            'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c s="1"><v>44892</v></c></row></sheetData></worksheet>',
          }),
        ),
      ).toEqual([{ line: 1, cells: [day] }]);
  });

  it('has cells by their place, or one after the other, and rows by their number, or one after the other', () => {
    expect(cells('<c r="B3"><v>1</v></c><c><v>2</v></c><c r="AB3"><v>3</v></c>')).toEqual([
      { line: 3, cells: ['', '1', '2', ...Array.from({ length: 24 }, () => ''), '3'] },
    ]);
    expect(read(sheetOf('<row><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual([
      { line: 1, cells: ['1'] },
      { line: 4, cells: ['2'] },
      { line: 5, cells: ['3'] },
    ]);
    for (const row of ['r="3"', 'r="0"', 'r="-1"', 'r="1.5"', 'r="x"'])
      expect([row, read(sheetOf(`<row r="3"><c><v>1</v></c></row><row ${row}><c><v>1</v></c></row>`))]).toEqual([row, { kind: 'broken' }]);
  });

  it('has values of each kind: no, an unknown text, nothing, numbers as they are written, control signs, other types', () => {
    expect(
      cells(
        '<c t="b"><v>0</v></c><c t="s"><v>99</v></c><c t="n"/><c><v>007</v></c><c><v>1E3</v></c><c><v>x</v></c><c t="str"><v>a_x000D_b</v></c><c t="d"><v>2026-11-28</v></c><c><v>-0.5</v></c>',
      ),
    ).toEqual([{ line: 3, cells: ['falsk', '', '', '7', '1000', 'x', 'a\rb', '2026-11-28', '-0,5'] }]);
  });

  it('has texts only where values stand: not the formula, not a text in a cell of another type', () => {
    expect(
      cells('<c t="str"><f>A1</f><v>4</v></c><c t="inlineStr"><is><t>hej</t></is></c><c><is><t>5</t></is></c><c><v>6</v>x</c>'),
    ).toEqual([{ line: 3, cells: ['4', 'hej', '', '6'] }]);
  });
});

describe('a workbook that is too much', () => {
  it('is refused by what it says it unpacks to, before it is unpacked', () => {
    const bytes = workbookOf({ A: [['x']] });
    expect(read(withDeclared(bytes, { size: limits.unpackedBytes + 1 }))).toMatchObject({ kind: 'tooLargeUnpacked' });
  });

  it('is refused by what it unpacks to, whatever it says', () => {
    const million = Buffer.from(`<!--${'a'.repeat(993)}-->`.repeat(1000));
    const block = deflateRawSync(million, { finishFlush: constants.Z_SYNC_FLUSH });
    const blocks = Buffer.concat([
      ...Array.from({ length: Math.ceil(limits.unpackedBytes / million.length) }, () => block),
      Buffer.of(3, 0),
    ]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const text = Object.fromEntries(Object.entries(workbookParts({ A: [] })).map(([name, part]) => [name, strToU8(part)]));
    const bytes = zipSync({ ...text, [sheet]: [new Uint8Array(blocks), { level: 0 }] });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(read(withDeclared(bytes, { method: 8, size: 1000 }))).toEqual({ kind: 'tooLargeUnpacked', limit: limits.unpackedBytes });
  });

  it('is refused for a cell in the last corner, and costs no memory', () => {
    expect(read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({
      kind: 'tooManyColumns',
      line: 1_048_576,
      limit: limits.csvColumns,
    });
  });

  it('is read where only its format goes to the last corner', () => {
    const styled =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(read(sheetOf(styled))).toEqual([{ line: 1, cells: ['1'] }]);
  });

  it('is refused from the row after the last that is allowed', () => {
    const rows = (count: number): string => '<row><c><v>1</v></c></row>'.repeat(count);
    expect(read(sheetOf(rows(limits.csvRows + 1)))).toHaveLength(limits.csvRows + 1);
    expect(read(sheetOf(rows(limits.csvRows + 2)))).toEqual({ kind: 'tooManyRows', limit: limits.csvRows });
  });

  it('is refused for a cell that is too long', () => {
    const long = 'a'.repeat(limits.csvCellCharacters + 1);
    expect(read(workbookOf({ A: [['x'], [null, long]] }))).toMatchObject({ kind: 'cellTooLong', line: 2, column: 2 });
    expect(read(workbookOf({ A: [[long]] }, { isShared: false }))).toMatchObject({ kind: 'cellTooLong', line: 1, column: 1 });
  });
});

describe('a workbook that is broken', () => {
  const ending = (rows: string): Uint8Array =>
    packed({ ...workbookParts({ A: [] }), 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}` });
  const whole = workbookOf({
    A: [
      ['sagsbehandler', 'borger'],
      ['A', 'B-1'],
    ],
  });

  it.each([
    ['with a document type', sheetOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><row><c t="str"><v>&a;</v></c></row>')],
    ['with rows that go backwards', sheetOf('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')],
    ['with a cell at no place', sheetOf('<row r="1"><c r="1"><v>1</v></c></row>')],
    ['without sheets', packed({ 'xl/workbook.xml': '<workbook/>' })],
    ['without a workbook', packed({ 'xl/other.xml': '<workbook/>' })],
    ['cut off', whole.subarray(0, whole.length - 30)],
    ['with a tag that never ends', ending(`<row ${'a'.repeat(300_000)}`)],
    ['with a sheet that stops', ending('<row><c><v>1</v></c></row>')],
  ])('%s is refused', (_what, bytes) => expect(read(bytes)).toEqual({ kind: 'broken' }));

  it.each(['packed', 'stored'] as const)('is refused, never read as other digits, whichever bit of a %s sheet is turned', (kind) => {
    const rows = Array.from({ length: 12 }, (_, row) => [`S${row}`, 1000 + row * 37, 7 * row]);
    const parts = workbookParts({ A: rows });
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: kind === 'packed' ? 6 : 0,
    });
    const [from, to] = contentOf(bytes, 'xl/worksheets/sheet1.xml');
    const asItIs = read(bytes);
    expect(asItIs).toHaveLength(rows.length);
    for (let at = from; at < to; at++) {
      const turned = bytes.slice();
      turned[at] = (turned[at] as number) ^ (1 << (at % 8));
      // The last bits of packed content can be padding, which changes nothing.
      const result = read(turned);
      if (Array.isArray(result)) expect(result).toEqual(asItIs);
      else expect(result).toEqual({ kind: 'broken' });
    }
  });

  it('is told to be locked where its parts are', () => {
    expect(read(withDeclared(whole, { flags: 1 }))).toEqual({ kind: 'locked' });
  });

  it('never throws, whatever bytes are changed', (context) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = read(bytes);
        expect(Array.isArray(result) || typeof result.kind === 'string').toBe(true);
      }),
      timesOf(context, inputs / 4),
    );
  });
});
