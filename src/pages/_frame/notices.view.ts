import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as frameTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { PrognosisInput } from '../../model/situation.ts';
import type { Correction, InputLimits } from '../../address/link.ts';

const texts = joinTexts(frameTexts, prognosisTexts, uiTexts);

/** One sentence per correction: what did not fit, and what is used instead. What was written is never repeated. */
export function noticesOf(corrections: readonly Correction[], limits: InputLimits, locale: Locale): string[] {
  return corrections.map((correction) => noticeOf(correction, limits, locale));
}

function noticeOf(correction: Correction, limits: InputLimits, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (correction.kind === 'target') {
    return correction.target === null ? t('notice.noTarget') : t('notice.target', { used: format.whole(correction.target) });
  }
  if (correction.kind !== 'value' && correction.kind !== 'together') return t(`notice.${correction.kind}`);
  const { kind, parameter } = correction;
  const { belief } = correction.used.situation;
  if (parameter === 'tro') return t('notice.tro', { used: t(belief === null ? 'belief.unknown' : `belief.${answerAt(belief)}`) });
  const used = usedText(parameter, correction.used, format);
  if (kind === 'value') return t(`notice.${parameter}`, { used });
  if (parameter === 'trin') return t('notice.together.trin', { used });
  return t(`notice.together.${parameter}`, { used, high: format.whole(limits.pastChanges[1]) });
}

function usedText(parameter: 'bag' | 'skift' | 'trin', { situation, scenario }: PrognosisInput, format: Locale['format']): string {
  if (parameter === 'bag') return format.whole(situation.pastChanges);
  return parameter === 'skift' ? format.whole(scenario.changes) : format.signedWhole(scenario.beliefSteps);
}
