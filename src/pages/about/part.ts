/** The page about the site, fetched when someone opens it. */

export { default as AboutPage } from './AboutPage.svelte';
