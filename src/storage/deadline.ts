/** Calls `action` after so many milliseconds, unless the function it returns is called first. */
export type After = (milliseconds: number, action: () => void) => () => void;

export const afterByTimer: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** How long the database may be silent, in milliseconds. */
export const longestSilence = 5000;

/** The database has not answered in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor() {
    super(`The database has not answered for ${longestSilence} milliseconds.`);
  }
}

/**
 * The outcome of some work, unless it falls silent.
 * @param work calls `answered` whenever the database has answered something, which starts the time anew
 * @param giveUp called when the time is over, so that nothing is written after it was said that nothing was
 * @throws DeadlineError when the time is over, otherwise what the work throws
 */
export function withinSilence<Value>(after: After, work: (answered: () => void) => Promise<Value>, giveUp: () => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const expire = (): void => {
      isOver = true;
      giveUp();
      reject(new DeadlineError());
    };
    let isOver = false;
    let cancel = after(longestSilence, expire);
    const answered = (): void => {
      if (isOver) return;
      cancel();
      cancel = after(longestSilence, expire);
    };
    const finish = (): void => {
      isOver = true;
      cancel();
    };
    work(answered).finally(finish).then(resolve, reject);
  });
}
