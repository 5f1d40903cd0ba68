import { describe, expect, it } from 'vitest';
import { eachRow, type Mapping } from '../../src/caseload-file/columns.ts';
import { readRows, type ReadRows } from '../../src/caseload-file/read-rows.ts';
import { mostChanges, noChoices } from './files.ts';

const mapping: Mapping = { caseworker: 1, citizen: 2, belief: 3, changes: 4, outcome: 5, place: 6 };

const width = 6;

/** Reads rows to their end. @returns what was read and every step that was told on the way */
function read(
  rows: readonly (readonly string[])[],
  columns: Mapping = mapping,
  choices = noChoices,
): ReadRows & { steps: (readonly [number, number])[] } {
  const reading = readRows(
    rows.map((cells, index) => ({ line: index + 2, cells: [...cells] })),
    width,
    columns,
    mostChanges,
    choices,
  );
  const steps: (readonly [number, number])[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) return { ...step.value, steps };
    steps.push(step.value);
  }
}

describe('the rows of a caseload', () => {
  it('are citizens with all that their columns say', () => {
    const { rows, refused } = read([
      ['A', 'B-1', '3', '2', 'ja', 'Nord'],
      ['A', 'B-2', '', '', '', ''],
    ]);
    expect(rows).toEqual([
      { caseworker: 'A', citizen: 'B-1', belief: 3, expectedChanges: 2, outcome: true, jobcentre: 'Nord' },
      { caseworker: 'A', citizen: 'B-2', belief: null },
    ]);
    expect(refused).toEqual([]);
  });

  it('say nothing of what no column says, and nothing of a cell that is not there', () => {
    const few: Mapping = { ...mapping, changes: null, outcome: null, place: null };
    expect(read([['A', 'B-1', '3', '2', 'ja', 'Nord']], few).rows).toEqual([{ caseworker: 'A', citizen: 'B-1', belief: 3 }]);
    expect(read([['A', 'B-1']]).rows).toEqual([{ caseworker: 'A', citizen: 'B-1', belief: null }]);
  });

  it.each([
    [['', 'B-1', '3', '', '', ''], 'noCaseworker'],
    [['A', ' ', '3', '', '', ''], 'noCitizen'],
    [['A', 'B-1', '6', '', '', ''], 'belief'],
    [['A', 'B-1', '3', '1,5', '', ''], 'changes'],
    [['A', 'B-1', '3', '9', '', ''], 'changes'],
    [['A', 'B-1', '3', '0', 'måske', ''], 'outcome'],
  ])('like %j are refused: %s', (cells, reason) => {
    expect(read([cells])).toMatchObject({ rows: [], refused: [{ line: 2, reason }] });
  });

  it('of one citizen are refused wherever they stand, in the order of the file; the same code elsewhere is somebody else', () => {
    const { rows, refused } = read([
      ['A', 'B-1', '3', '', '', 'Nord'],
      ['A', 'B-2', '7', '', '', 'Nord'],
      ['B', 'B-1', '4', '', '', 'Nord'],
      ['B', 'B-1', '4', '', '', 'Syd'],
      ['', 'B-3', '4', '', '', 'Syd'],
    ]);
    expect(rows.map(({ jobcentre, citizen }) => [jobcentre, citizen])).toEqual([['Syd', 'B-1']]);
    expect(refused).toEqual([
      { line: 2, reason: 'sameCitizen' },
      { line: 3, reason: 'belief' },
      { line: 4, reason: 'sameCitizen' },
      { line: 6, reason: 'noCaseworker' },
    ]);
  });

  it('make room for others after every thousand, and tell how many are done', () => {
    const many = Array.from({ length: 2500 }, (_, index) => ['A', `B-${index}`, '3']);
    expect(read(many).steps).toEqual([
      [1000, 2500],
      [2000, 2500],
    ]);
    expect(read(many.slice(0, 999)).steps).toEqual([]);
  });

  it('have the caseworker and the place above them where cells were merged, if the user says so', () => {
    const merged = [
      ['A', 'B-1', '3', '', '', 'Nord'],
      ['', 'B-2', '4', '', '', ''],
      ['B', 'B-3', '4', '', '', 'Syd'],
      ['', 'B-4', '', '', '', ''],
    ];
    const filled = read(merged, mapping, { fillDown: true, hidePlaces: false });
    expect(filled.rows.map(({ caseworker, citizen, jobcentre }) => [caseworker, citizen, jobcentre])).toEqual([
      ['A', 'B-1', 'Nord'],
      ['A', 'B-2', 'Nord'],
      ['B', 'B-3', 'Syd'],
      ['B', 'B-4', 'Syd'],
    ]);
    expect(read(merged).refused.map(({ reason }) => reason)).toEqual(['noCaseworker', 'noCaseworker']);
  });

  it('have the same code where it differs in case, spaces or invisible characters alone, as it was written first', () => {
    const { rows, spellings, refused } = read([
      ['S 1', 'B-1', '3', '', '', 'Nord'],
      ['s1', 'B-2', '3', '', '', 'nord '],
      ['S1\u200b', 'b-2', '3', '', '', 'NORD'],
      ['S2', 'B-3', '3', '', '', 'Nord'],
    ]);
    expect(rows.map(({ caseworker, jobcentre }) => [caseworker, jobcentre])).toEqual([
      ['S 1', 'Nord'],
      ['S2', 'Nord'],
    ]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'sameCitizen'],
      [4, 'sameCitizen'],
    ]);
    expect(spellings).toBe(2);
  });

  it('are citizens each where no column says who they are', () => {
    const each: Mapping = { ...mapping, citizen: eachRow };
    expect(
      read(
        [
          ['A', '', '3'],
          ['A', '', '3'],
          ['B', '', ''],
        ],
        each,
      ),
    ).toMatchObject({ rows: [{ belief: 3 }, { belief: 3 }], leftOut: [{ line: 4, reason: 'note' }] });
  });

  it('give places with the names of people a code instead', () => {
    const rows = [
      ['A', 'B-1', '3', '', '', 'Anne Hansen'],
      ['A', 'B-2', '3', '', '', 'Bo Jensen'],
      ['A', 'B-3', '3', '', '', 'anne hansen'],
    ];
    const { rows: read1 } = read(rows, mapping, { fillDown: false, hidePlaces: true });
    expect(read1.map(({ jobcentre }) => jobcentre)).toEqual(['K1', 'K2', 'K1']);
  });

  it('with a single cell are titles or notes, unless it is the code of a citizen', () => {
    const { leftOut, refused } = read([['Team Nord'], ['', 'B-1'], ['', '', '', '', '', 'Udtrukket i dag']]);
    expect(leftOut.map(({ line }) => line)).toEqual([2, 4]);
    expect(refused).toEqual([{ line: 3, reason: 'noCaseworker' }]);
  });

  it('may be longer than the headings if nothing stands there', () => {
    expect(read([['A', 'B-1', '3', '', '', '', '', ' ']]).rows).toHaveLength(1);
    expect(read([['A', 'B-1', '3', '', '', '', '', 'x']]).refused).toEqual([{ line: 2, reason: 'cellCount' }]);
  });

  it('with a long number that the spreadsheet has rounded are refused for that, and not as the same citizen', () => {
    const { refused } = read([
      ['A', '1,23457E+11', '3'],
      ['A', '1,23457E+11', '3'],
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(['rounded', 'rounded']);
  });
});
