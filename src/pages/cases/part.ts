/** The page of cases, fetched when someone opens it. */

export { CasesState } from './state.svelte.ts';
export { default as CasesPage } from './CasesPage.svelte';
