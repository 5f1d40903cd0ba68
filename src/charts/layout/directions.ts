/** Which way a finding points; the size is never published, so there is no length to draw. */
export type ArrowDirection = 'less' | 'even' | 'more' | 'unknown';

const columns: readonly ArrowDirection[] = ['less', 'even', 'more'];

/** Where the mark of a line stands: the middle of one of three columns, or nowhere where the source says nothing. */
export function layoutDirections(ways: readonly ArrowDirection[], width: number): readonly (number | null)[] {
  const column = width / columns.length;
  return ways.map((way) => (way === 'unknown' ? null : (columns.indexOf(way) + 0.5) * column));
}
