/**
 * What a host puts in the place of `sw.js` to switch the offline use off for everyone: it takes down what the
 * browser keeps of this folder and leaves. Open pages go on and are served by the network from their next load on.
 */
import { deleteFolderCaches } from './folder-caches.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;

async function leave(): Promise<void> {
  await deleteFolderCaches(caches, worker.registration.scope);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
