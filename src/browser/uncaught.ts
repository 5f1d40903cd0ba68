/** Programs that other people put into a page: their mistakes are not the page's. */
const foreign = /^(?:chrome|moz|safari|safari-web)-extension:/;
/** Not a mistake: a browser says so when it measures again in the next frame. */
const harmless = /^ResizeObserver loop/;

/** Calls the listener when something in the page has failed and nobody has dealt with it. @returns ends it */
export function onUncaught(window: Window, listener: () => void): () => void {
  const onError = ({ message, filename }: ErrorEvent): void => {
    if (!foreign.test(filename) && !harmless.test(message)) listener();
  };
  const onRejection = (): void => listener();
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
