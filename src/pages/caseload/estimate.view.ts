import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_prognosis/texts.ts';
import { jobDecimals, jobsText } from '../_team/estimate-text.view.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Estimate } from '../../team/types.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

/** Where a number of jobs in a caseload comes from. */
export const expectedJobsRecords: readonly RecordId[] = ['choice-caseload-level', 'bip2017-19', 'bip2017-09', 'own-odds-ratios'];

/** Where the uncertainty of the levels in a caseload comes from. */
export const startRecords: readonly RecordId[] = [
  'own-table2-uncertainty',
  'own-start-uncertainty',
  'bip2017-17',
  'bip2018-01',
  'choice-interval-level',
];

/** "2.4 (2.1 to 2.6)", or "27" where all three are rounded to it: the number with the range of the three readings where they differ, leading to its records. */
export function estimatePart({ expected, range }: Estimate, evidence: readonly RecordId[], locale: Locale): SentencePart {
  const decimals = jobDecimals(expected);
  const [number, span] = [jobsText(expected, locale, decimals), spanText(range, locale, decimals)];
  return { text: number === span ? number : `${number} (${span})`, evidence };
}

/** The wider band of multiplied effects, which is our illustration. */
export function bandPart({ band }: Estimate, locale: Locale): SentencePart {
  return { text: spanText(band, locale), evidence: ['choice-multipliers'] };
}

/** "2.1 to 3.4", or one number where both ends are written alike. */
export function spanText([low, high]: readonly [number, number], locale: Locale, decimals = jobDecimals(low, high)): string {
  const [from, to] = [jobsText(low, locale, decimals), jobsText(high, locale, decimals)];
  return from === to ? from : withTexts(locale, texts).t('result.signedRange', { low: from, high: to });
}
