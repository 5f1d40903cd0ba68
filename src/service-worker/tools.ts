import type { CacheTools } from './site-cache.ts';

/** The shelf's tools as the browser has them. */
export const browserTools: CacheTools = {
  caches,
  fetch: (address, options) => fetch(address, options),
  sha256: async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
};
