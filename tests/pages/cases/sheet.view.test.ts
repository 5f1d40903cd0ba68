import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/model/case.ts';
import type { InstrumentId } from '../../../src/model/needs.ts';
import { indicators, type MeasurementAnswers, type Side } from '../../../src/model/indicators.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { recordLines } from '../../../src/pages/_editing/record-lines.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { sheetView } from '../../../src/pages/cases/sheet.view.ts';
import { sideBySide } from '../../../src/pages/_editing/side-by-side.view.ts';
import { guidance } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';
import { aMeasurement, anyMeasurement } from '../../support/measurements.ts';
import { anAdvice } from '../../support/session.ts';
import { aCase, aNote } from '../../storage/support/records.ts';

const { da, en } = locales;
const numbers = createNumbers(numbersOnly);
const sheetOf = (measurements: readonly Measurement[], locale = da) =>
  sheetView(aCase(), [aNote()], measurements, anAdvice('#/borger').advice, { numbers, locale });

/** The sheet of a case with these answers, where the first plan is chosen, or another one is. */
function sheetAbout(hash: string, plan: readonly InstrumentId[] | null) {
  const { session, advice } = anAdvice(hash);
  if (plan === null) advice.choosePlan(advice.view.plans[0]?.key ?? null);
  else session.choosePlan(plan);
  return sheetView(aCase({ answered: session.answered }), [], [], advice, { numbers, locale: session.locale });
}

function measured(...all: readonly (readonly [Side, string, MeasurementAnswers, string?])[]) {
  const view = sheetOf(all.map(([by, on, answers, comment = '']) => ({ ...aMeasurement(by, on, answers), comment }))).measurements;
  if (!view) throw new Error('nothing measured');
  return view;
}

describe('the handover sheet', () => {
  it('has nothing to say of measurements where there are none', () => {
    expect(sheetOf([]).measurements).toBeNull();
  });

  it('says when the case is to be looked at again, and not when it is to be deleted', () => {
    const days = { reviewOn: '2027-01-15', deleteOn: '2031-11-21' };
    const view = sheetView(aCase(days), [], [], anAdvice('#/borger').advice, { numbers, locale: da });
    expect(view.reviewOn).toBe('15. januar 2027');
    expect(JSON.stringify(view)).not.toContain('2031');
    expect(sheetOf([]).reviewOn).toBeNull();
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

  it('shows how each side developed: in a sentence, in a picture, and from the first answer to the last', () => {
    const { progress, series } = measured(
      ['citizen', '2026-02-10', { b1: 1, b10: ['internet', 'network'] }],
      ['citizen', '2026-05-10', { b1: 4, b11: { kroner: 150, per: 'hour' } }],
      ['caseworker', '2026-05-21', { s12: 'dontKnow' }],
    );
    expect(progress.map(({ side }) => side)).toEqual(['citizen', 'caseworker']);
    expect(progress[0]?.sentence).toBe('Fra 10. februar 2026 til 10. maj 2026: 1 frem, 0 uændrede, 0 tilbage.');
    expect(series.sides.flatMap(({ series }) => series.map(({ id, points }) => [id, points.length]))).toEqual([['b1', 2]]);
    const [idea, , wage] = progress[0]?.questions ?? [];
    expect([idea?.first?.text, idea?.last?.text]).toEqual([expect.stringMatching(/^Trin 1: ./), expect.stringMatching(/^Trin 4: ./)]);
    expect(wage?.last).toEqual({ text: '150 kr. pr. time', day: '10. maj 2026' });
    expect(progress[1]?.questions).toMatchObject([{ id: 's12', last: null, since: { text: 'Ved ikke', day: '21. maj 2026' } }]);
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
        const shown = (view?.progress ?? []).flatMap(({ questions }) => questions).length;
        expect(shown).toBe(answered.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the situation and the plan on the sheet', () => {
  const asked = '#/borger?plads=nej&naar=senere&behov=hverdag,misbrug&tro=2&bag=3&skift=1';

  it('are told in the words of the questions: needs, workplace, changes so far, and nothing that was not answered or only assumed', () => {
    expect(sheetAbout(asked, null).situation).toEqual([
      'Målgruppe: Udsatte borgere',
      'Kan borgeren være på en rigtig arbejdsplads nu? Nej',
      'Hvor langt rækker borgeren? Ikke endnu',
      'Behov: hverdagen og misbrug',
      'Skift af sagsbehandler indtil nu: 3',
    ]);
    expect(sheetAbout('#/borger', []).situation).toEqual([]);
  });

  it('have the kind of the plan, and of each part when it is and what it is for', () => {
    const { plan } = sheetAbout(asked, null);
    expect(plan.title).toBe('Skånsom begyndelse');
    expect(plan.parts).toEqual([
      expect.stringMatching(/^Nu: .*\. Dækker hverdagen\./),
      'Sideløbende: Misbrugsbehandling',
      'Derefter: Virksomhedspraktik',
    ]);
    expect(sheetAbout(`${asked}&sprog=en`, null).plan.title).toBe('A gentle beginning');
    expect(sheetAbout('#/borger?plads=ja&behov=misbrug&afviser=substanceAbuseTreatment', null).plan.open).toEqual([
      expect.stringMatching(/^Misbrug: /),
    ]);
  });

  it('name the instruments of a plan that is no longer among those of the situation', () => {
    expect(sheetAbout(asked, ['jobRotation', 'mentor']).plan).toEqual({
      title: 'Valgt tidligere, og ikke længere blandt planerne for de svar, der er givet nu',
      parts: ['Jobrotation', 'Mentor'],
      open: [],
    });
    expect(sheetAbout(asked, []).plan.parts).toEqual([]);
  });
});

describe('two versions of a case', () => {
  it('differ in the days that were chosen, in words, also where one has none', () => {
    const one = aCase({ reviewOn: '2027-01-15' });
    const pairs = sideBySide(one, aCase({ reviewOn: '2027-02-15', deleteOn: '2031-11-21' }), guidance, da);
    expect(pairs.filter(({ differs }) => differs)).toEqual([
      { name: 'Se på sagen igen', one: '15. januar 2027', other: '15. februar 2027', differs: true },
      { name: 'Slettedato', one: '', other: '21. november 2031', differs: true },
    ]);
  });
});

describe('two versions of a measurement', () => {
  it('differ where an answer differs, though both have as many', () => {
    const one = aMeasurement('citizen', '2026-02-10', { b1: 3, b6: 2 });
    const pairs = sideBySide(one, { ...one, answers: { b1: 3, b6: 5 } }, guidance, da);
    expect(pairs.filter(({ differs }) => differs)).toHaveLength(1);
    expect(pairs.find(({ differs }) => differs)?.other).toMatch(/^Trin 5: ./);
  });

  it('have a name of its own for every line, also where a file has answers of both sides in one', () => {
    const all = Object.fromEntries(indicators.map(({ id }) => [id, 'dontKnow'])) as MeasurementAnswers;
    const names = recordLines(aMeasurement('citizen', '2026-02-10', all), guidance, da).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(indicators.length + 2);
  });
});
