/** A browser without a screen in which the page of cases runs, and files as its fields hand them over. */
import { maskCprLike, worstCpr } from '../../src/intake/cpr.ts';
import { Archive } from '../../src/pages/_editing/archive.svelte.ts';
import type { ArchiveEnvironment } from '../../src/browser/storage.ts';
import type { Readable } from '../../src/pages/cases/incoming-file.svelte.ts';
import { subtle } from '../storage/support/cryptography.ts';
import { anEnvironment, FakeHub, idsFrom, patiently, restless, type FakeLocal } from '../storage/support/environment.ts';

/** A browser in which pages are opened one after the other, or beside each other. */
export function aBrowser(change: Partial<ArchiveEnvironment> = {}) {
  const pace = restless();
  const environment = anEnvironment({ makeId: idsFrom('case'), pace });
  const local = environment.local as FakeLocal;
  const open = async (later: Partial<ArchiveEnvironment> = {}): Promise<Archive> => {
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
      subtle,
      inspector: { worstCpr, maskCprLike },
      now: environment.now,
      makeId: environment.makeId,
      after: patiently,
      pace,
      clock: { today: '2026-11-21' },
      evidenceVersion: '0.1.0',
      ...change,
      ...later,
    });
    await archive.open();
    return archive;
  };
  return { open, local, factory: environment.factory };
}

/** Two tabs of one browser that hear of each other's changes, with a case that both show. */
export async function twoTabs(): Promise<{ one: Archive; other: Archive; caseId: string }> {
  const { open } = aBrowser();
  const hub = new FakeHub();
  const { environment } = await open();
  const heard: Partial<ArchiveEnvironment> = { storage: (create) => ({ ...environment.storage(create), channel: hub.join() }) };
  const one = await open(heard);
  await one.keepInBrowser();
  const caseId = await newCase(one);
  return { one, other: await open(heard), caseId };
}

/** Makes a case. @returns its id */
export async function newCase(archive: Archive, label = 'Blåbær'): Promise<string> {
  const added = await archive.addCase(label);
  if ('kind' in added) throw new Error(added.reason);
  return added.id;
}

/** A file as a field for files hands it over. */
export function asFile(content: string | Uint8Array, name = 'fil.json'): Readable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer) };
}
