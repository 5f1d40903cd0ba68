import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as measurementsTexts } from './texts.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { answerAt, type Belief } from '../../model/belief.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Taken } from './measured-situation.svelte.ts';

const texts = joinTexts(measurementsTexts, mixTexts, prognosisTexts);

/** What measured answers changed in the situation, one sentence each, with the answer that stood there before. */
export function takenLines({ belief, needs }: Taken, locale: Locale): string[] {
  const { t, format, language } = withTexts(locale, texts);
  const named = needs.map((need) => t(`advice.need.${need}`).toLocaleLowerCase(language));
  return [
    ...(belief ? [t('measure.taken.belief', { now: beliefText(belief.now, locale), before: beliefText(belief.before, locale) })] : []),
    ...(named.length > 0 ? [t('measure.taken.needs', { needs: format.list(named) })] : []),
  ];
}

/** An answer on a job within a year, as it is printed. */
export function beliefText(belief: Belief | null, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  return belief === null ? t('belief.unknown') : t(`belief.${answerAt(belief)}`);
}
