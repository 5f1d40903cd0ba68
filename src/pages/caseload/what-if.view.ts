import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as caseloadTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import { readKroner } from '../../intake/kroner.ts';
import type { SpreadsheetCell } from '../../files/spreadsheet-cell.ts';
import type { WhatIf } from '../../team/types.ts';
import { bracketMeaning } from '../_prognosis/bracket.view.ts';
import { jobCells } from '../_team/estimate-text.view.ts';
import { bandPart, estimatePart } from './estimate.view.ts';
import { notesOf } from '../_explanation/notes.view.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import { plain, type RichText } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, caseloadTexts);

export type WhatIfView = {
  /** Among the own citizens. */
  readonly extraJobs: number;
  /** Without and with the plan; with one number of changes for everybody in place of those of the rows. */
  readonly jobsNow: number;
  readonly jobsWanted: number;
  readonly perDenominator: RichText;
  readonly own: RichText;
  readonly limit: string | null;
  /** What the extra jobs come to in money; a sentence about what was typed where that is no amount; null where nothing was. */
  readonly money: RichText | null;
  readonly isAmountRefused: boolean;
  /** What the span of none to double may be called, for each effect that is changed; empty where none is. */
  readonly bracket: readonly RichText[];
  readonly notes: readonly RichText[];
  readonly announcement: string;
  readonly sheet: readonly (readonly SpreadsheetCell[])[];
};

const evidence: readonly RecordId[] = ['choice-even-rates', 'choice-paired-range', 'bip2017-10', 'bip2017-30'];

/**
 * What a plan is worth, in words.
 * @param amount what an extra job is worth in kroner, as the user has typed it
 * @param changed which of the two the plan changes
 */
export function whatIfView(
  found: WhatIf,
  amount: string,
  changed: { readonly changes: boolean; readonly belief: boolean },
  { numbers, locale }: FigureContext,
): WhatIfView {
  const { t, format } = withTexts(locale, texts);
  const { extraJobs, extraPerDenominator, citizens, citizensAtLimit } = found;
  const per = extraPerDenominator ?? extraJobs;
  const perDenominator: RichText = {
    template: withTexts(locale, texts).template('whatIf.perDenominator'),
    parts: {
      jobs: estimatePart(per, evidence, locale),
      denominator: { text: format.whole(numbers.denominator) },
      band: bandPart(per, locale),
    },
  };
  const money = moneyOf(extraJobs, amount, locale);
  const [expected, low, high, bandLow, bandHigh] = jobCells([extraJobs.expected, ...extraJobs.range, ...extraJobs.band]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    extraJobs: extraJobs.expected,
    jobsNow: found.jobsNow.expected,
    jobsWanted: found.jobsWanted.expected,
    perDenominator,
    own: {
      template: withTexts(locale, texts).template('whatIf.own'),
      parts: {
        jobs: estimatePart(extraJobs, evidence, locale),
        citizens: { text: format.whole(citizens) },
        band: bandPart(extraJobs, locale),
      },
    },
    limit:
      citizensAtLimit === 0
        ? null
        : t(withTexts(locale, texts).plural('whatIf.limit', citizensAtLimit), { count: format.whole(citizensAtLimit) }),
    ...money,
    bracket: changed.changes || changed.belief ? [bracketMeaning({ outcome: 'job', ...changed }, { numbers, locale })] : [],
    notes: notesOf(found.flags, 'job', { numbers, locale }),
    announcement: plain(perDenominator),
    sheet: [
      [t('whatIf.title')],
      [t('caseload.sheet.expected'), expected],
      [t('caseload.sheet.low'), low],
      [t('caseload.sheet.high'), high],
      [t('caseload.sheet.bandLow'), bandLow],
      [t('caseload.sheet.bandHigh'), bandHigh],
    ],
  };
}

/** An amount is known no better than the jobs in it: to two digits. */
function roundedMoney(kroner: number): number {
  return Number(kroner.toPrecision(2));
}

/** Money is never ours: without an amount of the user's own there is none. */
function moneyOf({ range, band }: WhatIf['extraJobs'], amount: string, locale: Locale): Pick<WhatIfView, 'money' | 'isAmountRefused'> {
  const read = readKroner(amount);
  if (read.kind === 'missing') return { money: null, isAmountRefused: false };
  const kroner = read.kind === 'number' ? read.value : null;
  if (kroner === null || kroner < 0)
    return { money: { template: withTexts(locale, texts).template('whatIf.amount.refused'), parts: {} }, isAmountRefused: true };
  const { format, t } = withTexts(locale, texts);
  const spanOf = (jobs: readonly [number, number]): string => {
    const [low, high] = [format.whole(roundedMoney(jobs[0] * kroner)), format.whole(roundedMoney(jobs[1] * kroner))];
    return low === high ? low : t('result.signedRange', { low, high });
  };
  return {
    money: {
      template: withTexts(locale, texts).template('whatIf.money'),
      parts: {
        amount: { text: format.whole(kroner) },
        result: { text: spanOf(range), evidence },
        band: { text: spanOf(band), evidence: ['choice-multipliers'] },
      },
    },
    isAmountRefused: false,
  };
}
