import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, EvidenceRecord, LocalText, Measure } from '../../model/evidence.ts';
import { resolveToken, TOKEN } from '../../model/tokens.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

/** An amount as the language writes it, without how exact it is. */
export function amountText({ amount, unit }: Pick<Measure, 'amount' | 'unit'>, locale: Locale): string {
  const { t, format, plural } = withTexts(locale, texts);
  if (amount === 'notPublished') return t('source.notPublished');
  switch (unit) {
    case 'share':
      return format.plainPercent(amount);
    case 'shareDifference':
      return t('unit.points', { number: format.signedPoints(amount) });
    case 'distance':
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
    : withTexts(locale, texts).t(`approximation.${measure.approximation}`, { value });
}

/** A text of a record as words and numbers; a number of another record carries that record's id. */
export function recordParts(text: LocalText, record: EvidenceRecord, { records }: Evidence, locale: Locale): SentencePart[] {
  const words = text[locale.language];
  const parts: SentencePart[] = [];
  let read = 0;
  for (const { 0: token, index } of words.matchAll(TOKEN)) {
    const found = resolveToken(token, record, records);
    if (!found) continue;
    parts.push({ text: words.slice(read, index) });
    parts.push({ text: amountText(found.measure, locale), ...(found.record === record.id ? {} : { evidence: [found.record] }) });
    read = index + token.length;
  }
  return [...parts, { text: words.slice(read) }].filter((part) => part.text !== '');
}

/** The same as plain words. */
export function recordText(text: LocalText, record: EvidenceRecord, evidence: Evidence, locale: Locale): string {
  return recordParts(text, record, evidence, locale)
    .map((part) => part.text)
    .join('');
}
