/** A fake browser for the page of cases, and files as file inputs return them. */
import { maskCprLike, worstCpr } from '../../src/intake/cpr.ts';
import { Archive } from '../../src/pages/_editing/archive.svelte.ts';
import type { Surroundings } from '../../src/browser/storage.ts';
import type { Readable } from '../../src/pages/cases/incoming-file.svelte.ts';
import { cryptography } from '../storage/support/cryptography.ts';
import { anEnvironment, idsFrom, patiently, type FakeLocal } from '../storage/support/environment.ts';

/** A fake browser in which pages can be opened one after the other or at once. */
export function aBrowser(change: Partial<Surroundings> = {}) {
  const environment = anEnvironment({ makeId: idsFrom('case') });
  const local = environment.local as FakeLocal;
  const open = async (later: Partial<Surroundings> = {}): Promise<Archive> => {
    const archive = new Archive({
      protocol: 'https:',
      isFramed: false,
      offered: 'browser',
      local,
      storage: (create) => ({ ...environment, create }),
      erase: {
        factory: environment.factory,
        name: environment.name,
        stores: [local],
        caches: undefined,
        cachePrefix: 'traedesten:/:',
        registrations: () => Promise.resolve([]),
        after: patiently,
      },
      persist: () => Promise.resolve(true),
      cryptography: cryptography(),
      inspector: { worstCpr, maskCprLike },
      now: environment.now,
      makeId: environment.makeId,
      after: patiently,
      today: '2026-11-21',
      evidenceVersion: '0.1.0',
      warnBeforeLeaving: () => undefined,
      ...change,
      ...later,
    });
    await archive.open();
    return archive;
  };
  return { open, local, factory: environment.factory };
}

/** A File as a file input returns it. */
export function asFile(content: string | Uint8Array, name = 'fil.json'): Readable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer) };
}
