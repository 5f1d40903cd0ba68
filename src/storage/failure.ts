import { CancelledError } from '../intake/portions.ts';
import { DeadlineError } from './deadline.ts';

/**
 * Why an operation failed. `full`: quota exceeded; `denied`: not allowed by the browser; `closed`: the database was closed by a
 * newer tab or because data were cleared; `invalid`: the record fails its schema (`places` names the fields); `noCase`: its
 * case is gone; `readBack`: reading back gave other data than written; `tooMuch`: more than one file may hold; `unknown`:
 * denied, damaged, full or too large, which browsers do not tell apart; `notFetched`: a part of the program could not be loaded;
 * `cancelled`: by the user, before anything was written.
 */
export type FailureReason =
  'full' | 'denied' | 'timeout' | 'closed' | 'invalid' | 'noCase' | 'readBack' | 'tooMuch' | 'notFetched' | 'cancelled' | 'unknown';

export type Failed = { readonly kind: 'failed'; readonly reason: FailureReason; readonly places: readonly string[] };
export type Read<Value> = { readonly kind: 'read'; readonly value: Value } | Failed;

const reasons: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  InvalidStateError: 'closed',
  DataCloneError: 'invalid',
};

export function failed(reason: FailureReason, places: readonly string[] = []): Failed {
  return { kind: 'failed', reason, places };
}

/** What was about to be written fails its schema; thrown within a transaction, so that all of it is taken back. */
export class UnsoundError extends Error {
  override readonly name = 'UnsoundError';

  constructor(readonly places: readonly string[]) {
    super('What was about to be written is not sound.');
  }
}

/** Maps an exception of the browser to a reason. */
export function failureReasonOf(error: unknown): FailureReason {
  if (error instanceof DeadlineError) return 'timeout';
  if (error instanceof CancelledError) return 'cancelled';
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? 'unknown') : 'unknown';
}

/** The result of the work, or the reason it failed: never rejects. */
export async function orFailed<Value>(work: () => Promise<Value>): Promise<Value | Failed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnsoundError) return failed('invalid', error.places);
    return failed(failureReasonOf(error));
  }
}

/** The result of a read, or the reason it failed: never rejects. */
export function orUnread<Value>(work: () => Promise<Value>): Promise<Read<Value>> {
  return orFailed(async () => ({ kind: 'read', value: await work() }) as const);
}
