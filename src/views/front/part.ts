/** The front page, which already stands in the page as words when this is fetched. */
import { da } from '../../i18n/front/da.ts';
import { en } from '../../i18n/front/en.ts';

export { default as FrontPage } from './FrontPage.svelte';

/** The words of all of it, in both languages. */
export const texts = { da, en };
