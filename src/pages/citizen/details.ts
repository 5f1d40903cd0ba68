/** What stands folded below the result: fetched when one of its headings is first opened. */
export { default as CompareView } from './CompareView.svelte';
export { default as Explanation } from './Explanation.svelte';
export { default as InWords } from './InWords.svelte';
export { default as Limits } from './Limits.svelte';
export { default as PictureFold } from './PictureFold.svelte';
export { default as Ways } from './Ways.svelte';
export { default as WhoFor } from './WhoFor.svelte';
