import { describe, expect, it, vi } from 'vitest';
import { unhurried } from '../../src/intake/portions.ts';
import { afterByTimer, DeadlineError, longestCommit, longestSilence, withinSilence } from '../../src/storage/deadline.ts';
import { failureReasonOf } from '../../src/storage/failure.ts';
import { indexedTables } from '../../src/storage/indexed-tables.ts';
import { memoryTables } from '../../src/storage/memory-tables.ts';
import { isUncopyable, type Tables } from '../../src/storage/tables.ts';
import { anEnvironment, Impatience, patiently, rawDatabase, ready, valueOf } from './support/environment.ts';
import { aCase, ids, smallContent } from './support/records.ts';

async function browserTables(after = patiently): Promise<Tables> {
  const environment = anEnvironment();
  (await ready(environment)).close();
  return indexedTables(await rawDatabase(environment.factory as IDBFactory), after);
}

const kinds: [string, () => Promise<Tables>][] = [
  ['in the browser', () => browserTables()],
  ['in memory', () => Promise.resolve(memoryTables(unhurried.rest))],
];

describe.each(kinds)('tables %s', (_kind, open) => {
  it('undo everything where the work stops half-way', async () => {
    const tables = await open();
    const work = tables.write(['cases', 'notes'], async (writer) => {
      await writer.put('cases', aCase());
      throw new Error('stopped');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(await tables.read(['cases'], (view) => view.all('cases'))).toEqual([]);
    await tables.write(['cases'], (writer) => writer.put('cases', aCase()));
    expect(await tables.read(['cases'], (view) => view.count('cases'))).toBe(1);
  });

  it('refuse what cannot be copied, and keep what was there', async () => {
    const tables = await open();
    const proxy = { ...aCase(), contact: () => 'a function, as a proxy of $state would be' };
    await expect(tables.write(['cases'], (writer) => writer.put('cases', proxy as never))).rejects.toMatchObject({
      name: 'DataCloneError',
    });
    expect(await tables.read(['cases'], (view) => view.count('cases'))).toBe(0);
  });

  it('see in a transaction what was written in it', async () => {
    const tables = await open();
    const seen = await tables.write(['cases'], async (writer) => {
      await writer.put('cases', aCase());
      await writer.remove('cases', ids.other);
      return writer.get('cases', ids.one);
    });
    expect(seen).toEqual(aCase());
  });
});

describe('a database that falls silent', () => {
  it('is given up, and what it had begun to write is undone', async () => {
    const impatience = new Impatience();
    const tables = await browserTables(impatience.after);
    let goOn: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      void tables
        .write(['cases'], async (writer) => {
          await writer.put('cases', aCase());
          resolve();
          // Keeps the transaction open, as a hung disk would.
          await new Promise<void>((release) => {
            goOn = release;
            const stay = (): void => void writer.get('cases', ids.one).then(stay, () => undefined);
            stay();
          });
        })
        .catch((error: unknown) => {
          rejection = error;
        });
    });
    let rejection: unknown = null;
    await begun;
    impatience.runOut();
    await Promise.resolve();
    goOn();
    expect(await tables.read(['cases'], (view) => view.count('cases'))).toBe(0);
    expect(failureReasonOf(rejection)).toBe('timeout');
  });

  it('is waited for as long as it goes on answering', async () => {
    const impatience = new Impatience();
    let answer: (() => void)[] = [];
    const started: number[] = [];
    let clock = 0;
    const work = withinSilence(
      (milliseconds, action) => {
        started.push(milliseconds);
        return impatience.after(milliseconds, action);
      },
      async (answered) => {
        for (let step = 0; step < 3; step += 1) {
          await new Promise<void>((resolve) => answer.push(resolve));
          clock += 100;
          answered();
          // Another in the same moment needs no other timer.
          clock += 99;
          answered();
          clock += 1;
        }
        return 'done';
      },
      () => true,
      () => clock,
    );
    for (let step = 0; step < 3; step += 1) {
      const now = answer;
      answer = [];
      for (const one of now) one();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
    expect(await work).toBe('done');
    expect(started).toEqual([5000, 5000, 5000, 5000]);
    expect(impatience.waiting).toBe(0);
  });

  it('is waited for when it is too late to take back what was written, since it may not be said that nothing was', async () => {
    const impatience = new Impatience();
    let complete = (): void => undefined;
    const work = withinSilence(
      impatience.after,
      () =>
        new Promise<string>(
          (resolve) =>
            (complete = () => {
              resolve('written');
            }),
        ),
      () => false,
    );
    impatience.runOut();
    complete();
    expect(await work).toBe('written');
    expect(impatience.waiting).toBe(0);
  });

  it('is not waited for without end, even then', async () => {
    const impatience = new Impatience();
    const work = withinSilence(
      impatience.after,
      () => new Promise<never>(() => undefined),
      () => false,
    );
    impatience.runOut();
    impatience.runOut();
    await expect(work).rejects.toThrow(DeadlineError);
    await expect(work).rejects.toMatchObject({ name: 'DeadlineError', message: 'The database has not answered in time.' });
  });

  it('is left alone once the work has failed by itself', async () => {
    const impatience = new Impatience();
    const gaveUp: string[] = [];
    const work = withinSilence(
      impatience.after,
      () => Promise.reject(new Error('by itself')),
      () => gaveUp.push('given up') > 0,
    );
    await expect(work).rejects.toThrow('by itself');
    impatience.runOut();
    expect(gaveUp).toEqual([]);
  });
});

describe('an answer of the database that comes too late', () => {
  /** Work with the times that were begun for it, and the answer that it was still waiting for. */
  function begun<Value>(work: () => Promise<Value>, giveUp: () => boolean) {
    const impatience = new Impatience();
    const started: number[] = [];
    let answer: () => void = () => undefined;
    const done = withinSilence(
      (milliseconds, action) => {
        started.push(milliseconds);
        return impatience.after(milliseconds, action);
      },
      (answered) => {
        answer = answered;
        return work();
      },
      giveUp,
    );
    return { done, impatience, started, answer: (): void => void answer() };
  }

  it('begins no new time once the work is done', async () => {
    const { done, impatience, started, answer } = begun(
      () => Promise.resolve('done'),
      () => true,
    );
    expect(await done).toBe('done');
    answer();
    expect(impatience.waiting).toBe(0);
    expect(started).toEqual([longestSilence]);
  });

  it('begins no new time once the work has failed', async () => {
    const { done, impatience, answer } = begun(
      () => Promise.reject(new Error('by itself')),
      () => true,
    );
    await expect(done).rejects.toThrow('by itself');
    answer();
    expect(impatience.waiting).toBe(0);
  });

  it('begins no new time once the work has been given up', async () => {
    const { done, impatience, started, answer } = begun(
      () => new Promise<never>(() => undefined),
      () => true,
    );
    impatience.runOut();
    answer();
    await expect(done).rejects.toThrow(DeadlineError);
    expect(impatience.waiting).toBe(0);
    expect(started).toEqual([longestSilence]);
  });

  it('does not shorten the time for what can no longer be taken back', async () => {
    const { done, impatience, started, answer } = begun(
      () => new Promise<never>(() => undefined),
      () => false,
    );
    impatience.runOut();
    answer();
    expect(started).toEqual([longestSilence, longestCommit]);
    impatience.runOut();
    await expect(done).rejects.toThrow(DeadlineError);
  });
});

describe('the timer of the browser', () => {
  it('calls when the time is over, and not where it was called off', () => {
    vi.useFakeTimers();
    try {
      const called: string[] = [];
      afterByTimer(longestSilence, () => called.push('waited for'));
      afterByTimer(longestSilence, () => called.push('called off'))();
      vi.advanceTimersByTime(longestSilence - 1);
      expect(called).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(called).toEqual(['waited for']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a disk that is full', () => {
  it('is told as such, and nothing of the save is left', async () => {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.cases.save(aCase(), 0);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      expect(await storage.cases.save(aCase({ tried: 'for meget' }), 1)).toEqual({ kind: 'failed', reason: 'full', places: [] });
      expect(await storage.replaceAll(smallContent, true)).toEqual({ kind: 'failed', reason: 'full', places: [] });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(valueOf(await storage.cases.get(ids.one))?.tried).toBe('');
    expect(valueOf(await storage.state())).toMatchObject({ writes: 1 });
    expect(await storage.cases.save(aCase(), 1)).toMatchObject({ kind: 'saved', rev: 2 });
  });
});

describe('a disk that writes something else than it was given', () => {
  it('is found out by reading back, and the safety copy is there', async () => {
    const environment = anEnvironment();
    const storage = await ready(environment);
    await storage.cases.save(aCase({ tried: 'før' }), 0);
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (row: { store?: string }, ...key) {
      return add.call(this, this.name === 'notes' ? { ...row, situation: 'noget andet' } : row, ...key);
    };
    try {
      expect(await storage.replaceAll(smallContent, true)).toEqual({ kind: 'failed', reason: 'readBack', places: [] });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    const [copy] = valueOf(await storage.safetyCopies.list());
    expect(valueOf(await storage.safetyCopies.content(copy?.id ?? '')).cases[0]?.tried).toBe('før');
  });
});

describe('what an error of the browser means', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'closed'],
    ['DataCloneError', 'invalid'],
    ['UnknownError', 'unknown'],
    ['AbortError', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s: %s', (name, reason) => {
    expect(failureReasonOf(new DOMException('', name))).toBe(reason);
  });

  it.each<[unknown, string]>([
    [new DeadlineError(), 'timeout'],
    [null, 'unknown'],
    [undefined, 'unknown'],
    ['text', 'unknown'],
    [{}, 'unknown'],
  ])('%s: %s', (error, reason) => {
    expect(failureReasonOf(error)).toBe(reason);
  });
});

describe('what cannot be copied', () => {
  it.each<[unknown, boolean]>([
    [new RangeError('Maximum call stack size exceeded'), true],
    [new DOMException('', 'DataCloneError'), true],
    [{ name: 'DataCloneError' }, true],
    [new DOMException('', 'QuotaExceededError'), false],
    [new TypeError('something else'), false],
    [null, false],
    [undefined, false],
    ['RangeError', false],
    [7, false],
    [RangeError, false],
    [{}, false],
    [Object.create(null), false],
    [{ name: '' }, false],
    [{ name: null }, false],
  ])('%o: %s', (error, isSo) => {
    expect(isUncopyable(error)).toBe(isSo);
  });
});
