/** The time that passes while a workshop runs; replaced in tests. */
export type Clock = {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Calls again and again, about once a second. @returns what stops it */
  everySecond(tick: () => void): () => void;
};

const second = 1000;

export function browserClock(window: Window): Clock {
  return {
    now: () => window.performance.now(),
    everySecond: (tick) => {
      const timer = window.setInterval(tick, second);
      return () => window.clearInterval(timer);
    },
  };
}
