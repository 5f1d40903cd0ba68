/** What differs where the site is shown in an iframe of another site. It listens to no messages and stores nothing. */
import type { AddressBar } from './address-bar.ts';

/** The only message that a frame posts: the height of its content in whole CSS pixels. */
export type HeightMessage = { readonly type: 'traedesten:height'; readonly height: number };

/** The pages that can be shown in a frame, by their value of `?vis=`. */
const shown: Readonly<Record<string, string>> = { forstaa: '#/forstaa', prognose: '#/borger' };

/**
 * The hash for the query of a frame, such as `?vis=prognose&sprog=en`. A missing or unknown value gives the page for the
 * public.
 * @param search the query with its `?`, or an empty string
 */
export function hashAskedFor(search: string): string {
  const query = new URLSearchParams(search);
  const word = query.get('vis') ?? '';
  const page = (Object.hasOwn(shown, word) ? shown[word] : undefined) ?? '#/forstaa';
  return query.get('sprog') === 'en' ? `${page}?sprog=en` : page;
}

/**
 * The address bar of a frame. Choices replace the history entry, since each entry of a frame costs one more press of the back
 * button of the page around it. A frame has no front page: an empty hash shows what the query asks for.
 * @param home the address of the site in a window of its own, without query and hash
 */
export function embeddedBar(bar: AddressBar, search: string, home: string): AddressBar {
  return {
    read: () => {
      const hash = bar.read();
      return /^#?\/?(?:\?|$)/.test(hash) ? hashAskedFor(search) : hash;
    },
    readEntry: () => bar.readEntry(),
    push: (hash, entry) => bar.replace(hash, entry),
    replace: (hash, entry) => bar.replace(hash, entry),
    absolute: (hash) => home + hash,
    onChange: (listener) => bar.onChange(listener),
  };
}

/** The address of this page without query and hash, for opening the frame's content in its own window. */
export function homeOf({ href }: Pick<Location, 'href'>): string {
  return href.replace(/[?#].*$/, '');
}

/** Posts the height of the content to the parent window, now and on every change. Does nothing outside a frame. */
export function tellHeight(window: Window & typeof globalThis, content: Element): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The target origin is `*`: any parent may know the height, which is no secret.
    window.parent.postMessage({ type: 'traedesten:height', height } satisfies HeightMessage, '*');
  };
  new window.ResizeObserver(tell).observe(content);
}
