import { describe, expect, it } from 'vitest';
import type { WorkStep, Watch } from '../../src/intake/portions.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import type { Content } from '../../src/storage/rows.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { aClock, anEnvironment, idsFrom, ready, restless, valueOf } from './support/environment.ts';
import { aCase, aMeasurement, aNote, ids, smallContent } from './support/records.ts';

const empty: Content = { cases: [], notes: [], measurements: [] };
const file: Content = {
  cases: [aCase({ tried: 'fra fil' }), aCase({ id: ids.other })],
  notes: [aNote({ situation: 'fra fil' })],
  measurements: [aMeasurement()],
};

const bothKinds: readonly (readonly [string, () => Promise<Storage>])[] = [
  ['in the browser', () => ready(anEnvironment({ pace: restless() }))],
  ['in memory', () => Promise.resolve(createMemoryStorage({ now: aClock(), makeId: idsFrom('made'), pace: restless() }))],
];

const works: readonly (readonly [string, (storage: Storage, watch: Watch) => Promise<{ readonly kind: string }>])[] = [
  ['a restore', (storage, watch) => storage.replaceAll(file, true, watch)],
  ['a file that is taken in', (storage, watch) => storage.merge(file, new Map(), watch)],
];

describe.each(bothKinds)('%s', (_where, open) => {
  describe.each(works)('%s', (_what, work) => {
    it('leaves everything as it was, wherever it is cancelled before it is written', async () => {
      const steps = new Set<WorkStep>();
      for (let at = 1; ; at++) {
        const storage = await open();
        await storage.replaceAll(smallContent, true);
        const copies = valueOf(await storage.safetyCopies.list());
        const controller = new AbortController();
        let told = 0;
        const tell = (step: WorkStep): void => {
          steps.add(step);
          if (++told === at) controller.abort();
        };
        const done = await work(storage, { signal: controller.signal, tell });
        if (done.kind === 'rewritten') {
          // It was told less often than it would have been cancelled at, or at the very last.
          expect(told).toBeLessThanOrEqual(at);
          expect(at).toBeGreaterThan(10);
          break;
        }
        expect(done).toEqual({ kind: 'failed', reason: 'cancelled', places: [] });
        expect(valueOf(await storage.exportAll())).toEqual(smallContent);
        expect(valueOf(await storage.safetyCopies.list())).toEqual(copies);
        expect(valueOf(await storage.quarantine.list())).toEqual([]);
      }
      expect(steps).toEqual(new Set<WorkStep>(['checking', 'comparing', 'keeping', 'writing']));
    });
  });

  it('a restore tells how far it has come with each step, from none to all', async () => {
    const storage = await open();
    const told: [WorkStep, number][] = [];
    const watch: Watch = { signal: new AbortController().signal, tell: (step, share) => told.push([step, share]) };
    expect(await storage.replaceAll(file, true, watch)).toMatchObject({ kind: 'rewritten' });
    expect(told.every(([, share]) => share >= 0 && share <= 1)).toBe(true);
    expect(told.filter(([step]) => step === 'checking').map(([, share]) => share)).toEqual([0, 0, 0.25, 0.5, 0.75]);
  });

  it('a restore that only takes away is told as writing, and one over nothing keeps nothing', async () => {
    const storage = await open();
    const told = new Set<WorkStep>();
    const watch: Watch = { signal: new AbortController().signal, tell: (step) => told.add(step) };
    await storage.replaceAll(smallContent, true, watch);
    expect(told).toEqual(new Set<WorkStep>(['checking', 'comparing', 'writing']));
    told.clear();
    await storage.replaceAll(empty, true, watch);
    expect(told).toEqual(new Set<WorkStep>(['checking', 'comparing', 'keeping', 'writing']));
  });

  it('a reading that is cancelled says so', async () => {
    const storage = await open();
    await storage.replaceAll(smallContent, true);
    const controller = new AbortController();
    controller.abort();
    const watch: Watch = { signal: controller.signal, tell: () => undefined };
    for (const read of [storage.exportAll(watch), storage.compare(empty, watch)])
      expect(await read).toEqual({ kind: 'failed', reason: 'cancelled', places: [] });
  });
});
