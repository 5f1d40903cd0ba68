/** The page of cases, fetched when someone opens it. */
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/cases/da.ts';
import { en } from '../../i18n/cases/en.ts';
import { da as measureDanish } from '../../i18n/measure/da.ts';
import { en as measureEnglish } from '../../i18n/measure/en.ts';
import { da as fieldDanish } from '../../i18n/field/da.ts';
import { en as fieldEnglish } from '../../i18n/field/en.ts';

export { CasesState } from '../../state/cases.svelte.ts';
export { default as CasesPage } from './CasesPage.svelte';

/** The words of all of it, in both languages; scenarios are told apart with the words of the prognosis. */
export const texts = {
  da: { ...askedDanish, ...adviceDanish, ...fieldDanish, ...measureDanish, ...da },
  en: { ...askedEnglish, ...adviceEnglish, ...fieldEnglish, ...measureEnglish, ...en },
};
