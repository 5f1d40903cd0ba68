/** The page of efforts, fetched when someone opens it. */
import { da } from '../../i18n/advice/da.ts';
import { en } from '../../i18n/advice/en.ts';
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da as fieldDanish } from '../../i18n/field/da.ts';
import { en as fieldEnglish } from '../../i18n/field/en.ts';
import { da as sharedDanish } from '../../i18n/guidance/da.ts';
import { en as sharedEnglish } from '../../i18n/guidance/en.ts';

export { localGuidance } from '../../settings/local-guidance.ts';
export { AdviceState } from '../../state/advice.svelte.ts';
export { default as AdvicePage } from './AdvicePage.svelte';

/** The words of all of it, in both languages. */
export const texts = {
  da: { ...askedDanish, ...fieldDanish, ...sharedDanish, ...da },
  en: { ...askedEnglish, ...fieldEnglish, ...sharedEnglish, ...en },
};
