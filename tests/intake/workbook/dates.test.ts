import { describe, expect, it } from 'vitest';
import { dateStyles, dayOf } from '../../../src/intake/workbook/dates.ts';

const styled = (ids: readonly (number | null)[], formats: Readonly<Record<number, string>> = {}): number[] => {
  const numFmts = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = ids.map((id) => (id === null ? '<xf/>' : `<xf numFmtId="${id}"/>`));
  return [
    ...dateStyles(
      `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs><dxfs><xf numFmtId="14"/></dxfs></styleSheet>`,
    ),
  ];
};

describe('the styles of a workbook that show a day', () => {
  it('are those with the built-in formats of days and times, by their place among the cell styles alone', () => {
    expect(styled([0, 14, null, 22])).toEqual([1, 3]);
    const days = (from: number, to: number): boolean[] => [from - 1, from, to, to + 1].map((id) => styled([id]).length === 1);
    for (const [from, to] of [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ] as const)
      expect([from, days(from, to)]).toEqual([from, [false, true, true, false]]);
  });

  it('are those with a format of their own that names days, months, years or hours', () => {
    for (const code of ['dd-mm-yyyy', 'YYYY', 'h:mm', 'ss', '[$-406]d. mmmm', '[Red]dd/mm'])
      expect([code, styled([164], { 164: code })]).toEqual([code, [0]]);
  });

  it('are none of those whose letters are colours, quoted words or escaped signs', () => {
    for (const code of ['0.00', '[Red]0', '0 &quot;dage&quot;', '0\\d', '#,##0 [$kr-406]', '@'])
      expect([code, styled([164], { 164: code })]).toEqual([code, []]);
  });

  it('are none where there are no styles', () => {
    expect(dateStyles('').size).toBe(0);
  });
});

describe('a day in a workbook', () => {
  it('is counted from the first of its system, without the time of day', () => {
    expect(dayOf(46354, false)).toBe('2026-11-28');
    expect(dayOf(46354.99, false)).toBe('2026-11-28');
    expect(dayOf(61, false)).toBe('1900-03-01');
    expect(dayOf(0, true)).toBe('1904-01-01');
    expect(dayOf(44892, true)).toBe('2026-11-28');
  });

  it('is the number itself where it is no day', () => {
    expect(dayOf(1e12, false)).toBe('1000000000000');
    expect(dayOf(-1e12, true)).toBe('-1000000000000');
  });
});
