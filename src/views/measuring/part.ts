/** The page on what can be measured, fetched when someone opens it. */
import { da } from '../../i18n/caseload/da.ts';
import { en } from '../../i18n/caseload/en.ts';

export { MeasuringState } from '../../state/measuring.svelte.ts';
export { default as MeasuringPage } from './MeasuringPage.svelte';

/** The words of all of it, in both languages; luck is told in the words of the caseload. */
export const texts = { da, en };
