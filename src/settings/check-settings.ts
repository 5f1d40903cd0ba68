/** Validates a settings file by itself and against the shipped guidance. */
import type { Guidance } from '../model/guidance.ts';
import { lineOf, linesIn } from './json-lines.ts';
import { localGuidance } from './local-guidance.ts';
import type { Mistake } from './mistake.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** `line` counts from 1; null if unknown. */
export type PlacedMistake = Mistake & { readonly line: number | null };

export type CheckedSettings = {
  readonly settings: Settings;
  /** Mistakes that make the whole file unusable. */
  readonly refused: readonly PlacedMistake[];
  /** Mistakes in single entries, which are dropped; the rest is used. */
  readonly leftOut: readonly PlacedMistake[];
  /** How many texts were cleaned. */
  readonly cleaned: number;
};

/** Validates the text of a file; mistakes in the order of the file. Never throws. */
export function checkSettings(text: string, guidance: Guidance): CheckedSettings {
  const { settings, mistakes, cleaned } = readSettings(text);
  const leftOut = localGuidance(guidance, settings.strategy).mistakes;
  // Only a text that is valid JSON gives mistakes with a path.
  const lines = [...mistakes, ...leftOut].some(({ path }) => path !== '') ? linesIn(text) : new Map<string, number>();
  const placed = (mistake: Mistake): PlacedMistake => ({ ...mistake, line: mistake.values['line'] ?? lineOf(mistake.path, lines) });
  const inOrder = (all: readonly Mistake[]): PlacedMistake[] => all.map(placed).sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { settings, refused: inOrder(mistakes), leftOut: inOrder(leftOut), cleaned };
}
