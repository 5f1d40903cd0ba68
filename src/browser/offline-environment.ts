import { keptVersions } from '../service-worker/folder-caches.ts';
import { guarded } from './guarded.ts';
import { containerOf } from './served-offline.ts';
import { trustedScript } from './trusted-script.ts';

/** Why the site cannot be made ready here. */
export type OfflineObstacle = 'singleFile' | 'framed' | 'insecure' | 'unsupported';

/** What offline use needs of the browser; replaced in tests. */
export type OfflineEnvironment = {
  /** The whole address of the worker; null where the site is one file and has none. */
  readonly worker: string | null;
  /** The address of the folder that the worker serves. */
  readonly scope: string;
  /** Whether the page fills a window of its own. */
  readonly isTop: boolean;
  /** Whether the line to the host is protected, or the host is this machine. */
  readonly isSecure: boolean;
  /** Null where the browser has none, or keeps it from this page. */
  readonly container: ServiceWorkerContainer | null;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | null;
  readonly reload: () => void;
  /** The address in the form in which the page's policy lets a worker be registered. */
  readonly trusted: (address: string) => string;
};

export function browserOffline(window: Window & typeof globalThis): OfflineEnvironment {
  const worker = workerBeside(window.document);
  return {
    worker,
    scope: new URL('./', window.document.baseURI).href,
    isTop: window.top === window,
    isSecure: window.isSecureContext && window.location.protocol.startsWith('http'),
    container: containerOf(window),
    caches: guarded(() => window.caches),
    reload: () => window.location.reload(),
    // The browser takes a trusted address wherever a text is asked for.
    trusted: (address) => trustedScript(address) as string,
  };
}

export function obstacleIn({ worker, isTop, isSecure, container }: OfflineEnvironment): OfflineObstacle | null {
  if (worker === null) return 'singleFile';
  if (!isTop) return 'framed';
  if (!isSecure) return 'insecure';
  return container ? null : 'unsupported';
}

/** Whether copies of the site lie in the browser. A worker can outlive them: the browser makes room. */
export async function hasKeptVersion({ caches, scope }: OfflineEnvironment): Promise<boolean> {
  return caches !== null && (await keptVersions(caches, scope)).length > 0;
}

/** Only the hosted page names a manifest, and only beside it lies a worker. */
function workerBeside(document: Document): string | null {
  return document.querySelector('link[rel="manifest"]') ? new URL('sw.js', document.baseURI).href : null;
}
