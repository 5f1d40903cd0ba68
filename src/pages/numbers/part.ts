/** The pages of figures and of disagreement, fetched when someone opens one of them. */

export { NumbersState } from './state.svelte.ts';
export { default as ConflictsPage } from './ConflictsPage.svelte';
export { default as NumbersPage } from './NumbersPage.svelte';
