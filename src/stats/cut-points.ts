/**
 * The values that cut sorted values into parts as equal in size as ties allow: a value at or below the first cut point is in
 * the first part, one above the last in the last part.
 * @param sorted ascending, at least one
 * @param parts whole number from 1
 * @returns parts − 1 values
 */
export function cutPoints(sorted: readonly number[], parts: number): number[] {
  return Array.from({ length: parts - 1 }, (_, cut) => sorted[Math.ceil((sorted.length * (cut + 1)) / parts) - 1] as number);
}
