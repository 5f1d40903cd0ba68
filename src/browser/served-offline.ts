/** The few facts about offline use that the first script needs. */
import { guarded } from './guarded.ts';

/** Whether a service worker served this page from its cache. */
export function isServedOffline(window: Window): boolean {
  return !!containerOf(window)?.controller;
}

/** The service worker container of the window; null if missing or denied. */
export function containerOf(window: Window): ServiceWorkerContainer | null {
  return guarded(() => window.navigator.serviceWorker);
}
