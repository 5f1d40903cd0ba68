import type { AfterPaint } from './after-paint.ts';

/** The part of the address bar and history that the session uses; faked in tests. */
export type AddressBar = {
  /** The current hash with its `#`, or an empty string. */
  read(): string;
  /** Adds a history entry. */
  push(hash: string): void;
  /** Replaces the current history entry. */
  replace(hash: string): void;
  /** The absolute URL of a hash, for sharing. */
  absolute(hash: string): string;
  /** Calls the listener on back, forward and followed links. */
  onChange(listener: () => void): void;
};

/**
 * The address bar of a window. `history.pushState` takes several milliseconds, so writes are queued until after the next paint;
 * `read` already returns the queued hash.
 */
export function browserAddressBar(window: Window, afterPaint: AfterPaint): AddressBar {
  const waiting: { hash: string; write: () => void }[] = [];
  const writeAll = (): void => {
    for (const { write } of waiting.splice(0)) write();
  };
  const later = (hash: string, write: () => void): void => {
    waiting.push({ hash, write });
    if (waiting.length === 1) afterPaint(writeAll);
  };
  return {
    read: () => waiting.at(-1)?.hash ?? window.location.hash,
    push: (hash) => later(hash, () => window.history.pushState(null, '', hash)),
    replace: (hash) => later(hash, () => window.history.replaceState(null, '', hash)),
    // A path on this machine would expose local folders and helps nobody else; the hash holds all choices.
    absolute: (hash) => (window.location.protocol === 'file:' ? hash : window.location.href.replace(/#.*$/, '') + hash),
    onChange: (listener) =>
      window.addEventListener('popstate', () => {
        // The user has navigated away meanwhile; the queued writes belong to the page that was left.
        waiting.length = 0;
        listener();
      }),
  };
}
