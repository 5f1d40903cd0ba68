import type { AfterPaint } from './after-paint.ts';

/** The address of the page, as far as the session needs it; replaced in tests. */
export type AddressBar = {
  /** The hash with its `#`, or an empty string. */
  read(): string;
  /** A new entry in the history. */
  push(hash: string): void;
  /** The same entry, written differently. */
  replace(hash: string): void;
  /** The whole address of a hash, to hand to someone else. */
  absolute(hash: string): string;
  /** Calls back when the user goes back, forward or follows a link. */
  onChange(listener: () => void): void;
};

/**
 * The real address bar of a browser window. Writing to the history takes the browser several
 * milliseconds, so it is done after the change has been painted; what is read is always the newest.
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
    // The path of a file on this machine is nobody else's business; the rest of the link says it all.
    absolute: (hash) => (window.location.protocol === 'file:' ? hash : window.location.href.replace(/#.*$/, '') + hash),
    onChange: (listener) =>
      window.addEventListener('popstate', () => {
        // Whoever goes somewhere else meanwhile has gone there; what was waiting belonged to where they were.
        waiting.length = 0;
        listener();
      }),
  };
}
