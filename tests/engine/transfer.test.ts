/** How much of the published effects is assumed to hold elsewhere: a parameter of the engine, and a value of a link. */
import numbers from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngineWithAssumptions, parseAssumptions, serializeAssumptions, withAssumptions } from '../../src/engine/assumptions.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Level } from '../../src/engine/types.ts';
import { InputError } from '../../src/model/input-error.ts';
import { anyCase } from '../support/arbitraries.ts';
import { amount, engine, evidence } from '../support/evidence.ts';

const average = { outcome: 'job', belief: null, pastChanges: 0 } as const;
const part = (share: number) => [{ record: 'choice-transfer', key: 'value', amount: share }] as const;
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const noise = 1e-12;
const ends = ({ readings, range, band }: Level): number[] => [...Object.values(readings), ...range, ...band];

describe('the part of the effects that holds', () => {
  it('halves both effects on both outcomes, and leaves the start alone', () => {
    // By hand, with half of each effect. Job: 6 − 1.3/2 = 5.35 per cent; band 6 − 1.3 = 4.7 to 6. One step: 6 + 0.65 = 6.65.
    // Job or education: 10 − 1.6/2 = 9.2, and 10 + 3.3/2 = 11.65.
    const half = createEngine(evidence, 0.5);
    const change = half.prognosis(average, { changes: 1, beliefSteps: 0 });
    expect(change.start?.readings.additive).toBe(0.06);
    expect(change.start?.published).toBe(0.06);
    for (const share of change.result?.range ?? [NaN]) expect(share).toBeCloseTo(0.0535, 12);
    expect(change.result?.band[0]).toBeCloseTo(0.047, 12);
    expect(change.result?.band[1]).toBeCloseTo(0.06, 12);
    expect(change.result?.published).toBeNull();
    expect(change.perUnit).toEqual({ change: -0.0065, beliefStep: 0.0065 });
    const other = { ...average, outcome: 'jobOrEducation' } as const;
    expect(half.prognosis(average, { changes: 0, beliefSteps: 1 }).result?.readings.odds).toBeCloseTo(0.0665, 12);
    expect(half.prognosis(other, { changes: 1, beliefSteps: 0 }).result?.readings.relative).toBeCloseTo(0.092, 12);
    expect(half.prognosis(other, { changes: 0, beliefSteps: 1 }).result?.readings.additive).toBeCloseTo(0.1165, 12);
  });

  it('halves what a change does from the level without changes before, and leaves that level alone', () => {
    // By hand: 6 + 0.4 · 1.3 = 6.52 per cent in the study; half a change from there is 6.52 − 0.65 = 5.87.
    const found = createEngine(evidence, 0.5).withoutChangesBefore({ ...average, noChangesBefore: true }, { changes: 1, beliefSteps: 0 });
    expect(found?.start.readings.additive).toBeCloseTo(0.0652, 12);
    for (const share of found?.result.range ?? [NaN]) expect(share).toBeCloseTo(0.0587, 12);
    // What is said of the level elsewhere is the same number.
    const { records } = withAssumptions(numbers, part(0.5));
    expect(records['own-no-change-level']?.values?.['job']?.amount).toBeCloseTo(0.0652, 12);
    const none = createEngine(evidence, 0).withoutChangesBefore({ ...average, noChangesBefore: true }, { changes: 1, beliefSteps: 1 });
    expect(none && ends(none.result)).toEqual(none && ends(none.start));
  });

  it('scales the effect before a reading is taken: two changes by the relative reading', () => {
    // By hand: 0.06 · (0.0535 / 0.06)² = 0.0477041666…; half of the published two changes would be 0.0484.
    const { result } = createEngine(evidence, 0.5).prognosis(average, { changes: 2, beliefSteps: 0 });
    expect(result?.readings.relative).toBeCloseTo(0.06 * (0.0535 / 0.06) ** 2, 12);
  });

  it('of nothing leaves every result where it started, in every reading and in the band', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const { start, result } = createEngine(evidence, 0).prognosis(situation, scenario);
        const published = engine.prognosis({ ...situation, pastChanges: 0 }, { changes: 0, beliefSteps: 0 }).start;
        expect(result && ends(result)).toEqual(start && ends(start));
        expect(start && ends(start)).toEqual(published && ends(published));
      }),
    );
  });

  it('of everything is the published calculation, to the last digit', () => {
    fc.assert(
      fc.property(anyCase, ({ situation, scenario }) => {
        const asPublished = engine.prognosis(situation, scenario);
        for (const whole of [createEngine(evidence, 1), createEngineWithAssumptions(numbers, part(1))]) {
          const { start, result, perUnit, flags, trace } = whole.prognosis(situation, scenario);
          expect({ start, result, perUnit, flags, trace }).toEqual({
            start: asPublished.start,
            result: asPublished.result,
            perUnit: asPublished.perUnit,
            flags: asPublished.flags,
            trace: asPublished.trace,
          });
        }
      }),
    );
  });

  it('moves the result one way only: the larger it is, the further from the start, and the wider the band', () => {
    fc.assert(
      fc.property(anyCase, anyShare, anyShare, ({ situation, scenario }, one, other) => {
        const [less, more] = [one, other]
          .sort((a, b) => a - b)
          .map((share) => createEngine(evidence, share).prognosis(situation, scenario));
        if (!less?.result || !more?.result) return true;
        expect(more.result.band[0]).toBeLessThanOrEqual(less.result.band[0] + noise);
        expect(more.result.band[1]).toBeGreaterThanOrEqual(less.result.band[1] - noise);
        // Both effects at once may cancel out.
        fc.pre(situation.pastChanges + scenario.changes === 0 || scenario.beliefSteps === 0);
        const start = engine.prognosis({ ...situation, pastChanges: 0 }, { changes: 0, beliefSteps: 0 }).start?.readings.odds ?? NaN;
        const distance = ({ result }: typeof less): number => Math.abs((result?.readings.odds ?? NaN) - start);
        return distance(less) <= distance(more) + noise;
      }),
    );
  });

  it.each([-0.1, 1.1, NaN, Infinity, '0.5', null])('is refused when it is %s', (transfer) => {
    expect(() => createEngine(evidence, transfer as never)).toThrow(InputError);
  });
});

describe('the part of the effects in a link', () => {
  it('stands beside other assumptions, and acts on their effects too', () => {
    const text = 'bip2017-10.value--0.02,choice-transfer.value-0.5';
    const { values, dropped } = parseAssumptions(text);
    expect([dropped, serializeAssumptions(values)]).toEqual([0, text]);
    // By hand: 6 − 2/2 = 5 per cent.
    const { result } = createEngineWithAssumptions(numbers, values).prognosis(average, { changes: 1, beliefSteps: 0 });
    expect(result?.readings.additive).toBeCloseTo(0.05, 12);
  });

  it('of all or nothing can be said; all of it assumes nothing', () => {
    expect(parseAssumptions('choice-transfer.value-0')).toEqual({ values: part(0), dropped: 0 });
    expect(parseAssumptions('choice-transfer.value-1')).toEqual({ values: [], dropped: 0 });
  });

  it.each(['1.01', '-0.5', '50', '0.5.1', ''])('is left out when it is »%s«', (written) => {
    expect(parseAssumptions(`choice-transfer.value-${written}`)).toEqual({ values: [], dropped: 1 });
  });

  it('reaches every figure that a page shows of an effect, and what is derived from it', () => {
    const { records } = withAssumptions(numbers, part(0.5));
    const found = (id: string, key = 'value'): number => Number(records[id]?.values[key]?.amount);
    for (const id of ['bip2017-10', 'bip2017-13', 'bip2017-30', 'bip2017-31'] as const) expect(found(id)).toBeCloseTo(amount(id) / 2, 12);
    // By hand: −0.65 / 6, and the odds of 5.35 per cent over those of 6.
    expect(found('bip2017-11')).toBeCloseTo(-0.0065 / 0.06, 12);
    expect(found('own-odds-ratios', 'changeJob')).toBeCloseTo(0.0535 / 0.9465 / (0.06 / 0.94), 12);
    expect(found('bip2017-09')).toBe(0.06);
  });
});
