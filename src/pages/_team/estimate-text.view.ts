import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { SeenChance } from '../../caseload-file/summary.ts';
import type { ChanceMark } from '../../charts/layout/chance-bars.ts';
import type { Chance } from '../../team/types.ts';
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

const mostChanceRows = 30;

/** Only the likelier numbers, and no more of them than a table can hold. */
export function chanceRows({ distribution, from }: SeenChance, { format }: Locale): { jobs: string; chance: string }[] {
  return distribution
    .map((share, index) => ({ jobs: from + index, share }))
    .filter(({ share }) => share >= smallestChance)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostChanceRows)
    .sort((one, other) => one.jobs - other.jobs)
    .map(({ jobs, share }) => ({ jobs: format.whole(jobs), chance: format.percent(share, 1) }));
}

/** A bad and a good year, as marks of a drawing. */
export function yearMarks({ badYear, goodYear }: Pick<Chance, 'badYear' | 'goodYear'>, locale: Locale): ChanceMark[] {
  const { t, format } = withTexts(locale, texts);
  return [
    { at: badYear, text: t('caseload.mark.bad', { jobs: format.whole(badYear) }) },
    { at: goodYear, text: t('caseload.mark.good', { jobs: format.whole(goodYear) }) },
  ];
}
