import { DeadlineError } from './deadline.ts';

/**
 * Why something could not be done. `full`: no room; `denied`: the browser does not allow it; `closed`: the database was
 * closed by a newer tab or because data were cleared; `invalid`: the record itself (`places` names the fields);
 * `noCase`: its case is gone; `readBack`: what was written is not what was read; `tooMuch`: more than one file may hold;
 * `unknown`: denied, damaged, full or too large, which browsers do not tell apart.
 */
export type FailureReason = 'full' | 'denied' | 'timeout' | 'closed' | 'invalid' | 'noCase' | 'readBack' | 'tooMuch' | 'unknown';

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

/** What an error of the browser means. */
export function failureReasonOf(error: unknown): FailureReason {
  if (error instanceof DeadlineError) return 'timeout';
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? 'unknown') : 'unknown';
}

/** What the work gives, or why it could not be done: never rejects. */
export async function orFailed<Value>(work: () => Promise<Value>): Promise<Value | Failed> {
  try {
    return await work();
  } catch (error) {
    return failed(failureReasonOf(error));
  }
}

/** What was read, or why it could not be: never rejects. */
export function orUnread<Value>(work: () => Promise<Value>): Promise<Read<Value>> {
  return orFailed(async () => ({ kind: 'read', value: await work() }) as const);
}
