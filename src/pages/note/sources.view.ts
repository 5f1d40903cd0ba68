import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';

/** The sources of some records by title and date, each once. */
export function sourceNames(ids: readonly RecordId[], { records, sources }: Evidence, locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  const used = [...new Set(ids.flatMap((id) => records[id]?.source ?? []))];
  return used
    .flatMap((id) => {
      const source = sources[id];
      return source ? [t('note.source.name', { title: source.title[language], date: source.date[language] })] : [];
    })
    .join('; ');
}
