/** Use without a network: the page for it, and the bar that tells of a new version. Fetched when someone opens or uses it. */
import { da } from '../../i18n/offline/da.ts';
import { en } from '../../i18n/offline/en.ts';

export { browserOffline } from '../../state/offline-environment.ts';
export { OfflineState } from '../../state/offline.svelte.ts';
export { default as OfflinePage } from './OfflinePage.svelte';
export { default as UpdateBar } from './UpdateBar.svelte';

export const texts = { da, en };
