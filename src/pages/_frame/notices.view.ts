import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as frameTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt } from '../../model/belief.ts';
import type { Choice } from '../../model/choice.ts';
import type { ChoiceLimits, Correction } from '../../address/link.ts';

const texts = joinTexts(frameTexts, prognosisTexts, uiTexts);

/** One sentence per correction: what did not fit, and what is used instead. What was written is never repeated. */
export function noticesOf(corrections: readonly Correction[], limits: ChoiceLimits, locale: Locale): string[] {
  return corrections.map((correction) => noticeOf(correction, limits, locale));
}

function noticeOf(correction: Correction, limits: ChoiceLimits, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (correction.kind === 'target') {
    return correction.target === null ? t('notice.noTarget') : t('notice.target', { used: format.whole(correction.target) });
  }
  if (correction.kind !== 'value' && correction.kind !== 'together') return t(`notice.${correction.kind}`);
  const { kind, parameter, choice } = correction;
  if (parameter === 'tro')
    return t('notice.tro', { used: t(choice.belief === null ? 'belief.unknown' : `belief.${answerAt(choice.belief)}`) });
  const used = usedText(parameter, choice, format);
  if (kind === 'value') return t(`notice.${parameter}`, { used });
  if (parameter === 'trin') return t('notice.together.trin', { used });
  return t(`notice.together.${parameter}`, { used, high: format.whole(limits.pastChanges[1]) });
}

function usedText(parameter: 'bag' | 'skift' | 'trin', choice: Choice, format: Locale['format']): string {
  if (parameter === 'bag') return format.whole(choice.pastChanges);
  return parameter === 'skift' ? format.whole(choice.changes) : format.signedWhole(choice.beliefSteps);
}
