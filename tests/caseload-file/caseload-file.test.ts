import { describe, expect, it } from 'vitest';
import { bytesOfHandRows } from '../../src/caseload-file/by-hand.ts';
import type { Computed } from '../../src/caseload-file/caseload-file.ts';
import { missingFields } from '../../src/caseload-file/columns.ts';
import { csvCases, type CsvCase } from '../intake/hostile/csv.ts';
import { limits } from '../../src/intake/text-limits.ts';
import { bytesOf } from '../support/bytes.ts';
import { team } from '../team/rows.ts';
import { computed, newFile, open, previewOf, run } from './files.ts';

const header = 'sagsbehandler;borger;tro;skift;job\r\n';
const rows = (count: number): string => Array.from({ length: count }, (_, index) => `A;B-${index};${(index % 5) + 1};0;nej\r\n`).join('');

describe('a file with a caseload', () => {
  it('gives what the mathematics gives for the same rows', () => {
    const { summary, refusedCount } = computed(header + rows(10));
    const caseload = team.caseload(
      Array.from({ length: 10 }, (_, index) => ({
        caseworker: 'A',
        citizen: `B-${index}`,
        belief: ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5,
        expectedChanges: 0,
        outcome: false,
      })),
    );
    expect(refusedCount).toBe(0);
    expect(summary.group?.expectedJobs).toEqual(caseload.expectedJobs);
    expect(summary.group?.answers).toEqual(caseload.answers);
    expect(summary.group?.observed).toEqual(caseload.observed);
  });

  it('is the same in every encoding and with every delimiter that spreadsheets use', () => {
    const text = header + rows(6).replaceAll('A;', 'Ærø;');
    const expected = computed(text).summary;
    expect(computed(text, 'windows-1252').summary).toEqual(expected);
    expect(computed(text, 'utf-8 with mark').summary).toEqual(expected);
    expect(computed(text.replaceAll(';', '\t'), 'utf-16le with mark').summary).toEqual(expected);
    expect(computed(text.replaceAll(';', ',')).summary).toEqual(expected);
  });

  it('lists rows that cannot be used with their line, the first fifty of them, and computes the rest', () => {
    const bad = Array.from({ length: 60 }, (_, index) => `A;X-${index};7;0;nej\r\n`).join('');
    const { summary, refused, refusedCount } = computed(header + rows(5) + bad);
    expect(refusedCount).toBe(60);
    expect(refused).toHaveLength(50);
    expect(refused[0]).toEqual({ line: 7, reason: 'belief' });
    expect(summary.citizens).toBe(5);
  });

  it('shows nothing of fewer citizens than may be shown together', () => {
    expect(computed(header + rows(4)).summary.group).toBeNull();
    expect(computed(header + rows(5)).summary.group).not.toBeNull();
  });

  it('keeps no code of anybody in what is handed to the page', () => {
    const { summary } = computed(header + rows(40).replaceAll('A;', 'KODE-A;'));
    expect(JSON.stringify(summary)).not.toMatch(/KODE|B-\d/);
  });

  it('tells how far it has come, always forward and never beyond the end', () => {
    const file = newFile();
    const told: number[] = [];
    run(file, { kind: 'open', bytes: bytesOf(header + rows(9000), 'utf-8') }, (done) => told.push(done));
    const { mapping } = previewOf(file, header + rows(9000));
    const computing: number[] = [];
    run(file, { kind: 'compute', mapping }, (done) => computing.push(done));
    for (const steps of [told, computing]) expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(Math.max(...computing)).toBeLessThanOrEqual(1);
    expect(computing.length).toBeGreaterThan(4);
  });

  it('is split again with the delimiter that the user names', () => {
    const file = newFile();
    expect(previewOf(file, 'sagsbehandler|borger|tro\nA|B-1|3\n').header).toHaveLength(1);
    const again = run(file, { kind: 'split', delimiter: '|' });
    expect(again).toMatchObject({ kind: 'preview', preview: { mapping: { caseworker: 1, citizen: 2, belief: 3 } } });
  });

  it('shows three rows and how many there are, long cells cut short', () => {
    const {
      sample,
      rows: count,
      header: names,
      delimiter,
    } = previewOf(newFile(), `${'L'.repeat(50)};borger;tro\r\nA;${'M'.repeat(40)};3\r\nA;${'N'.repeat(41)};3\r\nA;B-3;3\r\nA;B-4;3\r\n`);
    expect(names).toEqual([`${'L'.repeat(40)}…`, 'borger', 'tro']);
    expect(sample.map(([, citizen]) => citizen)).toEqual(['M'.repeat(40), `${'N'.repeat(40)}…`, 'B-3']);
    expect([count, delimiter]).toEqual([4, ';']);
  });

  it('masks what looks like a CPR number in a header, where no column is refused for it', () => {
    const { header: names } = previewOf(newFile(), 'sagsbehandler;010170-1234;tro\r\nA;B-1;3\r\n');
    expect(names[1]).toMatch(/^[^\d]*-[^\d]*$/);
  });

  it('tells rows with too few cells only with the result, in the order of the file', () => {
    const text = `${header}A;B-1;9;0;nej\r\nA;B-2\r\n${rows(5)}A;X-1;9;0;nej\r\nA;X-2\r\n`;
    expect(previewOf(newFile(), text).problems).toEqual([]);
    expect(computed(text).refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 belief',
      '3 cellCount',
      '9 belief',
      '10 cellCount',
    ]);
  });

  it('is refused where it is empty or larger than can be read', () => {
    expect(run(newFile(), { kind: 'open', bytes: new Uint8Array() })).toMatchObject({ kind: 'refused', refusal: { kind: 'empty' } });
    const tooLarge = new Uint8Array(limits.csvBytes + 1);
    expect(run(newFile(), { kind: 'open', bytes: tooLarge })).toEqual({
      kind: 'refused',
      refusal: { kind: 'tooLarge', limit: limits.csvBytes, length: limits.csvBytes + 1 },
    });
    expect(run(newFile(), { kind: 'open', bytes: tooLarge.subarray(1) })).not.toMatchObject({ refusal: { kind: 'tooLarge' } });
  });

  it('knows its columns by common names, however they are written', () => {
    const { mapping } = previewOf(
      newFile(),
      'Borger_kode;SAGSBEHANDLER;Ventede--skift;job tro;Tro;Udfald;Afdeling\r\nB-1;A;1;;3;ja;Nord\r\n',
    );
    expect(mapping).toEqual({ caseworker: 2, citizen: null, belief: 5, changes: 3, outcome: 6, place: 7 });
  });

  it('cannot be computed before it has been opened', () => {
    const mapping = { caseworker: 1, citizen: 2, belief: 3, changes: null, outcome: null, place: null };
    expect(() => run(newFile(), { kind: 'compute', mapping })).toThrow('No file has been opened.');
  });
});

describe('rows that are typed in', () => {
  it('take the same way as a file, and blank ones are left out', () => {
    const file = newFile();
    const typed = Array.from({ length: 6 }, (_, index) => ['A', `B-${index}`, '2', '', index === 0 ? 'ja' : 'nej']);
    const bytes = bytesOfHandRows([['', '', '', '', ''], ...typed, ['A', '', '3', '', '']]);
    const opened = run(file, { kind: 'open', bytes });
    if (!('kind' in opened) || opened.kind !== 'preview') throw new Error('It was refused.');
    expect(missingFields(opened.preview.mapping)).toEqual([]);
    const answer = run(file, { kind: 'compute', mapping: opened.preview.mapping }) as Computed;
    expect(answer.summary.citizens).toBe(6);
    expect(answer.summary.group?.observed?.jobs).toBe(1);
    // The ninth line: below the header, a blank row and six others.
    expect(answer.refused).toEqual([{ line: 9, reason: 'noCitizen' }]);
  });
});

describe('files as they come from elsewhere', () => {
  const opened = ({ text, as }: CsvCase) => open(newFile(), text, as);

  it.each([
    csvCases.bom,
    csvCases.danishExcel,
    csvCases.euro,
    csvCases.comma,
    csvCases.tab,
    csvCases.oldMac,
    csvCases.ctrlZ,
    csvCases.blank,
  ])('$id ($what) is read, and a belief between two answers is refused by its row', ({ text, ...rest }) => {
    const as = 'as' in rest ? rest.as : 'utf-8';
    const { refused, summary } = computed(text, as);
    expect(refused.length).toBeGreaterThan(0);
    for (const row of refused) expect(row.reason).toBe('belief');
    expect(summary.group).toBeNull();
  });

  it.each([
    [csvCases.openQuote, 'unclosedQuote'],
    [csvCases.headerOnly, 'noRows'],
    [csvCases.nul, 'notText'],
    [csvCases.webPage, 'notText'],
  ] as const)('$0.id ($0.what) is refused whole', (file, kind) => {
    expect(opened(file)).toMatchObject({ kind: 'refused', refusal: { kind } });
  });

  it.each([csvCases.oneColumn, csvCases.builtIn, csvCases.formulas, csvCases.link, csvCases.html, csvCases.noHeader])(
    '$id ($what) is asked about: not all columns are known',
    (file) => {
      const answer = opened(file);
      if (answer.kind !== 'preview') throw new Error('It was refused.');
      expect(missingFields(answer.preview.mapping).length).toBeGreaterThan(0);
    },
  );

  it.each([
    [csvCases.cpr, 'sure'],
    [csvCases.nineDigits, 'nineDigits'],
    [csvCases.power, 'power'],
  ] as const)('$0.id ($0.what): the column is refused and nothing of it shown', (file, reason) => {
    const answer = opened(file);
    if (answer.kind !== 'preview') throw new Error('It was refused.');
    expect(answer.preview.cprColumns).toMatchObject([{ column: 1, reason }]);
    expect(answer.preview.sample.map(([first]) => first)).toEqual(answer.preview.sample.map(() => ''));
    expect(Object.values(answer.preview.mapping)).not.toContain(1);
  });

  it('a row with a cell too many, a total without a citizen and a citizen who stands twice are left out by their rows', () => {
    expect(computed(csvCases.tooMany.text).refused[0]).toEqual({ line: 2, reason: 'cellCount' });
    expect(computed(csvCases.total.text).refused.at(-1)).toEqual({ line: 4, reason: 'noCitizen' });
    const twice = csvCases.sameId.text.replaceAll(/\d,\d/g, '3');
    expect(computed(twice).refused).toEqual([
      { line: 2, reason: 'sameCitizen' },
      { line: 3, reason: 'sameCitizen' },
    ]);
  });

  it('of the same header twice the first is suggested, and it is told', () => {
    const { mapping, problems } = previewOf(newFile(), csvCases.twice.text);
    expect(mapping.belief).toBe(2);
    expect(problems).toContainEqual({ kind: 'duplicateHeader', columns: [2, 3] });
  });

  it('more than 50,000 rows are refused', () => {
    expect(open(newFile(), header + rows(50_001))).toMatchObject({ kind: 'refused', refusal: { kind: 'tooManyRows' } });
  });
});
