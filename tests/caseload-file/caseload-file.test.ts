import { describe, expect, it } from 'vitest';
import { bytesOfHandRows } from '../../src/caseload-file/by-hand.ts';
import type { Computed } from '../../src/caseload-file/caseload-file.ts';
import { missingFields } from '../../src/caseload-file/columns.ts';
import { csvCases, type CsvCase } from '../intake/hostile/csv.ts';
import { limits } from '../../src/intake/text-limits.ts';
import { bytesOf } from '../support/bytes.ts';
import { team } from '../team/rows.ts';
import { asThePage, computed, newFile, noChoices, open, previewOf, run } from './files.ts';

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

  it('has no doubt of headings that are answers as well, such as "I job"', () => {
    expect(previewOf(newFile(), 'Sagsbeh.;Borger;Tror på job;Skift;I job\nA;B1;4;0;ja\nA;B2;3;0;nej\n').problems).toEqual([]);
  });

  it('is the same in every encoding and with every delimiter that spreadsheets use', () => {
    const text = header + rows(6).replaceAll('A;', 'Ærø;');
    const expected = computed(text).summary;
    expect(computed(text, 'windows-1252').summary).toEqual(expected);
    expect(computed(text, 'utf-8 with mark').summary).toEqual(expected);
    expect(computed(text.replaceAll(';', '\t'), 'utf-16le with mark').summary).toEqual(expected);
    expect(computed(text.replaceAll(';', ',')).summary).toEqual(expected);
  });

  it('groups rows that cannot be used by their reason with the first lines, and computes the rest once somebody has seen why', () => {
    const bad = Array.from({ length: 60 }, (_, index) => `A;X-${index};7;0;nej\r\n`).join('');
    const { summary, refused, refusedCount } = computed(header + rows(5) + bad);
    expect(refusedCount).toBe(60);
    expect(refused).toEqual([{ reason: 'belief', count: 60, lines: [7, 8, 9, 10, 11] }]);
    expect(summary.citizens).toBe(5);
    expect(asThePage(header + rows(5) + bad)).toEqual({ kind: 'review', usable: 5, refused, refusedCount: 60, leftOut: [] });
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
    run(file, { kind: 'compute', mapping, choices: noChoices }, (done) => computing.push(done));
    for (const steps of [told, computing]) expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(Math.max(...computing)).toBeLessThanOrEqual(1);
    expect(computing.length).toBeGreaterThan(4);
  });

  it('is split again with the delimiter that the user names', () => {
    const file = newFile();
    expect(previewOf(file, 'sagsbehandler|borger|tro\nA|B-1|3\n').header).toHaveLength(1);
    const again = run(file, { kind: 'read', reading: { delimiter: '|' } });
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

  it('reads rows of which a spreadsheet left out the last empty cells, and refuses those with more than there are headings', () => {
    const { refused, summary } = computed(`${header}A;B-x;3\r\nA;B-y;3;0;nej;;\r\nA;B-z;3;0;nej;mere\r\n${rows(5)}`);
    expect(refused).toEqual([{ reason: 'cellCount', count: 1, lines: [4] }]);
    expect(summary.citizens).toBe(7);
  });

  it('computes nothing where more than a tenth is refused, and just so much still', () => {
    const bad = (count: number): string => Array.from({ length: count }, (_, index) => `A;X-${index};7;0;nej\r\n`).join('');
    expect(asThePage(header + rows(18) + bad(2)).kind).toBe('computed');
    expect(asThePage(header + rows(18) + bad(3)).kind).toBe('review');
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
      'Borger_kode;SAGSBEHANDLER;Ventede--skift;alder;Tro;Udfald;Afdeling\r\nB-1;A;1;;3;ja;Nord\r\n',
    );
    expect(mapping).toEqual({ caseworker: 2, citizen: 1, belief: 5, changes: 3, outcome: 6, place: 7 });
  });

  it('cannot be computed before it has been opened', () => {
    const mapping = { caseworker: 1, citizen: 2, belief: 3, changes: null, outcome: null, place: null };
    expect(() => run(newFile(), { kind: 'compute', mapping, choices: noChoices })).toThrow('No file has been opened.');
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
    const answer = run(file, { kind: 'compute', mapping: opened.preview.mapping, choices: noChoices, isReviewed: true }) as Computed;
    expect(answer.summary.citizens).toBe(6);
    expect(answer.summary.group?.observed?.jobs).toBe(1);
    // The ninth line: below the header, a blank row and six others.
    expect(answer.refused).toEqual([{ reason: 'noCitizen', count: 1, lines: [9] }]);
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

  it('a row with a cell too many and a citizen who stands twice are left out by their rows; a total is told', () => {
    expect(computed(csvCases.tooMany.text).refused).toContainEqual({ reason: 'cellCount', count: 1, lines: [2] });
    expect(computed(csvCases.total.text).leftOut).toEqual([{ reason: 'total', count: 1, lines: [4] }]);
    const twice = csvCases.sameId.text.replaceAll(/\d,\d/g, '3');
    expect(computed(twice).refused).toEqual([{ reason: 'sameCitizen', count: 2, lines: [2, 3] }]);
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
