import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';

const jobDecimals = 1;
/** A share below which a chance is only said to be smaller: what one decimal of a per cent can still show. */
export const smallestChance = 0.001;

/** Numbers of jobs are written with one decimal: a caseload expects few of them. */
export function jobsText(jobs: number, { format }: Locale): string {
  return format.decimals(jobs, jobDecimals);
}

/** A chance with one decimal, and in words where it would read as never or always. */
export function chanceText(share: number, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (share > 0 && share < smallestChance) return t('caseload.under', { share: format.percent(smallestChance, 1) });
  if (share < 1 && share > 1 - smallestChance) return t('caseload.over', { share: format.percent(1 - smallestChance, 1) });
  return format.percent(share, 1);
}
