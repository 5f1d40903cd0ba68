/** The door of a caseload: a CSV file from its bytes to what the page may show of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, type Mapping } from '../../src/caseload-file/columns.ts';
import type { WorkerResult } from '../../src/caseload-file/messages.ts';
import { limits } from '../../src/intake/text-limits.ts';
import { faultRows, leftOutTexts, problemText, refusalText } from '../../src/pages/caseload/messages.view.ts';
import { newFile, noChoices, run } from '../caseload-file/files.ts';
import { bytesOf } from '../support/bytes.ts';
import { locales } from '../support/locales.ts';
import { builtIns, cprLike, noText, numbers, secret, texts } from './inputs.ts';
import { answerTo, expectSilenceAbout } from './invariants.ts';

const header = ['sagsbehandler', 'borger', 'tro', 'skift', 'job'];
const goodRow = ['A', 'B-1', '3', '1', 'nej'];
const mapping: Mapping = { caseworker: 1, citizen: 2, belief: 3, changes: 4, outcome: 5, place: null };

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(quoted).join(';')).join('\r\n');

/** Opens and computes the bytes, with every column that could be read as something. */
async function given(bytes: Uint8Array): Promise<{ opened: WorkerResult; computed: WorkerResult | null; told: string[] }> {
  const file = newFile();
  const opened = await answerTo(() => run(file, { kind: 'open', bytes }));
  const again = run(newFile(), { kind: 'open', bytes });
  expect(again).toEqual(opened);
  const columns = opened.kind === 'preview' ? opened.preview.header.length : 0;
  const computed =
    columns >= header.length ? await answerTo(() => run(file, { kind: 'compute', mapping, choices: noChoices, isReviewed: true })) : null;
  return { opened, computed, told: Object.values(locales).flatMap((locale) => sentences(opened, computed, locale)) };
}

function sentences(opened: WorkerResult, computed: WorkerResult | null, locale: (typeof locales)['da']): string[] {
  return [
    ...(opened.kind === 'refused' ? [refusalText(opened.refusal, locale)] : []),
    ...(opened.kind === 'preview' ? opened.preview.problems.map((problem) => problemText(problem, locale)) : []),
    ...(computed?.kind === 'computed'
      ? [
          ...faultRows(computed.refused, false, locale).flatMap(({ reason, lines }) => [reason, lines]),
          ...leftOutTexts(computed.leftOut, false, locale),
        ]
      : []),
  ];
}

describe('a file that is no table', () => {
  it.each(Object.entries(noText))('%s is refused in words', async (_what, bytes) => {
    const { opened, told } = await given(bytes);
    expect(opened.kind).toBe('refused');
    expect(told.every((text) => text.length > 10)).toBe(true);
  });

  it.each([
    ['one line of ten megabytes', () => `tro ${'a'.repeat(limits.csvBytes - 4)}`],
    ['a quote of ten megabytes that is never closed', () => `"${'a""'.repeat((limits.csvBytes - 1) / 3)}`],
    ['more than fifty thousand rows', () => `${header.join(';')}\r\n${`${goodRow.join(';')}\r\n`.repeat(limits.csvRows + 1)}`],
    ['more columns than anybody has', () => ';'.repeat(5000)],
    ['more bytes than a caseload has', () => 'a'.repeat(limits.csvBytes + 1)],
    ['three million empty rows', () => '\r\n'.repeat(3_000_000)],
    ['three million delimiters', () => `a;b\r\n${';'.repeat(3_000_000)}`],
  ])('%s: refused in time', async (_what, make) => {
    const { opened } = await given(bytesOf(make()));
    expect(opened.kind).toBe('refused');
  });
});

describe('a table with something strange in it', () => {
  it.each(Object.entries(texts))('%s in a header or a cell is computed or refused by its row, and never told', async (_what, text) => {
    for (const column of header.keys()) {
      const strange = goodRow.map((cell, index) => (index === column ? text : cell));
      const { computed, told } = await given(bytesOf(csvOf([header, goodRow, strange])));
      expectSilenceAbout([computed, told], secret);
      await given(bytesOf(csvOf([strange, goodRow])));
    }
  });

  it.each(builtIns)('%s is a column or a code like any other', async (name) => {
    const { opened, computed } = await given(bytesOf(csvOf([header, [name, name, '3', '1', 'nej']])));
    expect(opened.kind).toBe('preview');
    expect(computed).toMatchObject({ refusedCount: 0 });
    const asHeader = await given(bytesOf(csvOf([[...header.slice(0, 4), name], goodRow])));
    if (asHeader.opened.kind !== 'preview') throw new Error('It was refused.');
    expect(asHeader.opened.preview.mapping.outcome).toBeNull();
  });

  it.each(numbers.filter((number) => Number(number) !== 0))('%s is no belief and no number of changes', async (number) => {
    const belief = await given(bytesOf(csvOf([header, ['A', 'B-1', number, '1', 'nej']])));
    expect(belief.computed).toMatchObject({ refusedCount: 1, refused: [{ lines: [2], reason: 'belief' }] });
    // 1.300 is thousands or decimals, and neither is a number of changes.
    const changes = await given(bytesOf(csvOf([header, ['A', 'B-1', '3', number, 'nej']])));
    expect(changes.computed).toMatchObject({ refusedCount: 1, refused: [{ lines: [2], reason: 'changes' }] });
  });

  it.each(Object.entries(cprLike))('a CPR number %s refuses its column, and is shown nowhere', async (_what, number) => {
    for (const column of header.keys()) {
      const rows = Array.from({ length: 5 }, () => goodRow.map((cell, index) => (index === column ? number : cell)));
      const { opened, computed, told } = await given(bytesOf(csvOf([header, ...rows])));
      if (opened.kind !== 'preview') throw new Error('It was refused.');
      expect(opened.preview.cprColumns.map((one) => one.column)).toEqual([column + 1]);
      expect(Object.values(opened.preview.mapping)).not.toContain(column + 1);
      expectSilenceAbout([opened, computed, told], number);
    }
    const inHeader = await given(bytesOf(csvOf([[...header.slice(0, 4), number], goodRow])));
    expectSilenceAbout(inHeader, number);
  });

  it('knows the fields that the tests name', () => expect(Object.keys(mapping).sort()).toEqual([...fields].sort()));
});

describe('whatever the bytes', () => {
  it('an answer comes, and it is the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await given(bytes))),
      { numRuns: 300 },
    );
    const signs = fc.constantFrom(';', ',', '\t', '"', '\r', '\n', '=', '1', 'æ', 'sep=;', '\ufeff', '1.300', '3');
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 80 }), async (parts) => void (await given(bytesOf(parts.join(''))))),
      { numRuns: 300 },
    );
  });
});
