import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { unhurried, type Pace } from '../../../src/intake/portions.ts';
import type { Channel } from '../../../src/storage/announcements.ts';
import type { After } from '../../../src/storage/deadline.ts';
import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';
import { openStorage, type StorageEnvironment } from '../../../src/storage/open-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import type { TextInspector } from '../../../src/storage/text-inspector.ts';

export const databaseName = 'traedesten';

/** A clock that moves on by a second each time it is asked. */
export function aClock(start = '2026-11-21T10:00:00.000Z'): () => string {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return new Date(time).toISOString();
  };
}

/** Ids in order: sixteen letters that count up. */
export function idsFrom(first: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    const letters = [...count.toString(10)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    return `${first}${'a'.repeat(16)}`.slice(0, 16 - letters.length) + letters;
  };
}

/** A localStorage of its own. */
export class FakeLocal {
  readonly entries = new Map<string, string>();
  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
}

/** Tabs that hear each other but not themselves, as with BroadcastChannel. */
export class FakeHub {
  readonly said: unknown[] = [];
  readonly #ears = new Map<Channel, ((event: { readonly data: unknown }) => void)[]>();

  join(): Channel {
    const channel: Channel = {
      postMessage: (message) => {
        this.said.push(message);
        for (const [other, ears] of this.#ears) if (other !== channel) for (const ear of ears) ear({ data: structuredClone(message) });
      },
      addEventListener: (_type, ear) => {
        this.#ears.get(channel)?.push(ear);
      },
      close: () => {
        this.#ears.delete(channel);
      },
    };
    this.#ears.set(channel, []);
    return channel;
  }
}

/** A page that wants its turn wherever work may be interrupted. */
export function restless(): Pace {
  let time = 0;
  return { now: () => (time += 1000), rest: () => Promise.resolve() };
}

/** Time that never runs out. */
export const patiently: After = () => () => undefined;

/** Time that a test makes run out. */
export class Impatience {
  readonly #waiting = new Set<() => void>();
  readonly after: After = (_milliseconds, action) => {
    this.#waiting.add(action);
    return () => {
      this.#waiting.delete(action);
    };
  };
  /** How many calls are being waited for. */
  get waiting(): number {
    return this.#waiting.size;
  }
  runOut(): void {
    for (const action of [...this.#waiting]) {
      this.#waiting.delete(action);
      action();
    }
  }
}

/** A browser of its own, with nothing in it. */
export function anEnvironment(change: Partial<StorageEnvironment> = {}): StorageEnvironment {
  return {
    factory: new IDBFactory(),
    name: databaseName,
    create: true,
    local: new FakeLocal(),
    channel: null,
    now: aClock(),
    makeId: idsFrom('made'),
    after: patiently,
    pace: unhurried,
    ...change,
  };
}

/** @throws where the storage cannot be opened */
export async function ready(environment: StorageEnvironment = anEnvironment()): Promise<Storage> {
  const opened = await openStorage(environment);
  if (opened.kind !== 'ready') throw new Error(`The storage is ${opened.kind}.`);
  return opened.storage;
}

/** Both kinds of storage, which have to behave alike. */
export const bothKinds: readonly (readonly [string, () => Promise<Storage>])[] = [
  ['in the browser', () => ready()],
  ['in memory', () => Promise.resolve(createMemoryStorage({ now: aClock(), makeId: idsFrom('made'), pace: unhurried }))],
];

/** What was read, or an error that says why it was not. */
export function valueOf<Value>(
  read: { kind: 'read'; value: Value } | { kind: 'failed'; reason: string; places: readonly string[] },
): Value {
  if (read.kind === 'failed') throw new Error(`Not read: ${read.reason} ${read.places.join(', ')}`);
  return read.value;
}

/** The database itself, past the storage: for damage, and for what an old program left. */
export function rawDatabase(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'));
    };
  });
}

/** Does something in one transaction past the storage. */
export async function tamper(
  factory: IDBFactory | undefined,
  stores: string[],
  action: (transaction: IDBTransaction) => void,
): Promise<void> {
  if (!factory) throw new Error('no database');
  const database = await rawDatabase(factory);
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite');
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = () => {
      reject(transaction.error ?? new Error('not written'));
    };
    action(transaction);
  });
  database.close();
}

/** A judge of text with one rule: ten digits, with a hyphen for sure, without one perhaps. */
export const plainInspector: TextInspector = {
  worstCpr: (text) => (/\d{6}-\d{4}/.test(text) ? 'sure' : /\d{10}/.test(text) ? 'maybe' : null),
  maskCprLike: (text) => text.replace(/\d{6}-?\d{4}/g, '••••••••••'),
};
