import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/caseload-file/columns.ts';
import { readRows, type ReadRows } from '../../src/caseload-file/read-rows.ts';
import { mostChanges } from './files.ts';

const mapping: Mapping = { caseworker: 1, citizen: 2, belief: 3, changes: 4, outcome: 5, place: 6 };

/** Reads rows to their end. @returns what was read and every step that was told on the way */
function read(rows: readonly (readonly string[])[], columns: Mapping = mapping): ReadRows & { steps: (readonly [number, number])[] } {
  const reading = readRows(
    rows.map((cells, index) => ({ line: index + 2, cells: [...cells] })),
    columns,
    mostChanges,
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

  it('make room for others after every two thousand, and tell how many are done', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ['A', `B-${index}`, '3']);
    expect(read(many).steps).toEqual([
      [2000, 5000],
      [4000, 5000],
    ]);
    expect(read(many.slice(0, 1999)).steps).toEqual([]);
  });
});
