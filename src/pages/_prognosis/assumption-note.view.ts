import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as assumptionTexts } from '../_assumptions/texts.ts';
import { texts as frameTexts } from '../_frame/texts.ts';
import { texts as prognosisTexts } from './texts.ts';
import type { Replaceable } from '../../engine/assumptions.ts';
import type { Locale } from '../../ui/locale.ts';
import type { BeliefAnswer } from '../../model/belief.ts';
import { amountText } from '../_sources/record-text.view.ts';

const texts = joinTexts(assumptionTexts, frameTexts, prognosisTexts);

/** A replaced value with the published one beside it. */
export type AssumptionLine = Replaceable & { readonly own: number; readonly published: number };

/** One or two sentences, shown wherever a result was computed with assumptions. */
export function assumptionNote(lines: readonly AssumptionLine[], isCorrected: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (lines.length === 0) return t('own.unusable');
  const said = lines.map((line) => lineText(line, locale));
  return [t('own.note', { lines: format.list(said) }), ...(isCorrected ? [t('own.dropped')] : [])].join(' ');
}

/** The same on a page that transfers effects, and computes with the published values all the same. */
export function transferNote(lines: readonly AssumptionLine[], isCorrected: boolean, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const used = lines.filter(({ role }) => role === 'transfer');
  if (used.length === 0) return t('app.ownNotHere');
  const note = assumptionNote(used, isCorrected, locale);
  return lines.length > used.length ? `${note} ${t('own.othersNotHere')}` : note;
}

function lineText(line: AssumptionLine, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const [own, published] = [written(line.own, line, locale), written(line.published, line, locale)];
  if (line.role === 'transfer') return t('own.transfer', { own, published });
  return t('own.line', { name: nameOf(line, locale), own, published });
}

/** What a replaceable value is, in the words of its record's place in the calculation. */
function nameOf({ role, key, outcome }: Exclude<Replaceable, { role: 'transfer' }>, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  if (role === 'levelByBelief') return t('own.levelByBelief', { answer: t(`belief.${key as BeliefAnswer}`) });
  return t(`own.${role}`, { outcome: t(`words.${outcome}`) });
}

function written(amount: number, { unit }: Replaceable, locale: Locale): string {
  return amountText({ amount, unit: unit === 'part' ? 'share' : unit }, locale);
}
