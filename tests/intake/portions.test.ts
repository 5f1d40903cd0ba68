import { describe, expect, it } from 'vitest';
import { atOnce, CancelledError, Portions, type Pace, type Portioned, type WorkStep } from '../../src/intake/portions.ts';

/** Work of so many parts, each of which takes so many milliseconds of the clock that the pace reads. */
function* work(parts: number, clock: { time: number }, each: number): Portioned<string> {
  for (let done = 1; done <= parts; done++) {
    clock.time += each;
    yield done;
  }
  return 'done';
}

function aPage(): { clock: { time: number }; turns: number[]; pace: Pace } {
  const clock = { time: 0 };
  const turns: number[] = [];
  const rest = async (): Promise<void> => {
    turns.push(clock.time);
    clock.time += 500;
  };
  return { clock, turns, pace: { now: () => clock.time, rest } };
}

describe('work in portions', () => {
  it('gives the page its turn after 40 ms, and not for what is short', async () => {
    const { clock, turns, pace } = aPage();
    expect(await new Portions(pace).through('checking', 9, work(9, clock, 10))).toBe('done');
    // The pause itself is no work.
    expect(turns).toEqual([40, 580]);
    const short = aPage();
    await new Portions(short.pace).through('checking', 3, work(3, short.clock, 10));
    expect(short.turns).toEqual([]);
  });

  it('tells how far it is after each portion', async () => {
    const { clock, pace } = aPage();
    const told: [WorkStep, number][] = [];
    const tell = (step: WorkStep, share: number): void => void told.push([step, share]);
    const portions = new Portions(pace, { signal: new AbortController().signal, tell });
    await portions.through('reading', 8, work(8, clock, 20));
    await portions.through('checking', 0, work(0, clock, 20));
    expect(told).toEqual([
      ['reading', 0],
      ['reading', 0.25],
      ['reading', 0.5],
      ['reading', 0.75],
      ['reading', 1],
      ['checking', 1],
    ]);
  });

  it('ends between two portions once it is cancelled', async () => {
    const { clock, turns, pace } = aPage();
    const controller = new AbortController();
    const portions = new Portions(pace, { signal: controller.signal, tell: (_step, share) => share >= 0.5 && controller.abort() });
    await expect(portions.through('reading', 8, work(8, clock, 40))).rejects.toBeInstanceOf(CancelledError);
    expect(turns).toHaveLength(5);
    await expect(portions.through('checking', 1, work(1, clock, 1))).rejects.toBeInstanceOf(CancelledError);
  });

  it('comes to the same without a pause', () => expect(atOnce(work(1000, { time: 0 }, 40))).toBe('done'));
});
