/** What is different where the site stands in a frame on another site. It listens to no message and keeps nothing. */
import type { AddressBar } from './address-bar.ts';

/** The one message a frame sends: how high its content is, in whole CSS pixels, and nothing else. */
export type HeightMessage = { readonly type: 'traedesten:height'; readonly height: number };

/** The pages that can stand in a frame, by the word for them in `?vis=`. */
const shown: Readonly<Record<string, string>> = { forstaa: '#/forstaa', prognose: '#/prognose' };

/**
 * The hash that the query of a frame asks for: `?vis=prognose&sprog=en`. Without a word, or with one that
 * is not known, it is the page for the public.
 * @param search the query with its `?`, or an empty string
 */
export function hashAskedFor(search: string): string {
  const query = new URLSearchParams(search);
  const word = query.get('vis') ?? '';
  const page = (Object.hasOwn(shown, word) ? shown[word] : undefined) ?? '#/forstaa';
  return query.get('sprog') === 'en' ? `${page}?sprog=en` : page;
}

/**
 * The address bar of a frame. What is chosen replaces the entry in the history: each entry of a frame is one
 * more press of the back button on the page around it. A frame has no front page, so that the query says what
 * is shown where the hash says none.
 * @param home the address of the site in a window of its own, without query and hash
 */
export function embeddedBar(bar: AddressBar, search: string, home: string): AddressBar {
  return {
    read: () => {
      const hash = bar.read();
      return /^#?\/?(?:\?|$)/.test(hash) ? hashAskedFor(search) : hash;
    },
    push: (hash) => bar.replace(hash),
    replace: (hash) => bar.replace(hash),
    absolute: (hash) => home + hash,
    onChange: (listener) => bar.onChange(listener),
  };
}

/** The page at hand without query and hash: what a frame of it becomes in a window of its own. */
export function homeOf({ href }: Pick<Location, 'href'>): string {
  return href.replace(/[?#].*$/, '');
}

/** Tells the page around how high the content is, now and whenever it changes. In a window of its own it tells nobody. */
export function tellHeight(window: Window & typeof globalThis, content: Element): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // Whoever shows the frame may know its height, which is why no address is named here.
    window.parent.postMessage({ type: 'traedesten:height', height } satisfies HeightMessage, '*');
  };
  new window.ResizeObserver(tell).observe(content);
}
