import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstCpr } from '../../src/intake/cpr.ts';
import { fileName } from '../../src/files/file-name.ts';

describe('a file name made of a label', () => {
  it.each([
    ['T-021', '../../CON:aux*?"<>|.', 'CON-aux.csv'],
    ['T-021', 'CON', 'traedesten-CON.csv'],
    ['T-021', 'lpt1', 'traedesten-lpt1.csv'],
    ['T-021', 'nul.txt', 'nul-txt.csv'],
    ['T-022', 'a'.repeat(300), `${'a'.repeat(76)}.csv`],
    ['T-022', `${'a'.repeat(75)} bbb`, `${'a'.repeat(75)}.csv`],
    ['T-022', `.${'a'.repeat(300)}`, `${'a'.repeat(76)}.csv`],
    ['C-036', `${'a'.repeat(70)}230495-0001`, `${'a'.repeat(70)}xxxxxx.csv`],
    ['C-036', 'sager-230495-0001', 'sager-xxxxxx-xxxx.csv'],
    ['C-036', 'sager-2304950001', 'sager-xxxxxxxxxx.csv'],
    ['J-051', 'Sag \u202egpj.exe', 'Sag-gpj-exe.csv'],
    ['—', 'Ærøs gruppe på Ørnevej', 'Ærøs-gruppe-på-Ørnevej.csv'],
    ['—', 'A\u030a é ñ ü', 'Å-e-n-u.csv'],
    ['—', '', 'traedesten.csv'],
    ['—', '\u0634\u0643 😀', 'traedesten.csv'],
  ])('%s: %j', (_id, label, name) => expect(fileName(label, 'csv')).toBe(name));

  it('holds no CPR number that cleaning or cutting would make', () => {
    expect(fileName('230495(0001', 'csv')).toBe('xxxxxx-xxxx.csv');
    expect(fileName(`${'a'.repeat(66)}23049500019`, 'csv')).toBe(`${'a'.repeat(66)}xxxxxxxxxx.csv`);
  });

  it('is safe whatever the label', () => {
    const label = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123495-. (CONaux/\\\u202e½'), maxLength: 100 }),
    );
    fc.assert(
      fc.property(label, (text) => {
        const name = fileName(text, 'json');
        expect(name).toMatch(/^[A-Za-z0-9æøåÆØÅ_-]{1,75}\.json$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect([null, 'hint']).toContain(worstCpr(name));
      }),
      { numRuns: 2000 },
    );
  });
});
