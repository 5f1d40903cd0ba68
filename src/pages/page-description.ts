import type { Language } from '../ui/locale.ts';
import type { LinkedPage } from '../address/link.ts';

/** The words of the menu, in their order. */
export const menuSections = {
  citizen: { da: 'Borger', en: 'Citizen' },
  cases: { da: 'Sager', en: 'Cases' },
  team: { da: 'Team', en: 'Team' },
  lookup: { da: 'Opslag', en: 'Look up' },
  public: { da: 'For borgere', en: 'For citizens' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type MenuSection = keyof typeof menuSections;

/** What the frame, the menu and the links know of a page before it is loaded. Stands as `page` in the `page.ts` of its folder. */
export type PageDescription = LinkedPage & {
  readonly title: Readonly<Record<Language, string>>;
  /**
   * Under which word of the menu it is found, and its place there: the first is what the word leads to, the others stand below
   * the header. `name`: what it is called there, if not by its title. A page without it is reached from other pages.
   */
  readonly menu?: { readonly section: MenuSection; readonly at: number; readonly name?: Readonly<Record<Language, string>> };
  /** The word of the menu under which a page without a place of its own there is reached. */
  readonly within?: MenuSection;
  /**
   * Whether values that a reader has put in place of published ones are used; `itself`: yes, and the page says so in its own
   * place; `transfer`: only the part of the effects that is transferred.
   */
  readonly usesAssumptions?: false | 'itself' | 'transfer';
  /** Whether the page is for a projector, so that nothing may take room from it below the header. */
  readonly isForProjector?: true;
  /**
   * Whether a browser may translate the page. A translator replaces our text nodes with its own, so a text that is updated in place
   * stays on the screen as it was. Only for pages that replace the element of every text that changes.
   */
  readonly mayBeTranslated?: true;
  /** Whether the page can stand in a frame on another site. */
  readonly isEmbeddable?: true;
};
