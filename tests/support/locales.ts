/** Both languages at once; on the screen English is fetched when someone asks for it. */
import { da as adviceDanish } from '../../src/i18n/advice/da.ts';
import { en as adviceEnglish } from '../../src/i18n/advice/en.ts';
import { da as askedDanish } from '../../src/i18n/asked/da.ts';
import { en as askedEnglish } from '../../src/i18n/asked/en.ts';
import { da as fieldDanish } from '../../src/i18n/field/da.ts';
import { en as fieldEnglish } from '../../src/i18n/field/en.ts';
import { Dictionary, type TextPart } from '../../src/i18n/dictionary.ts';
import { da as firstDanish } from '../../src/i18n/first/da.ts';
import { en as firstEnglish } from '../../src/i18n/first/en.ts';
import { da as guidanceDanish } from '../../src/i18n/guidance/da.ts';
import { en as guidanceEnglish } from '../../src/i18n/guidance/en.ts';
import { createLocale, type Locale } from '../../src/i18n/locale.ts';
import { da as knowledgeDanish } from '../../src/i18n/knowledge/da.ts';
import { en as knowledgeEnglish } from '../../src/i18n/knowledge/en.ts';
import { da as noteDanish } from '../../src/i18n/note/da.ts';
import { en as noteEnglish } from '../../src/i18n/note/en.ts';
import type { Language, Texts } from '../../src/i18n/texts.ts';

export const languages: readonly Language[] = ['da', 'en'];
export const textsIn: Readonly<Record<Language, Texts>> = {
  da: { ...firstDanish, ...askedDanish, ...adviceDanish, ...fieldDanish, ...guidanceDanish, ...knowledgeDanish, ...noteDanish },
  en: { ...firstEnglish, ...askedEnglish, ...adviceEnglish, ...fieldEnglish, ...guidanceEnglish, ...knowledgeEnglish, ...noteEnglish },
};
export const locales: Readonly<Record<Language, Locale>> = {
  da: createLocale('da', (key) => textsIn.da[key]),
  en: createLocale('en', (key) => textsIn.en[key]),
};

/** A dictionary as the program has it once everything has been opened; English still has to be asked for. */
export function fullDictionary(fetchEnglish: () => Promise<TextPart['en']> = () => Promise.resolve(firstEnglish)): Dictionary {
  const dictionary = new Dictionary(fetchEnglish);
  dictionary.add({ da: askedDanish, en: askedEnglish });
  dictionary.add({ da: adviceDanish, en: adviceEnglish });
  dictionary.add({ da: fieldDanish, en: fieldEnglish });
  dictionary.add({ da: guidanceDanish, en: guidanceEnglish });
  dictionary.add({ da: noteDanish, en: noteEnglish });
  dictionary.add({ da: knowledgeDanish, en: knowledgeEnglish });
  return dictionary;
}
