/** Use without a network: the page for it, and the bar that tells of a new version. Fetched when someone opens or uses it. */

export { browserOffline } from '../../browser/offline-environment.ts';
export { OfflineState } from './state.svelte.ts';
export { default as OfflinePage } from './OfflinePage.svelte';
export { default as UpdateBar } from './UpdateBar.svelte';
