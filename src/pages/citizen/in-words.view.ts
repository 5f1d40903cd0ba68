import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { LevelResult } from '../_prognosis/prognosis.view.ts';
import { plain, recordsIn } from '../../ui/rich-text.ts';

/**
 * The result as it can be said to the manager: the sentence with its condition and its doubt, and what has to be known beside
 * it. The words for the citizen stand beside the note.
 * @param assumptionNote what is assumed instead of the published values; it goes wherever the words go
 * @returns plain text, to copy, and the records behind its figures
 */
export function wordsForManager(
  { sentence, doubt, percent, relative, bracket, beside }: LevelResult,
  locale: Locale,
  assumptionNote: string | null = null,
): { readonly text: string; readonly evidence: readonly RecordId[] } {
  const { t } = withTexts(locale, texts);
  return {
    text: [
      plain(sentence),
      plain(doubt),
      ...(beside ? [plain(beside.sentence)] : []),
      ...(relative ? [`${plain(percent)}; ${plain(relative)}.`] : []),
      ...(bracket ? [plain(bracket)] : []),
      ...(beside ? [plain(beside.explained)] : []),
      t('words.manager.caveat'),
      ...(assumptionNote === null ? [] : [assumptionNote]),
    ].join(' '),
    evidence: recordsIn([
      sentence,
      doubt,
      percent,
      ...[relative, bracket, beside?.sentence, beside?.explained].filter((text) => text !== undefined && text !== null),
    ]),
  };
}
