/** What an officer asks, our hedged answer with its dated sources, and the municipality's own answer beside it. */
import { dayText } from '../../ui/day-text.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { officerQuestions, type DataProtection, type LocalWords, type OfficerQuestion } from '../../settings/settings.ts';
import { legalSources } from './legal-sources.ts';
import { texts } from './texts.ts';

export type OfficerAnswer = {
  readonly key: OfficerQuestion;
  readonly question: string;
  readonly answer: RichText;
  /** Each with the day of its text, where it has one. */
  readonly sources: readonly string[];
  /** What the municipality has answered; null where it has not. */
  readonly own: LocalWords | null;
};

/** @param given what the municipality has answered; null where it has answered nothing */
export function officerAnswers(given: DataProtection | null, locale: Locale): OfficerAnswer[] {
  const { t, template, language } = withTexts(locale, texts);
  return officerQuestions.map((key) => ({
    key,
    question: t(`officer.${key}`),
    answer: {
      template: template(`officer.${key}.text`),
      parts: key === 'recordKeeping' ? { rule: { text: t('officer.recordKeeping.rule'), evidence: ['law-decision-support'] } } : {},
    },
    sources: legalSources[key].map(({ title, day }) => (day === null ? title[language] : `${title[language]}, ${dayText(day, locale)}`)),
    own: given?.[key] ?? null,
  }));
}
