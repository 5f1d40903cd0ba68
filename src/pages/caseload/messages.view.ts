import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { FileRefusal } from '../../caseload-file/caseload-file.ts';
import type { RefusedRow } from '../../caseload-file/read-rows.ts';
import type { Locale } from '../../ui/locale.ts';
import type { CprColumn } from '../../intake/cpr-column.ts';
import type { CsvProblem } from '../../intake/read-csv.ts';

/** What the user has to be told when nothing can be read: what, where, and what to do. */
export function refusalText(refusal: FileRefusal | { readonly kind: 'stopped' | 'failed' }, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  switch (refusal.kind) {
    case 'notText':
      return t(`file.notText.${refusal.file}`);
    case 'tooLarge':
      return t('file.tooLarge', { limit: format.whole(refusal.limit / 1024 / 1024) });
    case 'tooManyRows':
      return t('file.tooManyRows', { limit: format.whole(refusal.limit) });
    case 'tooManyColumns':
      return t('file.tooManyColumns', { line: format.whole(refusal.line), limit: format.whole(refusal.limit) });
    case 'cellTooLong':
    case 'unclosedQuote':
    case 'textAfterQuote':
      return t(`file.${refusal.kind}`, { line: format.whole(refusal.line), column: format.whole(refusal.column) });
    default:
      return t(`file.${refusal.kind}`);
  }
}

/** What is unusual about a file that can be read all the same. */
export function problemText(problem: CsvProblem, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  switch (problem.kind) {
    case 'cellCount':
      return t('row.cellCount');
    case 'duplicateHeader':
      return t('file.duplicateHeader', { columns: format.list(problem.columns.map((column) => format.whole(column))) });
    case 'emptyHeader':
    case 'headerLooksLikeData':
      return t(`file.${problem.kind}`, { column: format.whole(problem.column) });
    default:
      return t(`file.${problem.kind}`);
  }
}

/** @param isByHand whether rows are counted without a header */
export function refusedRowText({ line, reason }: RefusedRow, isByHand: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  return t('row.refused', { line: format.whole(isByHand ? line - 1 : line), reason: t(`row.${reason}`) });
}

/** Whether somebody may say that a column of that kind holds something else than CPR numbers. */
export function canBeCleared({ reason }: CprColumn): boolean {
  return reason === 'maybe' || reason === 'nineDigits';
}
