import { readDanishNumber, type DanishNumber } from './danish-number.ts';

const unit = /(?:kr\.?|kroner|dkk)\s*$/i;

/** Parses an amount in kroner in Danish notation, with or without unit. Range and integrality are the caller's to check. */
export function readKroner(text: string): Exclude<DanishNumber, { kind: 'ambiguous' }> {
  const read = readDanishNumber(text.replace(unit, ''));
  // 21.000 is unambiguous for kroner, which never have three decimals. The page shows the number as parsed.
  return read.kind === 'ambiguous' ? { kind: 'number', value: read.readings[0] } : read;
}
