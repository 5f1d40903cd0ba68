/**
 * The oldest versions that have all that the site needs: the popover of the sources (Firefox, Safari) and a time limit on a
 * request (Edge, Chrome).
 */
export const oldestBrowsers = { chromium: 124, firefox: 125, safari: 17 } as const;
