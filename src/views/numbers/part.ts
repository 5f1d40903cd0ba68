/** The pages of figures and of disagreement, fetched when someone opens one of them. */
import { da as askedDanish } from '../../i18n/asked/da.ts';
import { en as askedEnglish } from '../../i18n/asked/en.ts';
import { da } from '../../i18n/numbers/da.ts';
import { en } from '../../i18n/numbers/en.ts';

export { NumbersState } from '../../state/numbers.svelte.ts';
export { default as ConflictsPage } from './ConflictsPage.svelte';
export { default as NumbersPage } from './NumbersPage.svelte';

/** The words of both, in both languages, with those of the cards of sources. */
export const texts = { da: { ...askedDanish, ...da }, en: { ...askedEnglish, ...en } };
