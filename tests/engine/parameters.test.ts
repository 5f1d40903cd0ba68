import numbers from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { isHeldAtZero } from '../../src/engine/level.ts';
import { readNumber, readParameters } from '../../src/engine/parameters.ts';
import { withAssumptions } from '../../src/engine/assumptions.ts';
import { EvidenceError } from '../../src/model/evidence-error.ts';
import { decimalUnit } from '../../src/stats/decimal-unit.ts';

// Read anew by each test, so that a mistake in reading is the test's to find.
const parameters = () => readParameters(numbers);
const without = (id: string) => ({
  ...numbers,
  records: Object.fromEntries(Object.entries(numbers.records).filter(([key]) => key !== id)),
});
const withAmount = (id: string, key: string, amount: unknown) =>
  ({ ...numbers, records: { ...numbers.records, [id]: { ...numbers.records[id], values: { [key]: { amount } } } } }) as never;

describe('the numbers of the engine', () => {
  it.each(['bip2017-09', 'bip2017-10', 'bip2017-13', 'bip2017-19', 'bip2017-29', 'bip2017-31', 'choice-multipliers', 'choice-max-changes'])(
    'are refused where %s is not there, and the record is named',
    (id) => {
      expect(() => createEngine(without(id))).toThrow(EvidenceError);
      expect(() => createEngine(without(id))).toThrow(`Record ${id} has no number called`);
    },
  );

  it.each([NaN, Infinity, null, '0.06'])('are refused where one is %s', (amount) => {
    expect(() => readNumber(withAmount('bip2017-09', 'value', amount), 'bip2017-09')).toThrow(
      'Record bip2017-09 has no number called value; the engine needs it.',
    );
  });

  it('are refused by the name that was asked for', () => {
    expect(() => readNumber(numbers, 'bip2017-09', 'other')).toThrow('Record bip2017-09 has no number called other');
    expect(() => readNumber({ ...numbers, records: { 'bip2017-09': {} } } as never, 'bip2017-09')).toThrow(EvidenceError);
  });

  it.each([
    ['a start of zero', 0, -0.013],
    ['a start of one', 1, -0.013],
    ['an effect that leaves nothing', 0.04, -0.04],
    ['an effect beyond everyone', 0.9, 0.1],
  ])('are refused for %s, on which the readings are not defined', (_what, base, change) => {
    const spoilt = withAssumptions(numbers, [
      { record: 'bip2017-30', key: 'value', amount: 0 },
      { record: 'bip2017-10', key: 'value', amount: change },
      { record: 'bip2017-09', key: 'value', amount: base },
    ]);
    expect(() => createEngine(spoilt)).toThrow(/Record bip2017-10: an effect of \S+ cannot be applied to a base rate of \S+\.$/m);
  });

  it('are an effect three ways: points, a factor, and a ratio of odds', () => {
    const { base, asPublished } = parameters().outcomes.job;
    const { difference, factor, logOddsRatio } = asPublished.change;
    expect([base, difference]).toEqual([0.06, -0.013]);
    expect(factor).toBeCloseTo(0.047 / 0.06, 12);
    expect(Math.exp(logOddsRatio)).toBeCloseTo(0.047 / 0.953 / (0.06 / 0.94), 12);
  });

  it('are varied with none, the published and twice the effect, each with each', () => {
    const pairs = parameters().outcomes.job.variants.map(({ change, beliefStep }) => [
      change.difference / -0.013,
      beliefStep.difference / parameters().outcomes.job.asPublished.beliefStep.difference,
    ]);
    expect(pairs.map((pair) => pair.map((times) => Math.abs(Math.round(times))))).toEqual(
      [0, 1, 2].flatMap((one) => [0, 1, 2].map((other) => [one, other])),
    );
  });
});

describe('percentage points next to zero', () => {
  const unit = decimalUnit(parameters().precision);
  const held = (additive: number): boolean => isHeldAtZero({ additive, relative: 0.01, odds: 0.01 }, parameters());

  it('are held at zero as far as they only differ by the noise of the last digit', () => {
    expect([-1, 0, unit / 100, unit * 0.49].map(held)).toEqual([true, true, true, true]);
    expect([unit * 0.51, unit, unit * 2, 0.06].map(held)).toEqual([false, false, false, false]);
  });
});
