import { describe, expect, it } from 'vitest';
import { engine } from '../support/evidence.ts';

describe('the calculation step by step', () => {
  it('names every step with its count and its records', () => {
    const { trace } = engine.prognosis({ outcome: 'job', belief: 1, pastChanges: 2 }, { changes: 3, beliefSteps: 2 });
    expect(trace.map(({ kind, count, evidence }) => [kind, count, evidence])).toEqual([
      ['start', 0, ['bip2017-19']],
      ['notCounted', 2, ['choice-table2-history', 'bip2017-19']],
      ['changes', 3, ['bip2017-10', 'bip2017-09']],
      ['belief', 2, ['bip2017-30', 'bip2017-29', 'bip2017-09']],
      ['held', 0, ['choice-held-at-zero', 'choice-comparison-precision']],
    ]);
  });

  it('leaves out what does not happen, and names the straight line only where there is more than one step', () => {
    const kinds = (belief: 3 | null, pastChanges: number, changes: number, beliefSteps: number) =>
      engine.prognosis({ outcome: 'job', belief, pastChanges }, { changes, beliefSteps }).trace.map(({ kind }) => kind);
    expect(kinds(3, 0, 0, 0)).toEqual(['start']);
    expect(kinds(3, 1, 0, 1)).toEqual(['start', 'notCounted', 'belief']);
    expect(kinds(null, 1, 0, 0)).toEqual(['start', 'changes']);
    const [, step] = engine.prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 0, beliefSteps: -1 }).trace;
    expect(step?.evidence).toEqual(['bip2017-30', 'bip2017-09']);
  });

  it('counts past and further changes together where the start is the average', () => {
    const { trace } = engine.prognosis({ outcome: 'jobOrEducation', belief: null, pastChanges: 2 }, { changes: 1, beliefSteps: 0 });
    expect(trace.map(({ kind, count, evidence }) => [kind, count, evidence])).toEqual([
      ['start', 0, ['bip2017-12']],
      ['changes', 3, ['bip2017-13', 'bip2017-12']],
    ]);
  });

  it('shows the percentage points below zero before they are held there', () => {
    const { trace } = engine.prognosis({ outcome: 'job', belief: 1, pastChanges: 0 }, { changes: 1, beliefSteps: 0 });
    expect(trace.at(-1)?.before.additive).toBeCloseTo(-0.002, 12);
    expect(trace.at(-1)?.after.additive).toBe(0);
  });

  it('is worked out once and stays the same object', () => {
    const prognosis = engine.prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 });
    expect(prognosis.trace).toBe(prognosis.trace);
  });

  it('is part of the result when it is written as JSON', () => {
    const written = JSON.parse(
      JSON.stringify(engine.prognosis({ outcome: 'job', belief: null, pastChanges: 0 }, { changes: 1, beliefSteps: 0 })),
    ) as { trace: unknown[] };
    expect(written.trace).toHaveLength(2);
  });
});
