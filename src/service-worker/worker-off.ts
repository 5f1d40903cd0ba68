/**
 * Replaces `sw.js` on the host to switch offline use off for everyone: deletes the caches of this folder and unregisters. Open
 * pages keep running and load from the network next time.
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
