import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as teamTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Estimate } from '../../team/types.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, teamTexts);

/** Where a number of jobs in a caseload comes from. */
export const levelRecords: readonly RecordId[] = ['choice-caseload-level', 'bip2017-19', 'bip2017-09', 'own-odds-ratios'];
const jobDecimals = 1;
/** A share below which a chance is only said to be smaller: what one decimal of a per cent can still show. */
export const smallestChance = 0.001;

/** Numbers of jobs are written with one decimal: a caseload expects few of them. */
export function jobsText(jobs: number, { format }: Locale): string {
  return format.decimals(jobs, jobDecimals);
}

/** "2.4 (2.1 to 2.6)": the number with the range of the three readings where they differ, leading to its records. */
export function estimatePart({ expected, range }: Estimate, evidence: readonly RecordId[], locale: Locale): SentencePart {
  const [number, span] = [jobsText(expected, locale), spanText(range, locale)];
  return { text: number === span ? number : `${number} (${span})`, evidence };
}

/** The wider band of multiplied effects, which is our illustration. */
export function bandPart({ band }: Estimate, locale: Locale): SentencePart {
  return { text: spanText(band, locale), evidence: ['choice-multipliers'] };
}

/** A chance with one decimal, and in words where it would read as never or always. */
export function chanceText(share: number, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  if (share > 0 && share < smallestChance) return t('caseload.under', { share: format.percent(smallestChance, 1) });
  if (share < 1 && share > 1 - smallestChance) return t('caseload.over', { share: format.percent(1 - smallestChance, 1) });
  return format.percent(share, 1);
}

function spanText([low, high]: readonly [number, number], locale: Locale): string {
  const [from, to] = [jobsText(low, locale), jobsText(high, locale)];
  return from === to ? from : withTexts(locale, texts).t('result.signedRange', { low: from, high: to });
}
