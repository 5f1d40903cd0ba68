/** One answer: the share of the own citizens and of the study, each 0–1, and what is said of both. */
export type BeliefBar = { readonly label: string; readonly text: string; readonly own: number; readonly study: number };

export type BeliefLayout = readonly (BeliefBar & { readonly y: number; readonly width: number; readonly mark: number })[];

/** The axis ends at a round share, so that it seldom moves. */
const axisEnds = [0.4, 0.6, 0.8, 1];

/**
 * Places the answers beneath each other, on one axis from nothing.
 * @param width the length of the axis
 * @param pitch from one answer to the next
 */
export function layoutBeliefBars(bars: readonly BeliefBar[], width: number, pitch: number): BeliefLayout {
  const highest = Math.max(...bars.flatMap(({ own, study }) => [own, study]), 0);
  const end = axisEnds.find((one) => highest <= one) ?? 1;
  return bars.map((bar, index) => ({ ...bar, y: index * pitch, width: (bar.own / end) * width, mark: (bar.study / end) * width }));
}
