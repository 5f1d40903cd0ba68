import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Validity } from '../../model/guidance.ts';
import { dayText } from '../../ui/day-text.ts';

/** How long something holds, what is said about it, and when that was last looked at. */
export function validityText({ validFrom, validTo, checkedOn, note }: Validity, locale: Locale): string {
  const { t, language } = withTexts(locale, texts);
  return [
    ...(validFrom === null ? [] : [t('validity.from', { day: dayText(validFrom, locale) })]),
    ...(validTo === null ? [] : [t('validity.to', { day: dayText(validTo, locale) })]),
    ...(note ? [note[language]] : []),
    t('validity.checked', { day: dayText(checkedOn, locale) }),
  ].join(' ');
}
