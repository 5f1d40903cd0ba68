import type { RecordId } from '../../model/evidence.ts';
import type { Ends } from '../../model/intervals.ts';
import type { Situation } from '../../model/situation.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Numbers } from '../../ui/numbers.ts';
import type { SentencePart } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import type { Span } from './level.view.ts';
import { texts } from './texts.ts';

/** The ends of an interval of shares as unrounded numbers of citizens. */
export function citizensOf([low, high]: Ends, { perDenominator }: Pick<Numbers, 'perDenominator'>): Span {
  return { low: perDenominator(low), high: perDenominator(high) };
}

/** "53–68" or "(53–68)", with the records behind it. The brackets belong to the part, so that no line breaks between them and the number. */
export function intervalPart(
  form: 'result.range' | 'result.band',
  { low, high }: Span,
  { belief }: Situation,
  locale: Locale,
): SentencePart {
  const { t, format } = withTexts(locale, texts);
  return {
    text: t(form, { low: format.whole(low), high: format.whole(high) }),
    evidence: belief === null ? averageRecords : tableRecords,
  };
}

const averageRecords: readonly RecordId[] = ['own-start-uncertainty', 'bip2018-01', 'choice-interval-level'];
const tableRecords: readonly RecordId[] = ['own-table2-uncertainty', 'bip2017-17', 'bip2018-01', 'choice-interval-level'];
