/** The page that checks the municipality's file, fetched when someone opens it. */
import { da as adviceDanish } from '../../i18n/advice/da.ts';
import { en as adviceEnglish } from '../../i18n/advice/en.ts';
import { da } from '../../i18n/administration/da.ts';
import { en } from '../../i18n/administration/en.ts';
import { da as frontDanish } from '../../i18n/front/da.ts';
import { en as frontEnglish } from '../../i18n/front/en.ts';
import { da as sharedDanish } from '../../i18n/guidance/da.ts';
import { en as sharedEnglish } from '../../i18n/guidance/en.ts';

export { SettingsCheckState } from '../../state/settings-check.svelte.ts';
export { default as SettingsCheckPage } from './SettingsCheckPage.svelte';

/** The words of all of it, in both languages; kinds, needs and target groups are called what they are called under Efforts. */
export const texts = {
  da: { ...adviceDanish, ...frontDanish, ...sharedDanish, ...da },
  en: { ...adviceEnglish, ...frontEnglish, ...sharedEnglish, ...en },
};
