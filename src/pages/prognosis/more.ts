/**
 * What is shown only when someone asks for it. One file, fetched at the first touch of the page, so
 * that it is there when it is wanted and in nobody's way before.
 */
export { default as CompareView } from './CompareView.svelte';
export { default as Explanation } from './Explanation.svelte';
export { default as InWords } from './InWords.svelte';
export { default as Limits } from './Limits.svelte';
export { default as Ways } from './Ways.svelte';
export { default as WhoFor } from './WhoFor.svelte';
export { default as SourceDrawer } from '../_sources/SourceDrawer.svelte';
export { Questions } from './questions.svelte.ts';
