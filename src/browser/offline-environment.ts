import { keptVersions } from '../service-worker/folder-caches.ts';
import { guarded } from './guarded.ts';
import { containerOf } from './served-offline.ts';
import { trustedScript } from './trusted-script.ts';

/** Why offline use is not available here. */
export type OfflineObstacle = 'framed' | 'insecure' | 'unsupported';

/** The browser APIs that offline use needs; faked in tests. */
export type OfflineEnvironment = {
  /** The absolute URL of the service worker. */
  readonly worker: string;
  /** The scope of the service worker: the URL of the site's folder. */
  readonly scope: string;
  /** Whether this is the top-level window. */
  readonly isTop: boolean;
  /** Whether the page is a secure context (https or localhost). */
  readonly isSecure: boolean;
  /** Null if the browser has no service workers or denies access. */
  readonly container: ServiceWorkerContainer | null;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | null;
  readonly reload: () => void;
  /** Wraps the URL of a script in a TrustedScriptURL, which the page's policy requires. */
  readonly trusted: (address: string) => string;
};

export function browserOffline(window: Window & typeof globalThis): OfflineEnvironment {
  return {
    worker: new URL('sw.js', window.document.baseURI).href,
    scope: new URL('./', window.document.baseURI).href,
    isTop: window.top === window,
    isSecure: window.isSecureContext && window.location.protocol.startsWith('http'),
    container: containerOf(window),
    caches: guarded(() => window.caches),
    reload: () => window.location.reload(),
    // The DOM types ask for a string, but the browser accepts a TrustedScriptURL.
    trusted: (address) => trustedScript(address) as string,
  };
}

export function obstacleIn({ isTop, isSecure, container }: OfflineEnvironment): OfflineObstacle | null {
  if (!isTop) return 'framed';
  if (!isSecure) return 'insecure';
  return container ? null : 'unsupported';
}

/** Whether the cache holds a version of the site. The browser may evict the cache and keep the worker. */
export async function hasKeptVersion({ caches, scope }: OfflineEnvironment): Promise<boolean> {
  return caches !== null && (await keptVersions(caches, scope)).length > 0;
}
