import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { JsonFault } from '../../intake/check-json.ts';
import type { OtherFile } from '../../intake/decode-text.ts';
import { limits } from '../../intake/text-limits.ts';
import type { FileQuestion, Remark } from '../../storage/data-file.ts';
import type { NotDecrypted } from '../../storage/envelope.ts';
import type { Problem } from '../../storage/problems.ts';

export type IncomingKind = 'backup' | 'handover';

/** Why a file is not used. */
export type Refusal =
  | { readonly kind: 'tooLarge' | 'empty' | 'unreadable' | 'noCryptography' }
  | { readonly kind: 'notText'; readonly file: OtherFile }
  | { readonly kind: 'json'; readonly fault: JsonFault; readonly line: number; readonly column: number }
  | { readonly kind: 'otherKind'; readonly is: IncomingKind | 'other' }
  | { readonly kind: 'envelope'; readonly reason: NotDecrypted['reason'] }
  | { readonly kind: 'content'; readonly problems: readonly Problem[] };

const bytesPerMegabyte = 1024 * 1024;
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
    case 'envelope':
      // A wrong passphrase is asked for again before it gets here; what is left says the same of the file.
      return [t(refusal.reason === 'locked' ? 'cases.file.wrong' : `cases.refused.envelope.${refusal.reason}`)];
    case 'content':
      return refusal.problems.map(({ kind, place }) => t(`cases.fault.${kind}`, { place }));
    default:
      return [t(`cases.refused.${refusal.kind}`)];
  }
}

/** What has to be decided before a file may be used. */
export function questionText(question: FileQuestion, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  if (question.kind === 'changed') return t('cases.question.changed');
  if (question.kind === 'counts') {
    const sum = ({ cases, notes, measurements }: typeof question.said): string => format.whole(cases + notes + measurements);
    return t('cases.question.counts', { said: sum(question.said), found: sum(question.found) });
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
