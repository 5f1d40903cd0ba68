/** Every page by the name of its folder, read from the folders themselves: a folder with a `page.ts` and a `load.ts` is a page. */
import type { Locale } from '../ui/locale.ts';
import type { MenuSection, PageDescription } from './page-description.ts';

const found = import.meta.glob<PageDescription>('./*/page.ts', { eager: true, import: 'page' });

export const pageTable: Readonly<Record<string, PageDescription>> = Object.fromEntries(
  Object.entries(found).map(([file, page]) => [file.split('/')[1], page]),
);

/** The pages under a word of the menu, the one that it leads to first. */
export function pagesIn(section: MenuSection): readonly string[] {
  return Object.keys(pageTable)
    .filter((key) => pageTable[key]?.menu?.section === section)
    .sort((one, other) => (pageTable[one]?.menu?.at ?? 0) - (pageTable[other]?.menu?.at ?? 0));
}

/** What a page is called among those under the same word of the menu. @throws Error where there is no such page */
export function nameInMenu(key: string, { language }: Pick<Locale, 'language'>): string {
  const { menu, title } = pageAt(key);
  return (menu?.name ?? title)[language];
}

/** What a page is called. @throws Error where there is no such page */
export function pageTitle(key: string, { language }: Pick<Locale, 'language'>): string {
  return pageAt(key).title[language];
}

function pageAt(key: string): PageDescription {
  const page = pageTable[key];
  if (!page) throw new Error(`There is no page ${key}: no folder of that name in src/pages has a page.ts.`);
  return page;
}
