import { decimalUnit } from '../stats/decimal-unit.ts';
import { roundHalfUp } from '../stats/round-half-up.ts';
import type { OutcomeParameters, Parameters } from './parameters.ts';
import { readingsOf } from './readings.ts';
import type { Level, Readings } from './types.ts';

/** A level that effects act on, and how often each effect is applied. */
export type Applied = {
  readonly outcome: OutcomeParameters;
  /** Share 0–1 before any effect. */
  readonly start: number;
  readonly changes: number;
  readonly beliefSteps: number;
  /** Whether the report itself gives the percentage-point figure for this case. */
  readonly isPublished: boolean;
};

/** The level with its range, its band, and the published figure if there is one. */
export function levelOf(applied: Applied, parameters: Parameters): Level {
  const { outcome, start, changes, beliefSteps } = applied;
  const raw = readingsOf(start, changes, beliefSteps, outcome.asPublished);
  const held = isHeldAtZero(raw, parameters);
  const readings = held ? { ...raw, additive: 0 } : raw;
  let low = Infinity;
  let high = -Infinity;
  for (const effects of outcome.variants) {
    const variant = readingsOf(start, changes, beliefSteps, effects);
    const additive = isHeldAtZero(variant, parameters) ? 0 : variant.additive;
    low = Math.min(low, additive, variant.relative, variant.odds);
    high = Math.max(high, additive, variant.relative, variant.odds);
  }
  return {
    readings,
    range: [Math.min(readings.additive, readings.relative, readings.odds), Math.max(readings.additive, readings.relative, readings.odds)],
    band: [low, high],
    published: applied.isPublished && !held ? readings.additive : null,
  };
}

/** Whether the additive reading falls below zero and is clamped (choice-held-at-zero). */
export function isHeldAtZero({ additive }: Readings, { precision }: Parameters): boolean {
  // Rounding is slow and only matters close to zero.
  return additive <= 0 || (additive < decimalUnit(precision) && roundHalfUp(additive, precision) <= 0);
}
