import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Flag, OutcomeKey } from '../../engine/types.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** What is said elsewhere: the missing level has a block of its own, and the condition of a level stands in the sentence with it. */
const saidElsewhere = ['noLevelForBelief', 'levelHoldsForAnswer'] as const satisfies readonly Flag[];
type SaidElsewhere = (typeof saidElsewhere)[number];

/** What the reader has to know about this calculation, one sentence per flag. */
export function notesOf(flags: readonly Flag[], outcome: OutcomeKey, context: FigureContext): RichText[] {
  return flags
    .filter((flag): flag is Exclude<Flag, SaidElsewhere> => !saidElsewhere.some((one) => one === flag))
    .map((flag) => ({
      template: withTexts(context.locale, texts).template(`flag.${flag}`),
      parts: flag === 'baseIncludesChanges' ? averageParts(outcome, context) : {},
    }));
}

function averageParts(outcome: OutcomeKey, { numbers, locale: { format } }: FigureContext): RichText['parts'] {
  const { amount, wholeOf, denominator } = numbers;
  return {
    share: { text: format.plainPercent(amount('bip2017-08')), evidence: ['bip2017-08'] },
    level: {
      text: format.whole(wholeOf(amount('own-no-change-level', outcome))),
      evidence: ['own-no-change-level', 'limit-average-holds-changes'],
    },
    denominator: { text: format.whole(denominator) },
  };
}
