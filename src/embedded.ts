/** What stands around the pages of `index.html` in a frame (`?indlejret=1`), fetched only there. */
import { da } from './i18n/embed/da.ts';
import { en } from './i18n/embed/en.ts';

export { default as EmbedFrame } from './views/embed/EmbedFrame.svelte';

/** The words around a page in a frame, in both languages. */
export const texts = { da, en };
