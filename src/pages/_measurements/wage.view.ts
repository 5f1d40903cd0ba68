import { readKroner } from '../../intake/kroner.ts';
import { caseLimits } from '../../model/case.ts';
import type { WageAnswer } from '../../model/indicators.ts';

export type TypedWage = { readonly kind: 'wage'; readonly wage: Exclude<WageAnswer, 'dontKnow'> } | { readonly kind: 'missing' | 'wrong' };

/** Reads a wage in whole kroner as it is written in Danish. */
export function readWage(text: string, per: 'hour' | 'month'): TypedWage {
  const read = readKroner(text);
  if (read.kind === 'missing') return { kind: 'missing' };
  if (read.kind === 'notANumber') return { kind: 'wrong' };
  const { value: kroner } = read;
  const isPossible = Number.isInteger(kroner) && kroner >= 0 && kroner <= caseLimits.kroner;
  return isPossible ? { kind: 'wage', wage: { kroner, per } } : { kind: 'wrong' };
}
