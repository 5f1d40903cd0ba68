import { containerOf, guarded } from './served-offline.ts';

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
    trusted: trustingOnly(worker, window),
  };
}

/** Only the hosted page names a manifest, and only beside it lies a worker. */
function workerBeside(document: Document): string | null {
  return document.querySelector('link[rel="manifest"]') ? new URL('sw.js', document.baseURI).href : null;
}

/** A part of Trusted Types, which TypeScript does not describe yet. */
type ScriptAddresses = { createScriptURL(address: string): string };
type TrustedTypes = { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };

/** The one policy for addresses of scripts: it lets through exactly the worker beside the page. Browsers without such policies need none. */
function trustingOnly(known: string | null, window: Window): OfflineEnvironment['trusted'] {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const rules: ScriptAddresses = {
    createScriptURL: (address) => {
      if (address !== known) throw new TypeError('Only the worker that belongs to this page may be registered.');
      return address;
    },
  };
  const policy = trustedTypes?.createPolicy('app-script-url', rules) ?? rules;
  return (address) => policy.createScriptURL(address);
}
