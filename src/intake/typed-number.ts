/** The content of a field for whole numbers. */
import { readDanishNumber } from './danish-number.ts';

export type Typed = { readonly kind: 'unfinished' | 'notWhole' } | { readonly kind: 'outside' | 'value'; readonly value: number };

/**
 * Parses a whole number as it is written in Danish: 1.000 and 1 000 are a thousand, as the messages of the page write it; any dash
 * counts as a minus. A comma is refused: what stands after it could be decimals, or thousands as they are written in English.
 */
export function readTyped(text: string, [low, high]: readonly [number, number]): Typed {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (trimmed === '-' || trimmed === '+') return { kind: 'unfinished' };
  const read = readDanishNumber(trimmed);
  if (read.kind === 'missing') return { kind: 'unfinished' };
  if (read.kind === 'notANumber' || trimmed.includes(',')) return { kind: 'notWhole' };
  const value = read.kind === 'ambiguous' ? read.readings[0] : read.value;
  if (!Number.isInteger(value)) return { kind: 'notWhole' };
  return { kind: value < low || value > high ? 'outside' : 'value', value };
}
