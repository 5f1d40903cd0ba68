import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedLine } from '../../src/intake/typed-numbers.ts';

const read = (text: string) => readTypedLine(text, [0, 1000], 40);

describe('a line of numbers', () => {
  it('may hold as many as there is room for, and says how many where there are more', () => {
    expect(readTypedLine('1 2', [0, 1000], 2)).toEqual({ values: [1, 2], problem: null });
    expect(readTypedLine('1 2 3', [0, 1000], 2)).toEqual({ values: [1, 2], problem: { kind: 'tooMany', count: 3 } });
  });

  it.each([
    ['20 35 50 60 100', [20, 35, 50, 60, 100]],
    ['  20;35; 50\t60 ', [20, 35, 50, 60]],
    ['20, 35, 50,', [20, 35, 50]],
    ['1.000 1 000 1\u00a0000 20', [1000, 1000, 1000, 20]],
    ['60', [60]],
    ['', []],
    ['   ', []],
  ])('"%s" is read as %j', (text, values) => {
    expect(read(text)).toEqual({ values, problem: null });
  });

  it.each([
    ['20 mange 60', { kind: 'notWhole', text: 'mange' }],
    ['20,35,60', { kind: 'notWhole', text: '20,35,60' }],
    ['2,5', { kind: 'notWhole', text: '2,5' }],
    ['6 %', { kind: 'notWhole', text: '%' }],
    ['20 -', { kind: 'notWhole', text: '-' }],
    ['20 1001', { kind: 'outside', text: '1001' }],
    ['−3', { kind: 'outside', text: '−3' }],
  ])('"%s" names what it cannot use', (text, problem) => {
    expect(read(text).problem).toEqual(problem);
  });

  it('keeps what could be read beside what could not', () => {
    expect(read('20 x 60').values).toEqual([20, 60]);
  });

  it('holds so many and no more, and says how many there were', () => {
    const text = Array.from({ length: 41 }, (_, index) => index).join(' ');
    expect(read(text).problem).toEqual({ kind: 'tooMany', count: 41 });
    expect(read(text).values).toHaveLength(40);
  });

  it('reads back whatever was written with spaces, and nothing else comes out of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 40 }), (values) => {
        expect(read(values.join(' '))).toEqual({ values, problem: null });
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        for (const value of read(text).values) expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
      }),
    );
  });
});
