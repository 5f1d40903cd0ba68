/** What the first script needs to know of offline use, which is little. */
import { guarded } from './guarded.ts';

/** Whether this page came out of the browser's own copy. */
export function isServedOffline(window: Window): boolean {
  return !!containerOf(window)?.controller;
}

/** The browser's way to workers that serve a page; null where there is none, or it is kept from this page. */
export function containerOf(window: Window): ServiceWorkerContainer | null {
  return guarded(() => window.navigator.serviceWorker);
}
