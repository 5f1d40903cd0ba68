import type { Locale } from '../i18n/locale.ts';
import type { Evidence, EvidenceRecord, LocalText, Measure } from '../model/evidence.ts';
import { resolveToken, TOKEN } from '../model/tokens.ts';

/** An amount as the language writes it, without how exact it is. */
export function amountText({ amount, unit }: Pick<Measure, 'amount' | 'unit'>, locale: Locale): string {
  const { t, format, plural } = locale;
  if (amount === 'notPublished') return t('source.notPublished');
  switch (unit) {
    case 'share':
      return format.plainPercent(amount);
    case 'shareDifference':
      return t('unit.points', { number: format.signedPoints(amount) });
    case 'standardError':
      return t('unit.points', { number: format.points(amount) });
    case 'relative':
      return format.signedPercent(amount);
    case 'count':
      return format.whole(amount);
    case 'ratio':
      return format.plain(amount);
    case 'years':
    case 'months':
    case 'weeks':
      return t(plural(`unit.${unit}`, amount), { number: format.plain(amount) });
  }
}

/** An amount with how exact it is: "about 4,000". */
export function measureText(measure: Measure, locale: Locale): string {
  const value = amountText(measure, locale);
  return measure.approximation === 'exactly' || measure.amount === 'notPublished'
    ? value
    : locale.t(`approximation.${measure.approximation}`, { value });
}

/** A text of a record with the numbers it refers to put in. */
export function recordText(text: LocalText, record: EvidenceRecord, { records }: Evidence, locale: Locale): string {
  return text[locale.language].replace(TOKEN, (token) => {
    const measure = resolveToken(token, record, records);
    return measure ? amountText(measure, locale) : token;
  });
}
