/** What is kept, with the browser around it; fetched when the first page needs it. */
export { Archive } from './archive.svelte.ts';
export { browserSurroundings } from '../../browser/storage.ts';
