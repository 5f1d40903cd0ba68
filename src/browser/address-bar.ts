import type { AfterPaint } from './after-paint.ts';

/**
 * What an entry of the history holds beside its address, so that the same citizen is there when the page is loaded again: never
 * anything that was written.
 */
export type CitizenEntry = {
  /** The mark of the citizen. */
  readonly citizen: string;
  /** The hash of the page of the citizen. */
  readonly answers: string;
  /** The ids of the chosen plan, with commas. */
  readonly plan: string;
};

/** The part of the address bar and history that the session uses; faked in tests. */
export type AddressBar = {
  /** The current hash with its `#`, or an empty string. */
  read(): string;
  /**
   * What the current history entry was written with; `followed` if it was reached by a link on the page; null if it came from
   * outside: typed, pasted, or a bookmark.
   */
  readEntry(): CitizenEntry | typeof followed | null;
  /** Adds a history entry. */
  push(hash: string, entry: CitizenEntry): void;
  /** Replaces the current history entry. */
  replace(hash: string, entry: CitizenEntry): void;
  /** The absolute URL of a hash, for sharing. */
  absolute(hash: string): string;
  /** Calls the listener on back, forward and followed links. */
  onChange(listener: () => void): void;
};

/** Stands in place of an entry that a link on the page has led to. */
export const followed = Symbol('followed');

/**
 * The address bar of a window. `history.pushState` takes several milliseconds, so writes are queued until after the next paint;
 * `read` already returns the queued hash.
 */
export function browserAddressBar(window: Window & typeof globalThis, afterPaint: AfterPaint): AddressBar {
  const waiting: { hash: string; entry: CitizenEntry; write: () => void }[] = [];
  /** The hash of the link on the page that was activated last. */
  let clicked: string | null = null;
  window.document.addEventListener('click', (event) => {
    const link = event.target instanceof window.Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.defaultPrevented && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    clicked = link && isPlain && !link.target && link.hash !== window.location.hash ? link.hash : null;
  });
  const writeAll = (): void => {
    for (const { write } of waiting.splice(0)) write();
  };
  const later = (hash: string, entry: CitizenEntry, write: () => void): void => {
    waiting.push({ hash, entry, write });
    if (waiting.length === 1) afterPaint(writeAll);
  };
  return {
    read: () => waiting.at(-1)?.hash ?? window.location.hash,
    readEntry: () => {
      const queued = waiting.at(-1);
      if (queued) return queued.entry;
      return clicked === window.location.hash ? followed : entryIn(window.history.state);
    },
    push: (hash, entry) => later(hash, entry, () => window.history.pushState(entry, '', hash)),
    replace: (hash, entry) => later(hash, entry, () => window.history.replaceState(entry, '', hash)),
    // A path on this machine would expose local folders and helps nobody else; the hash holds all choices.
    absolute: (hash) => (window.location.protocol === 'file:' ? hash : window.location.href.replace(/#.*$/, '') + hash),
    onChange: (listener) =>
      window.addEventListener('popstate', () => {
        // The user has navigated away meanwhile; the queued writes belong to the page that was left.
        waiting.length = 0;
        listener();
        clicked = null;
      }),
  };
}

/** An address bar that stays as it is, for pages that are rendered in the build. */
export function fixedAddressBar(hash: string, absolute: (hash: string) => string): AddressBar {
  return {
    read: () => hash,
    readEntry: () => followed,
    push: () => undefined,
    replace: () => undefined,
    absolute,
    onChange: () => undefined,
  };
}

/** The entry in the state of the history, which other versions of the site may have written: of these the mark alone. */
function entryIn(state: unknown): CitizenEntry | null {
  if (typeof state !== 'object' || state === null || !('citizen' in state) || typeof state.citizen !== 'string') return null;
  const answers = 'answers' in state && typeof state.answers === 'string' ? state.answers : '';
  const plan = 'plan' in state && typeof state.plan === 'string' ? state.plan : '';
  return { citizen: state.citizen, answers, plan };
}
