import type { Measurement } from '../../model/case.ts';
import type { MeasurementAnswers, IndicatorId, Side } from '../../model/indicators.ts';

/** Earliest day first; on one day what was saved first. */
export function inOrder(measurements: readonly Measurement[]): Measurement[] {
  return [...measurements].sort((one, other) => compare(one.on, other.on) || compare(one.changedAt, other.changedAt));
}

/** The last measurement of a side; null where there is none. */
export function latestOf(measurements: readonly Measurement[], side: Side): Measurement | null {
  return inOrder(measurements).findLast(({ by }) => by === side) ?? null;
}

/** The last measurement in which a question was answered, be it with "don't know"; null where there is none. */
export function latestWith(measurements: readonly Measurement[], id: IndicatorId): Measurement | null {
  return inOrder(measurements).findLast(({ answers }) => answers[id] !== undefined) ?? null;
}

/** How many questions were answered. */
export function countAnswers(answers: MeasurementAnswers): number {
  return Object.values(answers).filter((answer) => answer !== undefined).length;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
