/** The page for teams, fetched when someone opens it. */
import { da } from '../../i18n/workshop/da.ts';
import { en } from '../../i18n/workshop/en.ts';

export { default as TeamPage } from './TeamPage.svelte';

/** The words of it and of the workshop, in both languages. */
export const texts = { da, en };
