/** The direction of a finding; its size is not published. */
export type ArrowDirection = 'less' | 'even' | 'more' | 'unknown';

const columns: readonly ArrowDirection[] = ['less', 'even', 'more'];

/** The x position of each mark: the middle of one of three columns, or null if the source says nothing. */
export function layoutDirections(ways: readonly ArrowDirection[], width: number): readonly (number | null)[] {
  const column = width / columns.length;
  return ways.map((way) => (way === 'unknown' ? null : (columns.indexOf(way) + 0.5) * column));
}
