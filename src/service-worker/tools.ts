import type { CacheTools } from './site-cache.ts';

/** The browser's implementation of the cache's tools. */
export const browserTools: CacheTools = {
  caches,
  fetch: (address, options) => fetch(address, options),
  sha256: async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
};
