/** The page for teams, fetched when someone opens it. */

export { default as TeamPage } from './TeamPage.svelte';
