/**
 * The paths of the texts in which a value differs from what was read of it, at any depth.
 * @returns null if anything but the wording of texts differs
 */
export function cleanedPlaces(before: unknown, after: unknown, path: readonly string[] = []): string[][] | null {
  if (before === after) return [];
  if (typeof before === 'string' && typeof after === 'string') return [[...path]];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return null;
  const keys = Object.keys(before);
  if (Array.isArray(before) !== Array.isArray(after) || keys.length !== Object.keys(after).length) return null;
  const places: string[][] = [];
  for (const key of keys) {
    if (!Object.hasOwn(after, key)) return null;
    const [one, other] = [(before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]];
    if (one === other) continue;
    const inner = cleanedPlaces(one, other, [...path, key]);
    if (!inner) return null;
    places.push(...inner);
  }
  return places;
}
