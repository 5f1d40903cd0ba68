/** Texts as they are heard and found on a page: without the soft hyphens that only let a long word break. */
import type { Language } from '../../src/ui/locale.ts';
import { locales } from './locales.ts';

export function wordsIn(language: Language): typeof locales.da.t {
  return (key, ...values) => locales[language].t(key, ...values).replaceAll('\u00ad', '');
}

/** The default language of the site, which most browser tests use. */
export const da = wordsIn('da');
