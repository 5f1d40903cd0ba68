import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholes, writeWhole } from '../../src/address/whole-parameters.ts';

const parameters = { steps: { name: 'trin', limits: [0, 4], fallback: 1 } } as const;

describe('whole numbers in an address', () => {
  it('come back as they were written, and the default is left out', () => {
    expect(writeWhole(parameters.steps, 1)).toEqual({ trin: '' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (value) => {
        const written = writeWhole(parameters.steps, value);
        const own = written.trin === '' ? {} : written;
        expect(readWholes(own, parameters)).toEqual({ values: { steps: value }, isCorrected: false });
      }),
    );
  });

  it('are brought to the nearest allowed, and said to be corrected', () => {
    expect(readWholes({ trin: '9' }, parameters)).toEqual({ values: { steps: 4 }, isCorrected: true });
    for (const trin of ['x', '-1', '1,5', '03', '']) expect(readWholes({ trin }, parameters).isCorrected, trin).toBe(true);
  });
});
