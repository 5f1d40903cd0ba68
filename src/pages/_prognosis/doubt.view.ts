import { answerAt } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import { averageInterval, tableInterval, type CountedBy } from '../../model/intervals.ts';
import type { Situation } from '../../model/situation.ts';
import type { Level } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { FigureContext, Numbers } from '../../ui/numbers.ts';
import { joined, type RichText, type SentencePart } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { citizensOf, intervalPart } from './interval.view.ts';
import type { LevelView, Span } from './level.view.ts';
import { texts } from './texts.ts';

/**
 * The interval of the start, as unrounded numbers of citizens; null where there is none to compute: once changes so far are
 * taken off, and where the reader has put a value of their own in the place of a published one.
 */
export function startInterval(
  { belief, pastChanges, outcome }: Situation,
  { published }: Level,
  { amount, perDenominator }: Numbers,
  by: CountedBy = 'citizens',
): Span | null {
  if ((belief === null && pastChanges > 0) || published === null) return null;
  return citizensOf(belief === null ? averageInterval(amount, outcome) : tableInterval(amount, answerAt(belief), by), { perDenominator });
}

/** How sure the figures are: what the effect may be, and what the start may be, each called by what it is. */
export type Doubt = {
  /** "between 34 and 60 if the effect is anything from none to double"; null where no effect is applied. */
  readonly effect: RichText | null;
  /** "the start itself is uncertain (53–68)", or that nothing is published about it. */
  readonly start: RichText;
};

export function doubtOf(situation: Situation, result: LevelView, interval: Span | null, { numbers, locale }: FigureContext): Doubt {
  const { template, format } = withTexts(locale, texts);
  const ofEffect = (value: number): SentencePart => ({ text: format.whole(value), evidence: effectRecords });
  return {
    effect: result.isComputed
      ? { template: template('doubt.effect'), parts: { low: ofEffect(result.band.low), high: ofEffect(result.band.high) } }
      : null,
    start:
      interval === null
        ? unknownStart(situation, numbers, locale)
        : { template: template('doubt.start'), parts: { start: intervalPart('result.band', interval, situation, locale) } },
  };
}

/** A start without an interval: worked out from the average by changes so far, which has one, or of the reader's own. */
function unknownStart(situation: Situation, { amount, perDenominator }: Numbers, locale: Locale): RichText {
  const { template } = withTexts(locale, texts);
  if (situation.belief !== null || situation.pastChanges === 0) return { template: template('doubt.start.none'), parts: {} };
  const average = intervalPart(
    'result.band',
    citizensOf(averageInterval(amount, situation.outcome), { perDenominator }),
    situation,
    locale,
  );
  return { template: template('doubt.start.past'), parts: { average } };
}

/** Both doubts in one sentence. */
export function doubtSentence({ effect, start }: Doubt, locale: Locale): RichText {
  const { template } = withTexts(locale, texts);
  return joined(template('doubt.sentence'), { doubt: effect === null ? start : joined('{effect}; {start}', { effect, start }) });
}

const effectRecords: readonly RecordId[] = ['choice-multipliers'];
