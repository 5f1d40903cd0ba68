/** Calls `action` after a delay in milliseconds; the returned function cancels it. */
export type After = (milliseconds: number, action: () => void) => () => void;

export const afterByTimer: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** Timeout in milliseconds for the next answer of the database. */
export const longestSilence = 5000;

/** Milliseconds between two starts of that timer: a restore gets 55,000 answers, and a timer for each takes nearly half a second and some 20 MB. */
const betweenStarts = 100;

/** Timeout in milliseconds once all is written and the transaction cannot be aborted: a slow disk. */
export const longestCommit = 60_000;

/** The database did not answer in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor() {
    super('The database has not answered in time.');
  }
}

/**
 * Runs work with a timeout that restarts on each answer of the database.
 * @param work calls `answered` on each answer
 * @param giveUp aborts the work on a timeout, so that nothing is written after failure was reported; returns false if it is too
 * late to abort, and the result is then awaited
 * @param now the clock in milliseconds
 * @throws DeadlineError on a timeout, otherwise what the work throws
 */
export function withinSilence<Value>(
  after: After,
  work: (answered: () => void) => Promise<Value>,
  giveUp: () => boolean,
  now: () => number = () => performance.now(),
): Promise<Value> {
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
    let started = now();
    let cancel = after(longestSilence, expire);
    const answered = (): void => {
      if (isOver || now() - started < betweenStarts) return;
      started = now();
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
