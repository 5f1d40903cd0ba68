/** The page of knowledge, fetched when someone opens it. */

export { withLocalDates } from '../../settings/local-guidance.ts';
export { KnowledgeState } from './state.svelte.ts';
export { default as KnowledgePage } from './KnowledgePage.svelte';
