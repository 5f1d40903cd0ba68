/** A file as it would be used here: what is wrong with it by itself, and what of it does not fit with what is shipped. */
import type { Guidance } from '../model/guidance.ts';
import { lineOf, linesIn } from './json-lines.ts';
import { localGuidance } from './local-guidance.ts';
import type { Mistake } from './mistake.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** `line` counts from 1; null where none is known. */
export type PlacedMistake = Mistake & { readonly line: number | null };

export type CheckedSettings = {
  readonly settings: Settings;
  /** With any of these nothing of the file is used. */
  readonly refused: readonly PlacedMistake[];
  /** What is named here is left out, the rest is used. */
  readonly leftOut: readonly PlacedMistake[];
};

/** Never throws. The mistakes come in the order in which they stand in the file. */
export function checkSettings(text: string, guidance: Guidance): CheckedSettings {
  const { settings, mistakes } = readSettings(text);
  const leftOut = localGuidance(guidance, settings.strategy).mistakes;
  // A mistake with a path is of a text that could be read as JSON.
  const lines = [...mistakes, ...leftOut].some(({ path }) => path !== '') ? linesIn(text) : new Map<string, number>();
  const placed = (mistake: Mistake): PlacedMistake => ({ ...mistake, line: mistake.values['line'] ?? lineOf(mistake.path, lines) });
  const inOrder = (all: readonly Mistake[]): PlacedMistake[] => all.map(placed).sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { settings, refused: inOrder(mistakes), leftOut: inOrder(leftOut) };
}
