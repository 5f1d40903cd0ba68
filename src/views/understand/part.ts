/** The page for the public, fetched when someone opens it. */
import { da } from '../../i18n/understand/da.ts';
import { en } from '../../i18n/understand/en.ts';

export { UnderstandState } from '../../state/understand.svelte.ts';
export { default as UnderstandPage } from './UnderstandPage.svelte';

/** The words of all of it, in both languages. */
export const texts = { da, en };
