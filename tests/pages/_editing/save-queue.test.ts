import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause, SaveQueue } from '../../../src/pages/_editing/save-queue.ts';
import { afterByTimer } from '../../../src/storage/deadline.ts';

/** A queue whose saves end when the test says so. */
function aQueue() {
  const ends: { readonly well: () => void; readonly badly: () => void }[] = [];
  const save = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push({ well: resolve, badly: () => reject(new Error('not saved')) });
      }),
  );
  return { queue: new SaveQueue(afterByTimer, save), save, ends };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a form that saves itself', () => {
  it('saves once, after the pause', () => {
    const { queue, save } = aQueue();
    queue.touch();
    vi.advanceTimersByTime(pause - 1);
    queue.touch();
    vi.advanceTimersByTime(pause - 1);
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(save).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10 * pause);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves at once where it is asked to, and not again after the pause', () => {
    const { queue, save } = aQueue();
    queue.touch();
    void queue.run();
    expect(save).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(pause);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves again after a save that is under way, and says so until the last has ended', async () => {
    const { queue, save, ends } = aQueue();
    const first = queue.run();
    const second = queue.run();
    await vi.advanceTimersByTimeAsync(pause);
    expect([save.mock.calls.length, queue.isRunning]).toEqual([1, true]);
    ends[0]?.well();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect([save.mock.calls.length, queue.isRunning]).toEqual([2, true]);
    ends[1]?.well();
    await second;
    expect([save.mock.calls.length, queue.isRunning]).toEqual([2, false]);
  });

  it('saves nothing after it was called off, and again once something is written', () => {
    const { queue, save } = aQueue();
    queue.touch();
    queue.cancel();
    vi.advanceTimersByTime(10 * pause);
    expect(save).not.toHaveBeenCalled();
    queue.touch();
    vi.advanceTimersByTime(pause);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('goes on after a save that failed, and tells only the one who asked for that', async () => {
    const { queue, save, ends } = aQueue();
    const first = queue.run();
    const second = queue.run();
    ends[0]?.badly();
    await expect(first).rejects.toThrow('not saved');
    expect(save).toHaveBeenCalledTimes(2);
    ends[1]?.well();
    await expect(second).resolves.toBeUndefined();
    expect(queue.isRunning).toBe(false);
    void queue.run();
    expect(save).toHaveBeenCalledTimes(3);
  });
});
