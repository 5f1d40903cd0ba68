import { createFormat, type Format } from './format.ts';

export type Language = 'da' | 'en';

/** A language and how it writes numbers; `withTexts` adds the words. */
export type Locale = { readonly language: Language; readonly format: Format };

export function createLocale(language: Language): Locale {
  return { language, format: createFormat(language) };
}
