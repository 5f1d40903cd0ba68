/** The clock of a running workshop; faked in tests. */
export type Clock = {
  /** Milliseconds since a fixed moment; monotonic. */
  now(): number;
  /** Calls `tick` about once a second. @returns a function that stops it */
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
