import { describe, expect, it } from 'vitest';
import { layoutPlanAxis } from '../../src/charts/layout/plan-axis.ts';

describe('the line above a plan', () => {
  it('marks the columns where they begin: what comes next in the fourth, looking again in the fifth', () => {
    // Five columns of 100 with four gaps of 10.
    expect(layoutPlanAxis({ next: true, look: true }, 540, 10, 7)).toEqual({ now: 7, next: 337, look: 447, end: 540 });
  });

  it('has no mark for what the plan does not have', () => {
    expect(layoutPlanAxis({ next: false, look: false }, 540, 10, 7)).toEqual({ now: 7, next: null, look: null, end: 540 });
  });
});
