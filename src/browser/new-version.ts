/**
 * Notices that the host has a newer version of the site than an open tab. The names of the scripts change with their content, so
 * a tab is out of date when the page that the host sends no longer names the script of the tab.
 */

import { partNotFetched } from './import-part.ts';

/** A tab that is returned to asks again after this time, in milliseconds. */
const betweenLooks = 10 * 60_000;

const mainScript = 'script[type="module"][src]';

/** Calls `tell` once, when there is a newer version. Looks when the tab is returned to, and when a part of the site could not be fetched. */
export function watchForNewVersion(window: Window, tell: () => void): void {
  const { document, location, performance } = window;
  const own = document.querySelector(mainScript)?.getAttribute('src');
  if (!own) return;
  let lookedAt = performance.now();
  const look = async (): Promise<void> => {
    lookedAt = performance.now();
    const page = await window.fetch(location.pathname, { cache: 'no-cache', credentials: 'same-origin' }).then(
      (answer) => (answer.ok ? answer.text() : null),
      () => null,
    );
    // What a host sends in place of the page, such as an error or a login, names no script.
    if (!page || page.includes(`"${own}"`) || !/<script\b[^>]*\btype="module"/.test(page)) return;
    document.removeEventListener('visibilitychange', onReturn);
    window.removeEventListener(partNotFetched, onFailure);
    tell();
  };
  const onReturn = (): void => {
    if (document.visibilityState === 'visible' && performance.now() - lookedAt >= betweenLooks) void look();
  };
  const onFailure = (): void => void look();
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener(partNotFetched, onFailure);
}
