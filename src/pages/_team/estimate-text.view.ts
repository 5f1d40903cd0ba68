import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import { roundHalfUp } from '../../stats/round-half-up.ts';
import type { SeenChance } from '../../caseload-file/summary.ts';
import type { ChanceMark } from '../../charts/layout/chance-bars.ts';
import type { Chance } from '../../team/types.ts';
import type { Locale } from '../../ui/locale.ts';

/** Numbers of jobs from here on are whole. */
const wholeFrom = 10;
const twoDecimalsBelow = 0.1;
/** A share below which a chance is only said to be smaller: what one decimal of a per cent can still show. */
export const smallestChance = 0.001;

/**
 * How many decimals numbers of jobs are known to, by the largest of them: luck moves ten jobs by several, so that a decimal would
 * promise too much; a second one stands only where the number would read as none without it.
 */
export function jobDecimals(...jobs: readonly number[]): number {
  const largest = Math.max(...jobs.map(Math.abs));
  if (roundHalfUp(largest, 1) >= wholeFrom) return 0;
  return roundHalfUp(largest, 2) >= twoDecimalsBelow ? 1 : 2;
}

export function jobsText(jobs: number, { format }: Locale, decimals = jobDecimals(jobs)): string {
  return jobs === 0 ? format.whole(0) : format.decimals(jobs, decimals);
}

/** The same numbers for a spreadsheet: rounded as they are on the screen, by the first of them. */
export function jobCells(jobs: readonly number[]): number[] {
  const decimals = jobDecimals(jobs[0] ?? 0);
  return jobs.map((one) => Math.sign(one) * roundHalfUp(Math.abs(one), decimals));
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
