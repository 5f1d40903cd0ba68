/** The workshop, fetched when someone opens it. */
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/workshop/da.ts';
import { en } from '../../i18n/workshop/en.ts';

export { browserClock } from '../../state/clock.ts';
export { WorkshopState } from '../../state/workshop.svelte.ts';
export { default as WorkshopPage } from './WorkshopPage.svelte';

/** The words of all of it, and those that records are told in, in both languages. */
export const texts = { da: { ...askedDanish, ...da }, en: { ...askedEnglish, ...en } };
