import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/model/case.ts';
import { indicators, type MeasurementAnswers, type Side } from '../../../src/model/indicators.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { recordLines } from '../../../src/pages/_editing/record-lines.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { sheetView } from '../../../src/pages/cases/sheet.view.ts';
import { sideBySide } from '../../../src/pages/_editing/side-by-side.view.ts';
import { locales } from '../../support/locales.ts';
import { aMeasurement, anyMeasurement } from '../../support/measurements.ts';
import { aCase, aNote } from '../../storage/support/records.ts';

const { da, en } = locales;
const numbers = createNumbers(numbersOnly);
const nameOf = (id: string): string => id;
const sheetOf = (measurements: readonly Measurement[], locale = da) => sheetView(aCase(), [aNote()], measurements, nameOf, numbers, locale);

function measured(...all: readonly (readonly [Side, string, MeasurementAnswers, string?])[]) {
  const view = sheetOf(all.map(([by, on, answers, comment = '']) => ({ ...aMeasurement(by, on, answers), comment }))).measurements;
  if (!view) throw new Error('nothing measured');
  return view;
}

describe('the handover sheet', () => {
  it('has nothing to say of measurements where there are none', () => {
    expect(sheetOf([]).measurements).toBeNull();
  });

  it('says when was measured and with whom, the earliest first', () => {
    expect(measured(['caseworker', '2026-05-21', { s12: 3 }], ['citizen', '2026-02-10', { b4: 2 }]).days).toBe(
      'Målt 10. februar 2026 af borgeren og 21. maj 2026 af sagsbehandleren.',
    );
  });

  it('shows what both sides last said of the same theme, in words and with its day, and far apart as something to talk about', () => {
    const { pairs } = measured(
      ['citizen', '2026-02-10', { b4: 2 }],
      ['citizen', '2026-05-10', { b4: 5 }],
      ['caseworker', '2026-05-21', { s9: 2 }],
    );
    expect(pairs).toHaveLength(1);
    const [network] = pairs;
    expect(network?.citizen?.text).toMatch(/^Trin 5: ./);
    expect(network?.citizen?.day).toBe('10. maj 2026');
    expect(network?.caseworker?.text).toMatch(/^Trin 2: ./);
    expect(network?.caseworker?.day).toBe('21. maj 2026');
    expect(network && plain(network.note)).toContain('Tal om det');
  });

  it('shows what only one side is asked with that side, the last answer of each', () => {
    const { singles } = measured(
      ['citizen', '2026-02-10', { b1: 1, b10: ['internet', 'network'] }],
      ['citizen', '2026-05-10', { b1: 4, b11: { kroner: 150, per: 'hour' } }],
      ['caseworker', '2026-05-21', { s12: 'dontKnow' }],
    );
    expect(singles.map(({ side }) => side)).toEqual(['citizen', 'caseworker']);
    const texts = singles.flatMap(({ answers }) => answers.map(({ text, day }) => `${text} ${day}`));
    expect(texts).toHaveLength(4);
    expect(texts[0]).toMatch(/^Trin 4: .* 10\. maj 2026$/);
    expect(texts).toContainEqual(expect.stringMatching(/^150 kr\..* 10\. maj 2026$/));
    expect(texts).toContain('Ved ikke 21. maj 2026');
  });

  it('brings the remarks along with day and side', () => {
    expect(
      measured(['citizen', '2026-02-10', { b1: 1 }, 'Var træt den dag.'], ['caseworker', '2026-02-11', { s2: 2 }]).remarks,
    ).toMatchObject([{ title: '10. februar 2026 af borgeren', text: 'Var træt den dag.' }]);
  });

  it('shows each question that was answered once, in both languages', () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement, { minLength: 1, maxLength: 5 }), fc.constantFrom(da, en), (all, locale) => {
        const view = sheetOf(all, locale).measurements;
        const answered = indicators.filter(({ id }) => all.some(({ answers }) => answers[id] !== undefined));
        const shown =
          (view?.pairs ?? []).flatMap(({ citizen, caseworker }) => [citizen, caseworker]).filter((said) => said !== null).length +
          (view?.singles ?? []).flatMap(({ answers }) => answers).length;
        expect(shown).toBe(answered.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('two versions of a measurement', () => {
  it('differ where an answer differs, though both have as many', () => {
    const one = aMeasurement('citizen', '2026-02-10', { b1: 3, b6: 2 });
    const pairs = sideBySide(one, { ...one, answers: { b1: 3, b6: 5 } }, nameOf, da);
    expect(pairs.filter(({ differs }) => differs)).toHaveLength(1);
    expect(pairs.find(({ differs }) => differs)?.other).toMatch(/^Trin 5: ./);
  });

  it('have a name of its own for every line, also where a file has answers of both sides in one', () => {
    const all = Object.fromEntries(indicators.map(({ id }) => [id, 'dontKnow'])) as MeasurementAnswers;
    const names = recordLines(aMeasurement('citizen', '2026-02-10', all), nameOf, da).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(indicators.length + 2);
  });
});
