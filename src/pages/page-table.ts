/** Every page by the name of its folder, read from the folders themselves: a folder with a `page.ts` and a `load.ts` is a page. */
import type { Locale } from '../ui/locale.ts';
import type { PageDescription } from './page-description.ts';

const found = import.meta.glob<PageDescription>('./*/page.ts', { eager: true, import: 'page' });

export const pageTable: Readonly<Record<string, PageDescription>> = Object.fromEntries(
  Object.entries(found).map(([file, page]) => [file.split('/')[1], page]),
);

/** The pages of the menu in their order. */
export const menuPages: readonly string[] = Object.keys(pageTable)
  .filter((key) => pageTable[key]?.menu !== undefined)
  .sort((one, other) => (pageTable[one]?.menu ?? 0) - (pageTable[other]?.menu ?? 0));

/** What a page is called. @throws Error where there is no such page */
export function pageTitle(key: string, { language }: Locale): string {
  return pageAt(key).title[language];
}

/** Whether the path of one page begins with the path of the other. */
export function isBeneath(key: string, above: string): boolean {
  return pageAt(key).path.startsWith(`${pageAt(above).path}/`);
}

function pageAt(key: string): PageDescription {
  const page = pageTable[key];
  if (!page) throw new Error(`There is no page ${key}: no folder of that name in src/pages has a page.ts.`);
  return page;
}
