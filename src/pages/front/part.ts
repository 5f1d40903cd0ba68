/** The front page, which already stands in the page as words when this is fetched. */

export { default as FrontPage } from './FrontPage.svelte';
