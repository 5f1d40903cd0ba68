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

/** How long it may be silent once all is written and cannot be taken back: a slow disk. */
export const longestCommit = 60_000;

/** The database has not answered in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor() {
    super('The database has not answered in time.');
  }
}

/**
 * The outcome of some work, unless it falls silent.
 * @param work calls `answered` whenever the database has answered something, which starts the time anew
 * @param giveUp called when the time is over, so that nothing is written after it was said that nothing was; returns whether
 *   that could be prevented. Where it is too late for that, the work is waited for: to say that nothing was written would be wrong
 * @throws DeadlineError when the time is over, otherwise what the work throws
 */
export function withinSilence<Value>(after: After, work: (answered: () => void) => Promise<Value>, giveUp: () => boolean): Promise<Value> {
  return new Promise((resolve, reject) => {
    const expire = (): void => {
      isOver = true;
      if (giveUp()) reject(new DeadlineError());
      else
        cancel = after(longestCommit, () => {
          reject(new DeadlineError());
        });
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
