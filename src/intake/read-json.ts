/** Reads JSON from outside. The values are validated by a strict schema afterwards. */
import { parseJson, type JsonFault } from './parse-json.ts';
import { atOnce, type Portioned } from './portions.ts';

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

/** Reads a text, if its size, depth, keys and numbers are as they may be. Counts in UTF-16 units. Never throws. */
export function* readingJson(text: string, { length: limit, depth }: JsonLimits): Portioned<ReadJson> {
  if (text.length > limit) return { kind: 'tooLarge', limit, length: text.length };
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = yield* parseJson(text, depth);
  return parsed.kind === 'fine' ? parsed : { kind: parsed.kind, ...placeOf(text, parsed.at) };
}

/** The same without a pause, for short texts. */
export function readJson(text: string, limits: JsonLimits): ReadJson {
  return atOnce(readingJson(text, limits));
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
