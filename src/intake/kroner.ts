import { readDanishNumber, type DanishNumber } from './danish-number.ts';

const unit = /(?:kr\.?|kroner|dkk)\s*$/i;

/** Reads an amount of kroner as it is written in Danish, with or without its unit. Range and whole numbers are for the caller to check. */
export function readKroner(text: string): Exclude<DanishNumber, { kind: 'ambiguous' }> {
  const read = readDanishNumber(text.replace(unit, ''));
  // 21.000 is said of kroner in one way only: nobody gives them with three decimals. The screen repeats what was read.
  return read.kind === 'ambiguous' ? { kind: 'number', value: read.readings[0] } : read;
}
