import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Flag, OutcomeKey } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** What the reader has to know about this calculation, one sentence per flag. The missing level has a block of its own. */
export function notesOf(flags: readonly Flag[], outcome: OutcomeKey, numbers: Numbers, locale: Locale): RichText[] {
  return flags
    .filter((flag) => flag !== 'noLevelForBelief')
    .map((flag) => ({
      template: withTexts(locale, texts).template(`flag.${flag}`),
      parts: flag === 'baseIncludesChanges' ? averageParts(outcome, numbers, locale) : {},
    }));
}

function averageParts(outcome: OutcomeKey, { amount, wholeOf, denominator }: Numbers, { format }: Locale): RichText['parts'] {
  return {
    share: { text: format.plainPercent(amount('bip2017-08')), evidence: ['bip2017-08'] },
    level: {
      text: format.whole(wholeOf(amount('own-no-change-level', outcome))),
      evidence: ['own-no-change-level', 'limit-average-holds-changes'],
    },
    denominator: { text: format.whole(denominator) },
  };
}
