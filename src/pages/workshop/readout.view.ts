import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import type { StripFigure } from '../../charts/layout/guess-strip.ts';
import type { Locale } from '../../ui/locale.ts';
import type { SentencePart } from '../../ui/rich-text.ts';
import type { LevelResult } from '../_prognosis/prognosis.view.ts';
import type { RecordId } from '../../model/evidence.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

/** One number, who says it and what it is, and the sign it has in the picture. */
export type Readout = {
  readonly sign: 'study' | 'own' | 'interval' | 'effect';
  readonly part: SentencePart;
  readonly meaning: string;
};

/**
 * The parts of a level apart, each under the name of who says it: what the report prints itself is the study's, what is computed
 * from it, and from none to double the effect, is ours.
 */
export function levelReadouts(
  { result, line, bracketName }: LevelResult,
  locale: Locale,
): { readonly readouts: readonly Readout[]; readonly figure: StripFigure } {
  const { t, format } = withTexts(locale, texts);
  const isOwn = line.published === null;
  const figure: Readout = isOwn
    ? {
        sign: 'own',
        part: { text: result.text, evidence: result.evidence },
        meaning: t(result.range.low === result.range.high ? 'workshop.by.own' : 'workshop.by.readings'),
      }
    : {
        sign: 'study',
        part: { text: format.whole(line.published), evidence: result.evidence.filter(isPublished) },
        meaning: t('workshop.by.study'),
      };
  if (!result.isComputed) return { readouts: [figure], figure: { ...line.range, isOwn, reach: null } };
  const { low, high } = result.band;
  const band: Readout = {
    sign: 'effect',
    part: { text: t('result.range', { low: format.whole(low), high: format.whole(high) }), evidence: ['choice-multipliers'] },
    meaning: t('workshop.by.effect', { bracket: bracketName }),
  };
  return { readouts: [figure, band], figure: { ...line.range, isOwn, reach: { ...line.band, kind: 'effect' } } };
}

function isPublished(id: RecordId): boolean {
  return id.startsWith('bip');
}
