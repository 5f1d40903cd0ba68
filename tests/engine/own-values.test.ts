import numbers from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnEngine, readOwnValues, replaceable, withOwnValues, writeOwnValues, type OwnValue } from '../../src/engine/own-values.ts';
import { EvidenceError } from '../../src/model/evidence-error.ts';
import { roundHalfUp } from '../../src/stats/round-half-up.ts';
import { engine, evidence } from '../support/evidence.ts';

const base = (amount: number): OwnValue => ({ record: 'bip2017-09', key: 'value', amount });
const average = { outcome: 'job', belief: null, pastChanges: 0 } as const;
const nothing = { changes: 0, beliefSteps: 0 };
const anyValues = fc
  .uniqueArray(fc.constantFrom(...replaceable), { maxLength: replaceable.length })
  .chain((known) =>
    fc.tuple(...known.map(({ record, key }) => fc.integer({ min: 1, max: 9999 }).map((whole) => ({ record, key, amount: whole / 10000 })))),
  );

describe('own values in a link', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { values: read, dropped } = readOwnValues(writeOwnValues(values));
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
  ])('leave out %s', (_what, text) => {
    expect(readOwnValues(text)).toEqual({ values: [], dropped: 1 });
  });

  it('that say the same value twice count once', () => {
    expect(readOwnValues('bip2017-09.value-0.07,bip2017-09.value-0.08')).toEqual({ values: [base(0.07)], dropped: 1 });
  });
});

describe('the engine on own values', () => {
  it('computes from them and no longer calls the result published', () => {
    const own = createOwnEngine(numbers, [base(0.09)]).prognosis(average, { changes: 1, beliefSteps: 0 });
    expect(own.start?.readings.additive).toBe(0.09);
    expect(own.result?.readings.additive).toBeCloseTo(0.077, 12);
    expect(own.result?.published).toBeNull();
    expect(own.trace.length).toBeGreaterThan(0);
  });

  it('leaves the other outcome as it was published', () => {
    const asked = [{ ...average, outcome: 'jobOrEducation' as const }, nothing] as const;
    expect(createOwnEngine(numbers, [base(0.09)]).prognosis(...asked).start).toEqual(engine.prognosis(...asked).start);
  });

  it('refuses an effect that would take more than there is', () => {
    expect(() => createOwnEngine(numbers, [base(0.01)])).toThrow(EvidenceError);
  });
});

describe('what is worked out from replaced values', () => {
  it('is the published figure again where the values are the published ones', () => {
    const { records } = withOwnValues(numbers, [base(0.06)]);
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

  it('never changes the published numbers themselves', () => {
    const before = JSON.stringify(numbers);
    withOwnValues(numbers, [base(0.2)]);
    expect(JSON.stringify(numbers)).toBe(before);
  });
});
