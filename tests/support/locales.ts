/** Both languages at once; on the screen English is fetched when someone asks for it. */
import { Dictionary, type TextPart } from '../../src/i18n/dictionary.ts';
import { da as aboutDanish } from '../../src/i18n/about/da.ts';
import { en as aboutEnglish } from '../../src/i18n/about/en.ts';
import { da as administrationDanish } from '../../src/i18n/administration/da.ts';
import { en as administrationEnglish } from '../../src/i18n/administration/en.ts';
import { da as adviceDanish } from '../../src/i18n/advice/da.ts';
import { en as adviceEnglish } from '../../src/i18n/advice/en.ts';
import { da as askedDanish } from '../../src/i18n/asked/da.ts';
import { en as askedEnglish } from '../../src/i18n/asked/en.ts';
import { da as caseloadDanish } from '../../src/i18n/caseload/da.ts';
import { en as caseloadEnglish } from '../../src/i18n/caseload/en.ts';
import { da as casesDanish } from '../../src/i18n/cases/da.ts';
import { en as casesEnglish } from '../../src/i18n/cases/en.ts';
import { da as embedDanish } from '../../src/i18n/embed/da.ts';
import { en as embedEnglish } from '../../src/i18n/embed/en.ts';
import { da as fieldDanish } from '../../src/i18n/field/da.ts';
import { en as fieldEnglish } from '../../src/i18n/field/en.ts';
import { da as firstDanish } from '../../src/i18n/first/da.ts';
import { en as firstEnglish } from '../../src/i18n/first/en.ts';
import { da as frontDanish } from '../../src/i18n/front/da.ts';
import { en as frontEnglish } from '../../src/i18n/front/en.ts';
import { da as guidanceDanish } from '../../src/i18n/guidance/da.ts';
import { en as guidanceEnglish } from '../../src/i18n/guidance/en.ts';
import { da as knowledgeDanish } from '../../src/i18n/knowledge/da.ts';
import { en as knowledgeEnglish } from '../../src/i18n/knowledge/en.ts';
import { da as measureDanish } from '../../src/i18n/measure/da.ts';
import { en as measureEnglish } from '../../src/i18n/measure/en.ts';
import { da as noteDanish } from '../../src/i18n/note/da.ts';
import { en as noteEnglish } from '../../src/i18n/note/en.ts';
import { da as numbersDanish } from '../../src/i18n/numbers/da.ts';
import { en as numbersEnglish } from '../../src/i18n/numbers/en.ts';
import { da as offlineDanish } from '../../src/i18n/offline/da.ts';
import { en as offlineEnglish } from '../../src/i18n/offline/en.ts';
import { da as ownDanish } from '../../src/i18n/own/da.ts';
import { en as ownEnglish } from '../../src/i18n/own/en.ts';
import { da as understandDanish } from '../../src/i18n/understand/da.ts';
import { en as understandEnglish } from '../../src/i18n/understand/en.ts';
import { da as workshopDanish } from '../../src/i18n/workshop/da.ts';
import { en as workshopEnglish } from '../../src/i18n/workshop/en.ts';
import { createLocale, type Locale } from '../../src/i18n/locale.ts';
import type { Language, Texts } from '../../src/i18n/texts.ts';

export const languages: readonly Language[] = ['da', 'en'];
export const textsIn: Readonly<Record<Language, Texts>> = {
  da: {
    ...aboutDanish,
    ...administrationDanish,
    ...adviceDanish,
    ...askedDanish,
    ...caseloadDanish,
    ...casesDanish,
    ...embedDanish,
    ...fieldDanish,
    ...firstDanish,
    ...frontDanish,
    ...guidanceDanish,
    ...knowledgeDanish,
    ...measureDanish,
    ...noteDanish,
    ...numbersDanish,
    ...offlineDanish,
    ...ownDanish,
    ...understandDanish,
    ...workshopDanish,
  },
  en: {
    ...aboutEnglish,
    ...administrationEnglish,
    ...adviceEnglish,
    ...askedEnglish,
    ...caseloadEnglish,
    ...casesEnglish,
    ...embedEnglish,
    ...fieldEnglish,
    ...firstEnglish,
    ...frontEnglish,
    ...guidanceEnglish,
    ...knowledgeEnglish,
    ...measureEnglish,
    ...noteEnglish,
    ...numbersEnglish,
    ...offlineEnglish,
    ...ownEnglish,
    ...understandEnglish,
    ...workshopEnglish,
  },
};
export const locales: Readonly<Record<Language, Locale>> = {
  da: createLocale('da', (key) => textsIn.da[key]),
  en: createLocale('en', (key) => textsIn.en[key]),
};

/** A dictionary as the program has it once everything has been opened; English still has to be asked for. */
export function fullDictionary(fetchEnglish: () => Promise<TextPart['en']> = () => Promise.resolve(firstEnglish)): Dictionary {
  const dictionary = new Dictionary(fetchEnglish);
  dictionary.add({ da: aboutDanish, en: aboutEnglish });
  dictionary.add({ da: administrationDanish, en: administrationEnglish });
  dictionary.add({ da: adviceDanish, en: adviceEnglish });
  dictionary.add({ da: askedDanish, en: askedEnglish });
  dictionary.add({ da: caseloadDanish, en: caseloadEnglish });
  dictionary.add({ da: casesDanish, en: casesEnglish });
  dictionary.add({ da: embedDanish, en: embedEnglish });
  dictionary.add({ da: fieldDanish, en: fieldEnglish });
  dictionary.add({ da: frontDanish, en: frontEnglish });
  dictionary.add({ da: guidanceDanish, en: guidanceEnglish });
  dictionary.add({ da: knowledgeDanish, en: knowledgeEnglish });
  dictionary.add({ da: measureDanish, en: measureEnglish });
  dictionary.add({ da: noteDanish, en: noteEnglish });
  dictionary.add({ da: numbersDanish, en: numbersEnglish });
  dictionary.add({ da: offlineDanish, en: offlineEnglish });
  dictionary.add({ da: ownDanish, en: ownEnglish });
  dictionary.add({ da: understandDanish, en: understandEnglish });
  dictionary.add({ da: workshopDanish, en: workshopEnglish });
  return dictionary;
}
