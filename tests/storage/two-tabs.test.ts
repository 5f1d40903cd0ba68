import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/storage/announcements.ts';
import { steps as migrations } from '../../src/storage/migrations.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { anEnvironment, FakeHub, idsFrom, ready, valueOf } from './support/environment.ts';
import { aCase, ids, smallContent } from './support/records.ts';
import { timesOf } from '../support/spoilt.ts';

/** More interleavings where the environment asks for all faults. */
const interleavings = process.env['FAULTS'] === 'full' ? 1000 : 20;

async function twoTabs(): Promise<{ one: Storage; other: Storage; hub: FakeHub; environment: ReturnType<typeof anEnvironment> }> {
  const hub = new FakeHub();
  const environment = anEnvironment();
  return {
    one: await ready({ ...environment, channel: hub.join() }),
    other: await ready({ ...environment, channel: hub.join(), makeId: idsFrom('other') }),
    hub,
    environment,
  };
}

describe('two tabs on one database', () => {
  it('stop the second save and show both versions', async () => {
    const { one, other } = await twoTabs();
    await one.cases.save(aCase(), 0);
    const [first, second] = await Promise.all([
      one.cases.save(aCase({ tried: 'første' }), 1),
      other.cases.save(aCase({ tried: 'anden' }), 1),
    ]);
    expect([first.kind, second.kind].sort()).toEqual(['conflict', 'saved']);
    const stopped = first.kind === 'conflict' ? first : second;
    expect(stopped).toMatchObject({ kind: 'conflict', stored: { rev: 2 } });
  });

  it('never lose a save that was acknowledged, however they take turns', async (context) => {
    const step = fc.record({ tab: fc.constantFrom(0, 1), looksFirst: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), fc.scheduler(), async (steps, scheduler) => {
        const { one, other } = await twoTabs();
        const seen = [0, 0];
        let saved = 0;
        const act = async ({ tab, looksFirst }: (typeof steps)[number], index: number): Promise<void> => {
          const storage = tab === 0 ? one : other;
          if (looksFirst) seen[tab] = valueOf(await storage.cases.get(ids.one))?.rev ?? 0;
          const result = await storage.cases.save(aCase({ tried: `trin ${index}` }), seen[tab] ?? 0);
          if (result.kind !== 'saved') return;
          saved += 1;
          seen[tab] = result.rev;
        };
        const all = steps.map((one, index) => scheduler.schedule(Promise.resolve()).then(() => act(one, index)));
        await scheduler.waitAll();
        await Promise.all(all);
        expect(valueOf(await one.cases.get(ids.one))?.rev).toBe(saved);
        expect(valueOf(await other.state())).toMatchObject({ writes: saved, cases: 1 });
        expect(valueOf(await other.versions('cases', ids.one))).toHaveLength(Math.min(saved - 1, 10));
      }),
      timesOf(context, interleavings),
    );
  });

  it('do not take for a loss what the other saves while this one opens', async () => {
    const environment = anEnvironment();
    (await ready(environment)).close();
    const count = IDBObjectStore.prototype.count;
    // The other tab is done, witness and all, just after this one has begun to look.
    IDBObjectStore.prototype.count = function (...query) {
      environment.local?.setItem('traedesten-witness', JSON.stringify({ writes: 9, cases: 1, notes: 0, measurements: 0 }));
      return count.apply(this, query);
    };
    try {
      expect(await openStorage(environment)).toMatchObject({ kind: 'ready', loss: null });
    } finally {
      IDBObjectStore.prototype.count = count;
    }
  });

  it('hear of each other what was changed, and nothing of what it says', async () => {
    const { one, other, hub } = await twoTabs();
    const heard: Change[] = [];
    other.onChange((change) => heard.push(change));
    await one.cases.save(aCase({ tried: 'fortroligt' }), 0);
    await one.replaceAll(smallContent, false);
    expect(heard).toEqual([{ kind: 'record', store: 'cases', id: ids.one }, { kind: 'all' }]);
    expect(JSON.stringify(hub.said)).not.toContain('fortroligt');
  });

  it('do not listen to what no tab of ours says', async () => {
    const { one, hub } = await twoTabs();
    const heard: Change[] = [];
    one.onChange((change) => heard.push(change));
    const stranger = hub.join();
    for (const message of [null, 'all', { kind: 'all', more: 1 }, { kind: 'record', store: 'meta', id: ids.one }])
      stranger.postMessage(message);
    expect(heard).toEqual([]);
  });

  it('let go where a newer program wants to upgrade: the old one is told, and its saves fail clearly', async () => {
    const environment = anEnvironment();
    const old = await ready(environment);
    let isClosed = false;
    old.onClosed(() => {
      isClosed = true;
    });
    const newer = await openStorage(environment, [...migrations, (database) => database.createObjectStore('extra')]);
    expect(newer.kind).toBe('ready');
    expect(isClosed).toBe(true);
    expect(await old.cases.save(aCase(), 0)).toEqual({ kind: 'failed', reason: 'closed', places: [] });
    expect(await old.cases.list()).toEqual({ kind: 'failed', reason: 'closed', places: [] });
  });

  it('save all the same where a listener stumbles or the channel has been closed', async () => {
    const hub = new FakeHub();
    const closed = {
      ...hub.join(),
      postMessage: () => {
        throw new DOMException('', 'InvalidStateError');
      },
    };
    const storage = await ready(anEnvironment({ channel: closed }));
    const stumbled: unknown[] = [];
    const catchIt = (error: unknown): void => void stumbled.push(error);
    const before = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').once('uncaughtException', catchIt);
    storage.onChange(() => {
      throw new Error('a list that could not be drawn');
    });
    expect(await storage.cases.save(aCase(), 0)).toMatchObject({ kind: 'saved', rev: 1 });
    await new Promise((resolve) => setImmediate(resolve));
    process.removeListener('uncaughtException', catchIt);
    for (const listener of before) process.on('uncaughtException', listener);
    expect(stumbled).toHaveLength(1);
  });

  it('are not told when they close the storage themselves', async () => {
    const storage = await ready();
    let isClosed = false;
    storage.onClosed(() => {
      isClosed = true;
    });
    storage.close();
    expect(isClosed).toBe(false);
  });
});

/** Only the second step runs here, since the first lies there already. */
