/** The page on what can be measured, fetched when someone opens it. */

export { MeasuringState } from './state.svelte.ts';
export { default as MeasuringPage } from './MeasuringPage.svelte';
