import { browserOffline } from '../../browser/offline-environment.ts';
import { OfflineState } from './offline.svelte.ts';
import UpdateBar from './UpdateBar.svelte';

/** The state of the use without a network in a window, and the bar that tells of a new version. */
export type Offline = { readonly state: OfflineState; readonly UpdateBar: typeof UpdateBar };

export function offlineIn(window: Window & typeof globalThis): Offline {
  return { state: new OfflineState(browserOffline(window)), UpdateBar };
}
