import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { FileRefusal } from '../../caseload-file/caseload-file.ts';
import type { LeftOutKind } from '../../caseload-file/header.ts';
import type { FileProblem } from '../../caseload-file/preview.ts';
import type { RowFault } from '../../caseload-file/read-rows.ts';
import type { RowGroup } from '../../caseload-file/row-groups.ts';
import type { Locale } from '../../ui/locale.ts';
import type { CprColumn } from '../../intake/cpr-column.ts';

const bytesInMb = 1024 * 1024;

/** What the user has to be told when nothing can be read: what, where, and what to do. */
export function refusalText(refusal: FileRefusal | { readonly kind: 'stopped' | 'failed' }, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  switch (refusal.kind) {
    case 'notText':
      return t(`file.notText.${refusal.file}`);
    case 'tooLarge':
    case 'tooLargeUnpacked':
      return t(`file.${refusal.kind}`, { limit: format.whole(refusal.limit / bytesInMb) });
    case 'tooManyRows':
      return t('file.tooManyRows', { limit: format.whole(refusal.limit) });
    case 'tooManyColumns':
      return t('file.tooManyColumns', { line: format.whole(refusal.line), limit: format.whole(refusal.limit) });
    case 'lineTooLong':
      return t('file.lineTooLong', { line: format.whole(refusal.line) });
    case 'cellTooLong':
    case 'unclosedQuote':
    case 'textAfterQuote':
      return t(`file.${refusal.kind}`, { line: format.whole(refusal.line), column: format.whole(refusal.column) });
    default:
      return t(`file.${refusal.kind}`);
  }
}

/** What is unusual about a file that can be read all the same. */
export function problemText(problem: FileProblem, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  switch (problem.kind) {
    case 'duplicateHeader':
      return t('file.duplicateHeader', { columns: format.list(problem.columns.map((column) => format.whole(column))) });
    case 'emptyHeader':
      return t('file.emptyHeader', { column: format.whole(problem.column) });
    default:
      return t(`file.${problem.kind}`);
  }
}

/** One reason why rows cannot be used: what is wrong, how many rows, and the first of them. */
export type FaultRow = { readonly reason: string; readonly count: string; readonly lines: string };

/** @param isByHand whether rows are counted without a header */
export function faultRows(groups: readonly RowGroup<RowFault>[], isByHand: boolean, locale: Locale): FaultRow[] {
  const { t, format } = withTexts(locale, texts);
  return groups.map((group) => ({
    reason: t(`row.${group.reason}`),
    count: format.whole(group.count),
    lines: linesText(group, isByHand, locale),
  }));
}

/** Which rows are no citizens, and why: totals, repeated headings and notes. */
export function leftOutTexts(groups: readonly RowGroup<LeftOutKind>[], isByHand: boolean, locale: Locale): string[] {
  const { t, plural } = withTexts(locale, texts);
  return groups.map((group) => t(plural(`caseload.leftOut.${group.reason}`, group.count), { lines: linesText(group, isByHand, locale) }));
}

/** `2, 5 og 9`, or the first of them and how many more there are. */
function linesText({ lines, count }: RowGroup<unknown>, isByHand: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const named = lines.map((line) => format.whole(isByHand ? line - 1 : line));
  const more = count - named.length;
  return more > 0 ? t('caseload.lines.more', { lines: named.join(', '), more: format.whole(more) }) : format.list(named);
}

/** Whether somebody may say that a column of that kind holds something else than CPR numbers. */
export function canBeCleared({ reason }: CprColumn): boolean {
  return reason === 'maybe' || reason === 'nineDigits';
}
