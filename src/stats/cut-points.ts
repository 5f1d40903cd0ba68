/**
 * Where sorted values are cut into parts that hold as equal a number as ties allow: a value at or below the
 * first cut belongs to the first part, one above the last cut to the last.
 * @param sorted lowest first, at least one
 * @param parts whole number from 1
 * @returns parts − 1 values
 */
export function cutPoints(sorted: readonly number[], parts: number): number[] {
  return Array.from({ length: parts - 1 }, (_, cut) => sorted[Math.ceil((sorted.length * (cut + 1)) / parts) - 1] as number);
}
