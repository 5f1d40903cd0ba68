/** The content of a field for whole numbers. */
export type Typed = { readonly kind: 'unfinished' | 'notWhole' } | { readonly kind: 'outside' | 'value'; readonly value: number };

/** Parses a whole number with an optional sign; any dash counts as a minus. */
export function readTyped(text: string, [low, high]: readonly [number, number]): Typed {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (trimmed === '' || trimmed === '-' || trimmed === '+') return { kind: 'unfinished' };
  if (!/^[+-]?\d{1,9}$/.test(trimmed)) return { kind: 'notWhole' };
  const value = Number(trimmed) + 0;
  return { kind: value < low || value > high ? 'outside' : 'value', value };
}
