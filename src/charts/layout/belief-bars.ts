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
  const highest = Math.max(...bars.flatMap(({ own, study }) => [own, study]), 0);
  const end = axisEnds.find((one) => highest <= one) ?? 1;
  return bars.map((bar, index) => ({ ...bar, y: index * pitch, width: (bar.own / end) * width, mark: (bar.study / end) * width }));
}
