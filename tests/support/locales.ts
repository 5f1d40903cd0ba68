/** Both languages at once; on the screen English is fetched when someone asks for it. */
import { da } from '../../src/i18n/da.ts';
import { en } from '../../src/i18n/en.ts';
import { createLocale, type Locale } from '../../src/i18n/locale.ts';
import type { Language, Texts } from '../../src/i18n/texts.ts';

export const languages: readonly Language[] = ['da', 'en'];
export const textsIn: Readonly<Record<Language, Texts>> = { da, en };
export const locales: Readonly<Record<Language, Locale>> = { da: createLocale('da', da), en: createLocale('en', en) };
