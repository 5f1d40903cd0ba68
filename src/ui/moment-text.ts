import { withTexts } from './with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from './locale.ts';
import type { IsoDate } from '../model/guidance.ts';
import { dayText } from './day-text.ts';

/** A moment as the clock on the wall shows it to the reader. */
export type LocalMoment = { readonly day: IsoDate; readonly hour: number; readonly minute: number };

/** The time of day: "10.42", "10:42". */
export function timeText({ hour, minute }: LocalMoment, { language }: Locale): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(language === 'da' ? '.' : ':');
}

/** A moment in words: "i dag kl. 10.42", "21. november 2026 kl. 10.42". */
export function momentText(moment: LocalMoment, today: IsoDate, locale: Locale): string {
  const time = timeText(moment, locale);
  if (moment.day === today) return withTexts(locale, texts).t('cases.today', { time });
  return withTexts(locale, texts).t('cases.moment', { day: dayText(moment.day, locale), time });
}
