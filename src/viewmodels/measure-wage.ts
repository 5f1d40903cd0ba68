import { readDanishNumber } from '../intake/danish-number.ts';
import { caseLimits } from '../model/case.ts';
import type { WageAnswer } from '../model/indicators.ts';

export type TypedWage = { readonly kind: 'wage'; readonly wage: Exclude<WageAnswer, 'dontKnow'> } | { readonly kind: 'missing' | 'wrong' };

/** Reads a wage in whole kroner as it is written in Danish. */
export function readWage(text: string, per: 'hour' | 'month'): TypedWage {
  const read = readDanishNumber(text.replace(/(?:kr\.?|kroner|dkk)\s*$/i, ''));
  if (read.kind === 'missing') return { kind: 'missing' };
  if (read.kind === 'notANumber') return { kind: 'wrong' };
  // 21.000 is said of kroner in one way only: nobody gives them with three decimals. The screen repeats what was read.
  const kroner = read.kind === 'ambiguous' ? read.readings[0] : read.value;
  const isPossible = Number.isInteger(kroner) && kroner >= 0 && kroner <= caseLimits.kroner;
  return isPossible ? { kind: 'wage', wage: { kroner, per } } : { kind: 'wrong' };
}
