import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { FailureReason } from '../../storage/failure.ts';

/** What happened last to the measurements of a case. */
export type MeasurementNews =
  | { readonly kind: 'saved' | 'removed' | 'conflict' | 'conflictRemoving' | 'failedRemoving' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** @param isTrial nothing outlasts the page, so "saved" would be wrong */
export function newsText(news: MeasurementNews, isTrial: boolean, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  switch (news.kind) {
    case 'saved':
      return t(isTrial ? 'measure.taken' : 'measure.saved');
    case 'removed':
    case 'conflict':
      return t(`measure.${news.kind}`);
    case 'conflictRemoving':
      return t('measure.conflict.removing');
    case 'failedRemoving':
      return t('measure.failed.removing');
    case 'failed':
      return t(`measure.failed.${told(news.reason)}`);
  }
}

/** The reasons that something can be done about. */
function told(reason: FailureReason): 'full' | 'closed' | 'noCase' | 'unknown' {
  return reason === 'full' || reason === 'closed' || reason === 'noCase' ? reason : 'unknown';
}
