import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as assumptionTexts } from '../_assumptions/texts.ts';
import { texts as prognosisTexts } from './texts.ts';
import type { Replaceable } from '../../engine/assumptions.ts';
import type { Locale } from '../../ui/locale.ts';
import type { BeliefAnswer } from '../../model/belief.ts';
import { amountText } from '../_sources/record-text.view.ts';

const texts = joinTexts(assumptionTexts, prognosisTexts);

/** A replaced value with the published one beside it. */
export type AssumptionLine = Replaceable & { readonly own: number; readonly published: number };

/** One or two sentences, shown wherever a result was computed with assumptions. */
export function assumptionNote(lines: readonly AssumptionLine[], isCorrected: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (lines.length === 0) return t('own.unusable');
  const said = lines.map((line) =>
    t('own.line', {
      name: assumptionName(line, locale),
      own: written(line.own, line, locale),
      published: written(line.published, line, locale),
    }),
  );
  return [t('own.note', { lines: format.list(said) }), ...(isCorrected ? [t('own.dropped')] : [])].join(' ');
}

/** What a replaceable value is, in the words of its record's place in the calculation. */
export function assumptionName({ role, key, outcome }: Replaceable, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  if (role === 'levelByBelief') return t('own.levelByBelief', { answer: t(`belief.${key as BeliefAnswer}`) });
  return t(`own.${role}`, { outcome: t(`words.${outcome}`) });
}

function written(amount: number, { unit }: Replaceable, locale: Locale): string {
  return amountText({ amount, unit }, locale);
}
