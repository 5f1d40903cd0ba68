/** Finds the numbers on a page that lead to a record, and those that do not. */
import type { Page } from '@playwright/test';

export type NumbersOnPage = { readonly leading: readonly string[]; readonly loose: readonly string[] };

/**
 * A way to the source is a figure; a link to a record at the head of the line that the number stands in, or to the point
 * of the strategy that it is quoted from; and a figure in the caption of a table, or under words that are taken along whole.
 * Left out are a picture (it has a table), what is read aloud (it stands on the screen as well), the labels and values of
 * controls (a control cannot hold another) and the clock of the workshop.
 * @param about a part of the page that is about one record as a whole
 */
export async function numbersOn(page: Page, about?: string): Promise<NumbersOnPage> {
  return page.evaluate(
    (aboutOne) => {
      const leading: string[] = [];
      const loose: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (!parent || !/\d/.test(text) || !parent.checkVisibility()) continue;
        if (parent.closest(`script, style, svg, [role=status], label, legend, output, .time`)) continue;
        // Words of a drawing that are HTML: the table of the same chart has to lead.
        const chart = parent.closest('[role=img]')?.closest('.chart');
        const leads = [
          chart?.querySelector('table .figure'),
          parent.closest(`.figure, a[href*="post="], a[href*="punkt="]${aboutOne}`),
          parent.closest('li')?.querySelector(':scope > a[href*="post="]'),
          parent.closest('table')?.querySelector('caption .figure'),
          parent.closest('figure')?.querySelector('figcaption .figure'),
        ];
        (leads.some(Boolean) ? leading : loose).push(text);
      }
      return { leading, loose };
    },
    about === undefined ? '' : `, ${about}`,
  );
}

/** The multiset difference of two lists. */
export function notIn(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
