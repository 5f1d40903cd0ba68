/** Reads JSON from outside. What the values mean is for a strict schema to check afterwards. */
import { findJsonFault, type JsonFault } from './check-json.ts';

export type JsonLimits = {
  /** The longest text that is read, in UTF-16 units, of which a file never has more than bytes. */
  readonly length: number;
  /** The most lists and objects inside each other. */
  readonly depth: number;
};

export type ReadJson =
  | { readonly kind: 'fine'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly limit: number; readonly length: number }
  /** Line and column count from 1, the column in UTF-16 units. */
  | { readonly kind: JsonFault; readonly line: number; readonly column: number };

/** Reads a text as JSON after a look at its size, depth, keys and numbers. Never throws. */
export function readJson(text: string, { length: limit, depth }: JsonLimits): ReadJson {
  if (text.length > limit) return { kind: 'tooLarge', limit, length: text.length };
  if (text.trim() === '') return { kind: 'empty' };
  const found = findJsonFault(text, depth);
  if (found) return { kind: found.fault, ...placeOf(text, found.at) };
  return { kind: 'fine', value: JSON.parse(text) };
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
