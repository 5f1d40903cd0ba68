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

/** The real address bar of a browser window. */
export function browserAddressBar(window: Window): AddressBar {
  return {
    read: () => window.location.hash,
    push: (hash) => window.history.pushState(null, '', hash),
    replace: (hash) => window.history.replaceState(null, '', hash),
    // The path of a file on this machine is nobody else's business; the rest of the link says it all.
    absolute: (hash) => (window.location.protocol === 'file:' ? hash : window.location.href.replace(/#.*$/, '') + hash),
    onChange: (listener) => window.addEventListener('popstate', listener),
  };
}
