/** The page about the site, fetched when someone opens it. */
import { da } from '../../i18n/about/da.ts';
import { en } from '../../i18n/about/en.ts';
import { da as settingsDanish } from '../../i18n/administration/da.ts';
import { en as settingsEnglish } from '../../i18n/administration/en.ts';

export { default as AboutPage } from './AboutPage.svelte';

/** The words of all of it, in both languages. */
export const texts = { da: { ...settingsDanish, ...da }, en: { ...settingsEnglish, ...en } };
