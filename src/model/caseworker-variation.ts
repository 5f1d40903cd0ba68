/**
 * How much of what the report of 2018 measures between caseworkers is more than chance. It prints the explained share (R²)
 * without and with the caseworkers, and how many there were; from these the F statistic of their indicators follows, and
 * from F all that is here. Amounts only, as in `intervals.ts`; the checks of the figures hold the records to them.
 */
import type { RecordId } from './evidence.ts';
import type { CountedBy, Ends } from './intervals.ts';

type Amount = (id: RecordId, key?: string) => number;
/** The explained share 0–1 without and with the caseworkers. */
type Explained = { readonly without: number; readonly withCaseworkers: number };

/** R² is printed in whole per cent, so it may have been rounded by half a percentage point. */
const rounding = 0.005;

/**
 * F of the caseworkers' indicators (own-caseworker-signal): the rise of R² for each indicator, against what is left unexplained
 * for each remaining answer, or each remaining citizen where a citizen's answers count as one.
 */
export function varianceRatio(amount: Amount, by: CountedBy): number {
  return ratioOf(amount, by, asPrinted(amount));
}

/** The share 0–1 of the variance between the measured caseworkers that is more than chance: 1 − 1/F, and none where F is below 1 (own-caseworker-signal). */
export function signalShare(amount: Amount, by: CountedBy): number {
  return signalOf(varianceRatio(amount, by));
}

/** What chance leaves of the adjusted difference between the outermost quarters, in shares (own-best-quarter). */
export function differenceLeft(amount: Amount): Ends {
  const difference = amount('bip2018-11');
  return [difference * signalShare(amount, 'citizens'), difference * signalShare(amount, 'answers')];
}

/** The same at the outermost values that the printed R² may have been rounded from (own-best-quarter). */
export function differenceLeftAtMostRounded(amount: Amount): Ends {
  const difference = amount('bip2018-11');
  const [least, most] = outermost(amount);
  return [difference * signalOf(ratioOf(amount, 'citizens', least)), difference * signalOf(ratioOf(amount, 'answers', most))];
}

/** What chance leaves of the rise in the thought experiment, over both versions of it, in shares (own-best-quarter). */
export function riseLeft(amount: Amount): Ends {
  const [low, high] = printedRise(amount);
  return [low * signalShare(amount, 'citizens'), high * signalShare(amount, 'answers')];
}

/** The rise of the thought experiment in shares: as printed, and as the printed levels give it; the lower of the two first. */
export function printedRise(amount: Amount): Ends {
  const rises = [amount('bip2018-13', 'increase'), amount('bip2018-13', 'withTopQuartile') - amount('bip2018-13', 'actual')];
  return [Math.min(...rises), Math.max(...rises)];
}

/**
 * The correlation 0–1 of the outcomes of two citizens of one caseworker: (F − 1) / (F − 1 + m), with m citizens or answers for
 * each caseworker, and none where F is below 1 (own-caseworker-correlation). Of the wide outcome, with what the report knows of the citizens
 * taken into account.
 */
export function caseworkerCorrelation(amount: Amount, by: CountedBy): number {
  return correlationOf(amount, by, asPrinted(amount));
}

/** The same at the outermost values that the printed R² may have been rounded from (own-caseworker-correlation). */
export function correlationAtMostRounded(amount: Amount): Ends {
  const [least, most] = outermost(amount);
  return [correlationOf(amount, 'citizens', least), correlationOf(amount, 'answers', most)];
}

function asPrinted(amount: Amount): Explained {
  return { without: amount('bip2018-09', 'withoutCaseworkers'), withCaseworkers: amount('bip2018-09', 'withCaseworkers') };
}

/** The smallest and the largest rise that rounds to the printed figures. */
function outermost(amount: Amount): readonly [Explained, Explained] {
  const { without, withCaseworkers } = asPrinted(amount);
  return [
    { without: without + rounding, withCaseworkers: withCaseworkers - rounding },
    { without: without - rounding, withCaseworkers: withCaseworkers + rounding },
  ];
}

function ratioOf(amount: Amount, by: CountedBy, { without, withCaseworkers }: Explained): number {
  const [caseworkers, counted] = [amount('bip2018-07', 'caseworkers'), amount('bip2018-07', by)];
  return (withCaseworkers - without) / (caseworkers - 1) / ((1 - withCaseworkers) / (counted - caseworkers));
}

function correlationOf(amount: Amount, by: CountedBy, explained: Explained): number {
  const above = Math.max(0, ratioOf(amount, by, explained) - 1);
  return above / (above + amount('bip2018-07', by) / amount('bip2018-07', 'caseworkers'));
}

const signalOf = (ratio: number): number => Math.max(0, 1 - 1 / ratio);
