import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Instrument } from '../../model/guidance.ts';
import { needsOptions, type AnswerField, type InstrumentId, type Need, type NeedPart, type NeedsField } from '../../model/needs.ts';

/** The questions about needs and their answers in words. What breaks a long word on a narrow field is left out. */
export type AdviceWords = {
  question(field: NeedsField): string;
  /** An answer as it stands in the needs. */
  answer(field: NeedsField, value: unknown): string;
  /** The names of needs in running text. */
  needs(needs: readonly Need[]): string;
  instruments(ids: readonly InstrumentId[]): string;
};

/** What an instrument is called; one that is no longer known goes by its id. */
export function instrumentName(id: InstrumentId, instruments: readonly Instrument[], { language }: Pick<Locale, 'language'>): string {
  return instruments.find((instrument) => instrument.id === id)?.name[language] ?? id;
}

export function adviceWords(instruments: readonly Instrument[], locale: Locale): AdviceWords {
  const { t, format, language } = withTexts(locale, texts);
  const lower = (text: string): string => plainWord(text).toLocaleLowerCase(language);
  const nameOf = (id: InstrumentId): string => instrumentName(id, instruments, locale);
  /** A name with a comma in it would look like two in a list. */
  const inList = (name: string): string => (name.includes(',') ? t('advice.asked.quoted', { name }) : name);
  const names = (ids: readonly InstrumentId[]): string => format.list(ids.map((id) => inList(nameOf(id).toLocaleLowerCase(language))));
  const how = (values: Readonly<Record<string, string>>, word: (value: string) => string): string =>
    format.list(Object.entries(values).map(([id, value]) => t('advice.asked.with', { name: nameOf(id), how: word(value) })));

  function answer(field: NeedsField, value: unknown): string {
    switch (field) {
      case 'needs':
        return format.list((value as Need[]).map((need) => lower(t(`advice.need.${need}`))));
      case 'needParts':
        return format.list(Object.values(value as Record<string, NeedPart>).map((part) => lower(t(`advice.part.${part}`))));
      case 'wishes':
      case 'refuses':
      case 'running':
        return (value as InstrumentId[]).length > 0 ? names(value as InstrumentId[]) : t('advice.asked.nothing');
      case 'progress':
        return how(value as Record<string, 'moving' | 'standstill'>, (one) => t(`advice.progress.${one as 'moving'}`));
      case 'tried':
        return how(value as Record<string, 'helped'>, (one) => t(`advice.tried.${one as 'helped'}`));
      default:
        return field in needsOptions ? plainWord(t(`advice.a.${field as 'job'}.${value as 'none'}`)) : String(value);
    }
  }
  return {
    question: (field) => plainWord(t(`advice.q.${field as AnswerField}`)),
    answer,
    needs: (needs) => format.list(needs.map((need) => lower(t(`advice.need.${need}`)))),
    instruments: names,
  };
}

function plainWord(text: string): string {
  return text.replaceAll('\u00ad', '');
}
