/** What the first script needs to know of offline use, which is little. */

/** Whether this page came out of the browser's own copy. */
export function isServedOffline(window: Window): boolean {
  return !!containerOf(window)?.controller;
}

/** The browser's way to workers that serve a page; null where there is none, or it is kept from this page. */
export function containerOf(window: Window): ServiceWorkerContainer | null {
  return guarded(() => window.navigator.serviceWorker);
}

/** What is asked for, or null where it is missing; in a sandboxed frame the very question is an error. */
export function guarded<Value>(ask: () => Value | undefined): Value | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
