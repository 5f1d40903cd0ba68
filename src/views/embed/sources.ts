/** Where the numbers of `embed.html` come from, fetched when someone asks. */
import { da } from '../../i18n/asked/da.ts';
import { en } from '../../i18n/asked/en.ts';

/** Drawn by `EmbedPage.svelte` once it has been fetched, which the search for unused code does not see. @public */
export { default as SourceDrawer } from '../source/SourceDrawer.svelte';

/** The words for it, in both languages. */
export const texts = { da, en };
