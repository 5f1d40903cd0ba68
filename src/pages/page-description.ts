import type { Locale } from '../ui/locale.ts';
import type { LinkedPage } from '../address/link.ts';

/** What the frame, the menu and the links know of a page before it is loaded. Stands as `page` in the `page.ts` of its folder. */
export type PageDescription = LinkedPage & {
  readonly title: Readonly<Record<Locale['language'], string>>;
  /** The place in the menu, from 1; a page without one is reached from other pages. */
  readonly menu?: number;
  /** Whether values that a reader has put in place of published ones are used; `itself`: yes, and the page says so in its own place. */
  readonly usesOwnValues?: false | 'itself';
  /** Whether the page can stand in a frame on another site. */
  readonly isEmbeddable?: true;
};
