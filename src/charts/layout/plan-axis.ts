import { scaleLinear } from 'd3';

/** Columns of a plan over time: what runs takes three, then what comes next, then when to look again. */
const columns = 5;
const nextColumn = 3;
const lookColumn = 4;

/** Positions along the axis of a plan; null for what it has not. How long each part lasts is not known, so the columns are no scale. */
export type PlanAxisLayout = { readonly now: number; readonly next: number | null; readonly look: number | null; readonly end: number };

/** @param gap between two columns, and @param side half the width of a mark, so that the first is drawn in full */
export function layoutPlanAxis(
  has: { readonly next: boolean; readonly look: boolean },
  width: number,
  gap: number,
  side: number,
): PlanAxisLayout {
  const start = scaleLinear([0, columns], [0, width + gap]);
  return {
    now: side,
    next: has.next ? start(nextColumn) + side : null,
    look: has.look ? start(lookColumn) + side : null,
    end: width,
  };
}
