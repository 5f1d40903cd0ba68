import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { JsonFault } from '../../intake/parse-json.ts';
import type { OtherFile } from '../../intake/decode-text.ts';
import { limits } from '../../intake/text-limits.ts';
import type { FileQuestion, Remark } from '../../storage/data-file.ts';
import { allowedRounds, type NotUnlocked } from '../../storage/lock-rules.ts';
import type { Problem } from '../../storage/problems.ts';
import { recordTitle } from '../_editing/record-lines.view.ts';
import { caseDays } from '../../model/case.ts';
import { dayText } from '../../ui/day-text.ts';
import { placeInFile } from './place-words.view.ts';

export type IncomingKind = 'backup' | 'handover';

/** Why a file is not used. */
export type Refusal =
  | { readonly kind: 'tooLarge' | 'empty' | 'unreadable' | 'notUnicode' | 'noCryptography' }
  | { readonly kind: 'notText'; readonly file: OtherFile }
  | { readonly kind: 'json'; readonly fault: JsonFault; readonly line: number; readonly column: number }
  | { readonly kind: 'otherKind'; readonly is: IncomingKind | 'other' }
  | { readonly kind: 'locked'; readonly reason: NotUnlocked['reason'] }
  | { readonly kind: 'content'; readonly problems: readonly Problem[] };

const bytesPerMegabyte = 1024 * 1024;
/** The most records that a question names. */
const mostNames = 10;
const limitFaults = ['tooLong', 'tooMany', 'tooLow', 'tooHigh'] as const;
const otherKinds = { backup: 'cases.refused.isBackup', handover: 'cases.refused.isHandover', other: 'cases.refused.foreign' } as const;

/** Why a file is not used, one sentence each. Nothing of what stands in it is repeated but the names of places. */
export function refusalTexts(refusal: Refusal, locale: Locale): string[] {
  const { t, format } = withTexts(locale, texts);
  switch (refusal.kind) {
    case 'tooLarge':
      return [t('cases.refused.tooLarge', { limit: format.whole(limits.backupBytes / bytesPerMegabyte) })];
    case 'notText':
      return [t('cases.refused.notText', { file: t(`cases.other.${refusal.file}`) })];
    case 'json':
      return [t('cases.refused.json', { line: format.whole(refusal.line), column: format.whole(refusal.column) })];
    case 'otherKind':
      return [t(otherKinds[refusal.is])];
    case 'notUnicode':
      return [t('cases.refused.notUnicode', { encoding: 'UTF-8' })];
    case 'locked': {
      const [fewest, most] = allowedRounds;
      return [t(`cases.refused.locked.${refusal.reason}`, { fewest: format.whole(fewest), most: format.whole(most) })];
    }
    case 'content':
      return refusal.problems.map((problem) => problemText(problem, locale));
    default:
      return [t(`cases.refused.${refusal.kind}`)];
  }
}

/** Where something is wrong and what, with the limit that was passed. */
function problemText({ kind, place, expected, limit }: Problem, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const where = placeInFile(place, kind === 'unknownKey', locale);
  if (kind !== 'field') return t(`cases.fault.${kind}`, { place: where });
  if (expected === 'date') {
    const { first, last } = caseDays;
    return t('cases.fault.date', { place: where, first: dayText(first, locale), last: dayText(last, locale) });
  }
  if (expected === 'empty') return t('cases.fault.empty', { place: where });
  const limited = limitFaults.find((one) => one === expected);
  return limited && limit !== undefined
    ? t(`cases.fault.${limited}`, { place: where, limit: format.whole(limit) })
    : t('cases.fault.field', { place: where });
}

/** What has to be decided before a file may be used. */
export function questionText(question: FileQuestion, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  if (question.kind === 'changed') return t('cases.question.changed');
  if (question.kind === 'counts') {
    const sum = ({ cases, notes, measurements }: typeof question.said): string => format.whole(cases + notes + measurements);
    return t('cases.question.counts', { said: sum(question.said), found: sum(question.found) });
  }
  if (question.kind === 'noCase') {
    const { length } = question.records;
    const names = question.records.slice(0, mostNames).map((record) => recordTitle(record, locale));
    const more = length > mostNames ? [t('cases.question.noCase.more', { count: format.whole(length - mostNames) })] : [];
    return t(plural('cases.question.noCase', length), { count: format.whole(length), names: format.list([...names, ...more]) });
  }
  const count = question.places.length;
  return t(plural(`cases.question.${question.kind}`, count), { count: format.whole(count) });
}

/** What is said about a file that may be used; of what was measured before its case nothing has to be. */
export function remarkTexts(remarks: readonly Remark[], locale: Locale): string[] {
  const { t, plural, format } = withTexts(locale, texts);
  return remarks.flatMap((remark) => {
    if (remark.kind !== 'cleaned') return [];
    const count = remark.places.length;
    return [t(plural('cases.file.cleaned', count), { count: format.whole(count) })];
  });
}
