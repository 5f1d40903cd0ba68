import numbers from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEngineWithAssumptions,
  isWithinUnit,
  parseAssumptions,
  replaceable,
  replaceableAt,
  withAssumptions,
  serializeAssumptions,
  type Assumption,
} from '../../src/engine/assumptions.ts';
import { beliefAnswers } from '../../src/model/belief.ts';
import { EvidenceError } from '../../src/model/evidence-error.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { amount, engine, evidence } from '../support/evidence.ts';

const base = (amount: number): Assumption => ({ record: 'bip2017-09', key: 'value', amount });
const average = { outcome: 'job', belief: null, pastChanges: 0 } as const;
const nothing = { changes: 0, beliefSteps: 0 };
const anyValues = fc
  .uniqueArray(fc.constantFrom(...replaceable), { maxLength: replaceable.length })
  .chain((known) =>
    fc.tuple(...known.map(({ record, key }) => fc.integer({ min: 1, max: 9999 }).map((whole) => ({ record, key, amount: whole / 10000 })))),
  );

describe('assumptions in a link', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { values: read, dropped } = parseAssumptions(serializeAssumptions(values));
        expect(dropped).toBe(0);
        expect(new Set(read.map((one) => JSON.stringify(one)))).toEqual(new Set(values.map((one) => JSON.stringify(one))));
      }),
    );
  });

  it.each([
    ['a rule of the tool', 'choice-denominator.value-10'],
    ['a record that is not there', 'bip2017-99.value-0.1'],
    ['a share above one', 'bip2017-09.value-1.5'],
    ['a share of zero', 'bip2017-09.value-0'],
    ['a negative share', 'bip2017-09.value--0.1'],
    ['no number', 'bip2017-09.value-0.1.2'],
    ['nothing that can be read', 'constructor.prototype'],
    ['something before the record', 'x.bip2017-09.value-0.07'],
    ['something after the number', 'bip2017-09.value-0.07x'],
    ['a key that the record has not', 'bip2017-09.gode-0.07'],
    ['a key of another record', 'bip2017-19.value-0.07'],
  ])('leave out %s', (_what, text) => {
    expect(parseAssumptions(text)).toEqual({ values: [], dropped: 1 });
  });

  it('are none where nothing stands there, and commas say nothing', () => {
    expect(parseAssumptions('')).toEqual({ values: [], dropped: 0 });
    expect(parseAssumptions(',bip2017-09.value-0.07,,')).toEqual({ values: [base(0.07)], dropped: 0 });
  });

  it('of one record under several keys are all of them read', () => {
    const levels = replaceable.filter(({ role }) => role === 'levelByBelief').map(({ record, key }) => ({ record, key, amount: 0.2 }));
    expect(levels).toHaveLength(5);
    expect(parseAssumptions(serializeAssumptions(levels)).values).toEqual(levels);
  });

  it('stand in the same order whatever the order they were given in, which is left alone', () => {
    const change: Assumption = { record: 'bip2017-10', key: 'value', amount: -0.02 };
    const given = [change, base(0.07)];
    expect(serializeAssumptions(given)).toBe('bip2017-09.value-0.07,bip2017-10.value--0.02');
    expect(serializeAssumptions([base(0.07), change])).toBe('bip2017-09.value-0.07,bip2017-10.value--0.02');
    expect(given[0]).toBe(change);
  });

  it('that say the same value twice count once', () => {
    expect(parseAssumptions('bip2017-09.value-0.07,bip2017-09.value-0.08')).toEqual({ values: [base(0.07)], dropped: 1 });
  });
});

describe('what may be replaced', () => {
  it('is the start and the two effects of each outcome, the levels of Table 2, and the part of the effects that holds', () => {
    expect(replaceable.map(({ record, key, unit, role, outcome }) => [record, key, unit, role, outcome].join(' '))).toEqual([
      'bip2017-09 value share base job',
      'bip2017-10 value shareDifference change job',
      'bip2017-30 value shareDifference beliefStep job',
      'bip2017-12 value share base jobOrEducation',
      'bip2017-13 value shareDifference change jobOrEducation',
      'bip2017-31 value shareDifference beliefStep jobOrEducation',
      ...['nej', 'tvivler', 'svinger', 'gode', 'ja'].map((answer) => `bip2017-19 ${answer} share levelByBelief job`),
      'choice-transfer value part transfer ',
    ]);
    expect(replaceableAt('bip2017-19', 'gode')).toBe(replaceable[9]);
    expect(replaceableAt('bip2017-19', 'value')).toBeUndefined();
  });

  it.each([
    [0, 'share', false],
    [0.001, 'share', true],
    [1, 'share', false],
    [-0.5, 'shareDifference', true],
    [0, 'shareDifference', true],
    [-1, 'shareDifference', false],
    [1, 'shareDifference', false],
    [0, 'part', true],
    [1, 'part', true],
    [-0.01, 'part', false],
    [1.01, 'part', false],
  ] as const)('%d as a %s: %s', (number, unit, isAllowed) => {
    expect(isWithinUnit(number, unit)).toBe(isAllowed);
  });
});

describe('the engine with assumptions', () => {
  it('computes from them and no longer calls the result published', () => {
    const own = createEngineWithAssumptions(numbers, [base(0.09)]).prognosis(average, { changes: 1, beliefSteps: 0 });
    expect(own.start?.readings.additive).toBe(0.09);
    expect(own.result?.readings.additive).toBeCloseTo(0.077, 12);
    expect(own.result?.published).toBeNull();
    expect(own.trace.length).toBeGreaterThan(0);
  });

  it('leaves the other outcome as it was published', () => {
    const asked = [{ ...average, outcome: 'jobOrEducation' as const }, nothing] as const;
    expect(createEngineWithAssumptions(numbers, [base(0.09)]).prognosis(...asked).start).toEqual(engine.prognosis(...asked).start);
  });

  it('leaves the job as it was published where only the other outcome is replaced', () => {
    const own = createEngineWithAssumptions(numbers, [{ record: 'bip2017-12', key: 'value', amount: 0.2 }]);
    const one = { changes: 1, beliefSteps: 0 };
    expect(own.prognosis(average, one).result).toEqual(engine.prognosis(average, one).result);
    expect(own.prognosis({ ...average, outcome: 'jobOrEducation' }, one).result?.published).toBeNull();
    expect(own.prognosis({ ...average, outcome: 'jobOrEducation' }, one).result?.readings.additive).toBeCloseTo(0.184, 12);
  });

  it('takes no notice of a value that no prognosis rests on', () => {
    const own = createEngineWithAssumptions(numbers, [{ record: 'bip2017-05', key: 'value', amount: 0.2 }]);
    expect(own.prognosis(average, nothing)).toEqual(engine.prognosis(average, nothing));
  });

  it('has no level where none is published', () => {
    const own = createEngineWithAssumptions(numbers, [{ record: 'bip2017-12', key: 'value', amount: 0.2 }]);
    expect(own.prognosis({ ...average, outcome: 'jobOrEducation', belief: 3 }, nothing).result).toBeNull();
  });

  it('refuses an effect that would take more than there is', () => {
    expect(() => createEngineWithAssumptions(numbers, [base(0.01)])).toThrow(EvidenceError);
  });
});

describe('what is worked out from replaced values', () => {
  it('is the published figure again where the values are the published ones', () => {
    const { records } = withAssumptions(numbers, [base(0.06)]);
    const published = evidence.records;
    for (const [id, key, decimals] of [
      ['bip2017-11', 'value', 2],
      ['bip2017-14', 'value', 2],
      ['bip2017-30', 'relative', 2],
      ['bip2017-31', 'relative', 2],
      ['own-odds-ratios', 'changeJob', 3],
      ['own-odds-ratios', 'beliefJobOrEducation', 3],
      ['own-no-change-level', 'job', 3],
      ['own-table2-slope', 'slope', 3],
    ] as const) {
      const record = published[id];
      const amount = record && 'values' in record ? record.values[key]?.amount : undefined;
      expect(roundHalfUp(roundHalfUp(Number(records[id]?.values[key]?.amount), 12), decimals), `${id} ${key}`).toBe(amount);
    }
  });

  it.each([
    ['job', 'bip2017-09', 'bip2017-10', 'bip2017-30', 'bip2017-11', 'changeJob', 'beliefJob'],
    ['jobOrEducation', 'bip2017-12', 'bip2017-13', 'bip2017-31', 'bip2017-14', 'changeJobOrEducation', 'beliefJobOrEducation'],
  ] as const)('follows the replaced values: %s', (outcome, start, change, step, relative, oddsOfChange, oddsOfBelief) => {
    const { records } = withAssumptions(numbers, [
      { record: start, key: 'value', amount: 0.2 },
      { record: change, key: 'value', amount: -0.05 },
      { record: step, key: 'value', amount: 0.1 },
    ]);
    const found = (id: string, key: string): number => Number(records[id]?.values[key]?.amount);
    expect(found(relative, 'value')).toBeCloseTo(-0.25, 12);
    expect(found(step, 'relative')).toBeCloseTo(0.5, 12);
    // Odds of 20, 15 and 30 per cent: 1 to 4, 3 to 17 and 3 to 7.
    expect(found('own-odds-ratios', oddsOfChange)).toBeCloseTo(3 / 17 / 0.25, 12);
    expect(found('own-odds-ratios', oddsOfBelief)).toBeCloseTo(3 / 7 / 0.25, 12);
    expect(found('own-no-change-level', outcome)).toBeCloseTo(0.2 + 0.05 * amount('bip2017-08'), 12);
  });

  it('draws the line of Table 2 anew: levels that rise by two points have a slope of two points', () => {
    const levels = beliefAnswers.map((key, place): Assumption => ({ record: 'bip2017-19', key, amount: (place + 1) / 50 }));
    const { records } = withAssumptions(numbers, levels);
    expect(records['own-table2-slope']?.values['slope']?.amount).toBeCloseTo(0.02, 12);
    expect(records['own-table2-slope']?.values['value']).toEqual(numbers.records['own-table2-slope']?.values['value']);
  });

  it('keeps what else stands in a record: decimals, interval, unit', () => {
    const { records } = withAssumptions(numbers, [base(0.2)]);
    expect({ ...records['bip2017-09']?.values['value'], amount: null }).toEqual({
      ...numbers.records['bip2017-09']?.values['value'],
      amount: null,
    });
  });

  it('never changes the published numbers themselves', () => {
    const before = JSON.stringify(numbers);
    withAssumptions(numbers, [base(0.2)]);
    expect(JSON.stringify(numbers)).toBe(before);
  });
});
