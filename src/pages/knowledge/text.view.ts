import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { KnowledgeMeasures } from '../../model/guidance.ts';
import { TOKEN } from '../../model/tokens.ts';
import type { Name } from './catalogue.view.ts';
import { amountText } from '../_sources/record-text.view.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

/** A sentence of the strategy as words and numbers; each number carries the record it comes from. */
export function partsOf(words: string, measures: KnowledgeMeasures, locale: Locale): SentencePart[] {
  const parts: SentencePart[] = [];
  let read = 0;
  for (const { 0: token, index } of words.matchAll(TOKEN)) {
    const found = measures[token];
    if (!found) continue;
    parts.push({ text: words.slice(read, index) }, { text: amountText(found.measure, locale), evidence: [found.record] });
    read = index + token.length;
  }
  return [...parts, { text: words.slice(read) }].filter(({ text }) => text !== '');
}

/** The same as plain words. */
export function plainText(words: string, measures: KnowledgeMeasures, locale: Locale): string {
  return words.includes('{')
    ? partsOf(words, measures, locale)
        .map(({ text }) => text)
        .join('')
    : words;
}

/** A name as the language has it. */
export function nameText(name: Name, locale: Locale): string {
  const { template, language } = withTexts(locale, texts);
  return typeof name === 'string' ? template(name) : name[language];
}

/** The beginning of a text, cut at a word, to name something by. */
export function shortened(text: string): string {
  const longest = 60;
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[,;:.]$/, '')} …`;
}
