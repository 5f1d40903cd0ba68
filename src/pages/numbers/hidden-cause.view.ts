import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as numbersTexts } from './texts.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import { readFigures } from '../../model/figure-checks.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { measureText } from '../_sources/record-text.view.ts';

const texts = joinTexts(sourcesTexts, numbersTexts);

/** The figures that a source calls an effect, and the key of each in own-e-values. */
const effects: Readonly<Partial<Record<RecordId, 'belief' | 'change' | 'thirds'>>> = {
  'bip2017-10': 'change',
  'bip2017-26': 'thirds',
  'bip2017-30': 'belief',
};

/**
 * How strong something unmeasured would have to be to explain the whole of an effect; null for every other record. It stands on
 * the page of the record only: a reader who computes with an effect has no use for it.
 */
export function hiddenCause(id: RecordId, evidence: Evidence, locale: Locale): RichText | null {
  const key = effects[id];
  if (!key) return null;
  const { t, template } = withTexts(locale, texts);
  return {
    template: template('numbers.hiddenCause'),
    parts: {
      compared: { text: t(`numbers.hiddenCause.${key}`) },
      ratio: { text: measureText(readFigures(evidence).measure('own-e-values', key), locale), evidence: ['own-e-values'] },
    },
  };
}
