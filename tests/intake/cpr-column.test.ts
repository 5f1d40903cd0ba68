import { describe, expect, it } from 'vitest';
import { findCprColumns } from '../../src/intake/cpr-column.ts';

/** A table of one column. */
const column = (...cells: string[]): string[][] => cells.map((cell) => [cell]);
const others = (count: number): string[] => Array.from({ length: count }, (_, index) => `B-${index}`);

describe('a column with CPR numbers', () => {
  it('is named with the most certain reason and how many cells are of it', () => {
    expect(findCprColumns(column('2304950001', '230495-0001', '150530-4019', 'x'))).toEqual([{ column: 1, reason: 'sure', cells: 2 }]);
    expect(
      findCprColumns([
        ['a', '2304950001'],
        ['b', ''],
      ]),
    ).toEqual([{ column: 2, reason: 'maybe', cells: 1 }]);
  });

  it('is found by a single number in one of its notes', () => {
    expect(findCprColumns(column(...others(200), 'talte med 230495-0001'))).toMatchObject([{ reason: 'sure', cells: 1 }]);
  });

  it('is found where a spreadsheet ate the zero, if that is no chance', () => {
    expect(findCprColumns(column('705315019', '803315019', '209315001'))).toEqual([{ column: 1, reason: 'nineDigits', cells: 3 }]);
    expect(findCprColumns(column('705315019', ...others(4)))).toMatchObject([{ reason: 'nineDigits', cells: 1 }]);
    expect(findCprColumns(column('705315019', ...others(5)))).toEqual([]);
    expect(findCprColumns(column('705315019', ...others(4), '', ' ', ''))).toMatchObject([{ reason: 'nineDigits', cells: 1 }]);
    expect(findCprColumns(column('705315019', '803315019', '209315001', ...others(200)))).toMatchObject([{ cells: 3 }]);
    expect(findCprColumns(column('999999999', '145678901', '987654321'))).toEqual([]);
  });

  it('is found where a spreadsheet wrote powers of ten', () => {
    expect(findCprColumns(column('1,50530E+09', '7.05315e+08'))).toEqual([{ column: 1, reason: 'power', cells: 2 }]);
    expect(findCprColumns(column('1,5E+03', '1,50530E+15'))).toEqual([]);
  });

  it('is not seen in dates, hints, empty cells or rows of different lengths', () => {
    expect(findCprColumns([['15-01-2026', '230495'], ['', '', '1,3'], []])).toEqual([]);
    expect(findCprColumns([])).toEqual([]);
  });
});
