import { scaleBand } from 'd3';

/** The direction of a finding; its size is not published. */
export type ArrowDirection = 'less' | 'even' | 'more' | 'unknown';

/** The x position of each mark: the middle of one of three columns, or null if the source says nothing. */
export function layoutDirections(ways: readonly ArrowDirection[], width: number): readonly (number | null)[] {
  const columns = scaleBand<ArrowDirection>(['less', 'even', 'more'], [0, width]);
  return ways.map((way) => {
    const left = columns(way);
    return left === undefined ? null : left + columns.bandwidth() / 2;
  });
}
