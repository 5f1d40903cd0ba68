import type { EvidenceNumbers, RecordId } from '../model/evidence.ts';
import type { Locale } from './locale.ts';
import { roundHalfUp } from '../stats/round-half-up.ts';

/** The numbers of the evidence by record and key, and the scale on which chances are shown. */
export type Numbers = {
  /** @throws Error when the record has no such number; the evidence has been checked, so the code is wrong */
  amount(id: RecordId, key?: string): number;
  /** How many citizens a chance is shown out of (choice-denominator). */
  readonly denominator: number;
  /** A share, or a difference of shares, as a number of citizens, unrounded. */
  perDenominator(share: number): number;
  /** The same as a whole number, halves up. */
  wholeOf(share: number): number;
  /** The smallest share that is shown as a whole number of citizens, so that what reads as reached is reached. */
  shareShownAs(whole: number): number;
};

/** What a view model needs to write a figure. */
export type FigureContext = { readonly numbers: Numbers; readonly locale: Locale };

export function createNumbers({ records }: EvidenceNumbers): Numbers {
  const amount = (id: RecordId, key = 'value'): number => {
    const value = records[id]?.values[key]?.amount;
    if (typeof value !== 'number') throw new Error(`Record ${id} has no number called ${key}.`);
    return value;
  };
  const denominator = amount('choice-denominator');
  const precision = amount('choice-comparison-precision');
  const perDenominator = (share: number): number => roundHalfUp(share * denominator, precision);
  return {
    amount,
    denominator,
    perDenominator,
    wholeOf: (share) => roundHalfUp(perDenominator(share), 0),
    shareShownAs: (whole) => Math.max(0, whole - 0.5) / denominator,
  };
}
