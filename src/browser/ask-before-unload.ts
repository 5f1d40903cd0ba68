/** Has the browser ask before the page goes. @returns ends it; a page that asks is not kept for going back to it */
export function askBeforeUnload(window: Window): () => void {
  const ask = (event: Event): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
