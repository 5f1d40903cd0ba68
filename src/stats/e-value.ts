/**
 * How strongly something unmeasured would have to be tied both to what is compared and to the outcome, as a risk ratio, to
 * explain a whole difference (VanderWeele and Ding 2017): RR + √(RR · (RR − 1)).
 * @param one a share above 0
 * @param other the share it is compared with, above 0; which of the two is larger does not matter
 * @returns a risk ratio from 1
 */
export function eValue(one: number, other: number): number {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio + Math.sqrt(ratio * (ratio - 1));
}
