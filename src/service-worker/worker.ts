/**
 * The service worker, `sw.js` beside `index.html`, registered only if the user asks. It serves one complete version of the site
 * from the cache and passes all other requests to the network.
 */
import release from 'virtual:offline/release';
import { cachePrefix } from './folder-caches.ts';
import { fillAgain, takeOver } from './release.ts';
import { settingsAnswer, settingsFileName } from './settings-copy.ts';
import { SiteCache } from './site-cache.ts';
import { browserTools } from './tools.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const siteCache = new SiteCache(browserTools, scope, release);
/** Timeout for the municipality's file in milliseconds before the cached copy is used; the page itself gives up after 3,000. */
const longestWait = 2000;

const settings = (): Promise<Response> =>
  settingsAnswer(scope + settingsFileName, {
    open: () => caches.open(`${cachePrefix(scope)}settings`),
    fetch: browserTools.fetch,
    patience: () => new Promise((resolve) => setTimeout(resolve, longestWait)),
  });

// An incomplete version fails to install, and the previous worker stays active.
worker.addEventListener('install', (event) => event.waitUntil(siteCache.fill().then(() => settings().catch(() => undefined))));
worker.addEventListener('activate', (event) => event.waitUntil(siteCache.clearOld().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  if (event.data === takeOver) void worker.skipWaiting();
  if (event.data !== fillAgain) return;
  const done = (isWhole: boolean): void => event.ports[0]?.postMessage(isWhole);
  event.waitUntil(
    siteCache.fill().then(
      () => done(true),
      () => done(false),
    ),
  );
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.url === scope + settingsFileName) return event.respondWith(settings());
  const path = siteCache.pathOf(request.url);
  // A file that the browser has evicted is fetched again.
  if (path !== null) event.respondWith(siteCache.find(path).then((copy) => copy ?? fetch(request)));
});
