import { browserOffline } from '../../browser/offline-environment.ts';
import { OfflineState } from './offline.svelte.ts';

/** The state of the use without a network in this window. */
export function offlineIn(window: Window & typeof globalThis): OfflineState {
  return new OfflineState(browserOffline(window));
}
