/** The page for the public, fetched when someone opens it. */

export { UnderstandState } from './state.svelte.ts';
export { default as UnderstandPage } from './UnderstandPage.svelte';
