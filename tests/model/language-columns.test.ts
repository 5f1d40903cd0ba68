import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLanguages, splitLanguages } from '../../src/model/language-columns.ts';
import { readEvidence } from '../../scripts/read-evidence.ts';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('data split by language', () => {
  it('hold the texts of each language beside each other, in the order of their places', () => {
    const data = { name: { da: 'Sag', en: 'Case' }, lines: [{ text: { da: 'Et', en: 'One' } }, 3] };
    expect(splitLanguages(data)).toEqual({
      structure: { name: { da: 0 }, lines: [{ text: { da: 0 } }, 3] },
      da: ['Sag', 'Et'],
      en: ['Case', 'One'],
    });
  });

  it('leave alone what is not a pair of two texts', () => {
    const data = [{ da: 'Sag' }, { da: 'Sag', en: 'Case', note: 'n' }, { da: ['Sag'], en: ['Case'] }, {}, null, []];
    expect(splitLanguages(data)).toEqual({ structure: data, da: [], en: [] });
  });

  it('refuse what could not be told from the place of a pair', () => {
    expect(() => splitLanguages({ inner: { da: 0 } })).toThrow('place of two texts');
  });

  it('are the same data once joined, with their keys in the same order', () => {
    const evidence = readEvidence();
    const joined = joinLanguages(copied(splitLanguages(evidence)) as ReturnType<typeof splitLanguages>);
    expect(JSON.stringify(joined)).toBe(JSON.stringify(evidence));
  });

  it('are the same data once joined, whatever their form', () => {
    const pair = fc.record({ da: fc.string(), en: fc.string() });
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 7, 'text'),
        pair,
        fc.array(tie('data')),
        fc.dictionary(fc.string(), tie('data'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(data, (value) => {
        const original = copied(value);
        expect(joinLanguages(copied(splitLanguages(original)) as ReturnType<typeof splitLanguages>)).toEqual(original);
      }),
    );
  });
});
