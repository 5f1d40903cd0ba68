import { da } from '../i18n/asked/da.ts';
import { en } from '../i18n/asked/en.ts';

/**
 * What is shown only when someone asks for it. One file, fetched at the first touch of the page, so
 * that it is there when it is wanted and in nobody's way before.
 */
export { default as CompareView } from './prognosis/CompareView.svelte';
export { default as Explanation } from './prognosis/Explanation.svelte';
export { default as InWords } from './prognosis/InWords.svelte';
export { default as Limits } from './prognosis/Limits.svelte';
export { default as Ways } from './prognosis/Ways.svelte';
export { default as WhoFor } from './prognosis/WhoFor.svelte';
export { default as SourceDrawer } from './source/SourceDrawer.svelte';
export { Questions } from '../state/questions.svelte.ts';

/** The words of all of these, in both languages. */
export const texts = { da, en };
