/**
 * Which of some separate groups can be shown, so that none of them is smaller than `smallest`, and neither is what is left of
 * all together once the shown ones are taken away: if it is, the smallest of the shown ones is left out too.
 * @param sizes of all groups; together they are the whole, whose size is known
 * @param isOffered whether a group would be shown at all, by its index
 */
export function shownGroups(sizes: readonly number[], smallest: number, isOffered: (index: number) => boolean = () => true): boolean[] {
  const isShown = sizes.map((size, index) => size >= smallest && isOffered(index));
  const rest = (): number => sizes.reduce((sum, size, index) => sum + (isShown[index] ? 0 : size), 0);
  while (rest() > 0 && rest() < smallest && isShown.includes(true)) isShown[smallestShown(sizes, isShown)] = false;
  return isShown;
}

/** The index of the smallest group that is shown, the first of several. */
function smallestShown(sizes: readonly number[], isShown: readonly boolean[]): number {
  return sizes.reduce((least, size, index) => (isShown[index] && size < (sizes[least] ?? Infinity) ? index : least), -1);
}
