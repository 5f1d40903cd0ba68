/** Parses JSON from outside. The values are validated by a strict schema afterwards. */
import { findJsonFault, type JsonFault } from './check-json.ts';

export type JsonLimits = {
  /** The longest text, in UTF-16 units; never more than the bytes of the file. */
  readonly length: number;
  /** The deepest nesting of arrays and objects. */
  readonly depth: number;
};

export type ReadJson =
  | { readonly kind: 'fine'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly limit: number; readonly length: number }
  /** Line and column count from 1, the column in UTF-16 units. */
  | { readonly kind: JsonFault; readonly line: number; readonly column: number };

/** Parses a text after checking its size, depth, keys and numbers. Never throws. */
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
