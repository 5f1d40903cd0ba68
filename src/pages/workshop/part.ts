/** The workshop, fetched when someone opens it. */

export { browserClock } from '../../browser/clock.ts';
export { WorkshopState } from './state.svelte.ts';
export { default as WorkshopPage } from './WorkshopPage.svelte';
