/** The page of the caseload, fetched when someone opens it. */

export { CaseloadState } from './state.svelte.ts';
export { default as CaseloadPage } from './CaseloadPage.svelte';
