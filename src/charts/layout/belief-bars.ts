import { max, scaleBand, scaleLinear } from 'd3';

/** One answer: its share (0–1) among the reader's citizens and in the study, with labels. */
export type BeliefBar = { readonly label: string; readonly text: string; readonly own: number; readonly study: number };

export type BeliefLayout = readonly (BeliefBar & { readonly y: number; readonly width: number; readonly mark: number })[];

/** The axis ends at a round share, so that it rarely changes. */
const axisEnds = [0.4, 0.6, 0.8, 1];

/**
 * Lays the answers out below each other on one axis from 0.
 * @param width length of the axis
 * @param pitch distance from one row to the next
 */
export function layoutBeliefBars(bars: readonly BeliefBar[], width: number, pitch: number): BeliefLayout {
  const highest = max(bars, ({ own, study }) => Math.max(own, study)) ?? 0;
  const x = scaleLinear([0, axisEnds.find((one) => highest <= one) ?? 1], [0, width]);
  const y = scaleBand(
    bars.map(({ label }) => label),
    [0, bars.length * pitch],
  );
  return bars.map((bar) => ({ ...bar, y: y(bar.label) ?? 0, width: x(bar.own), mark: x(bar.study) }));
}
