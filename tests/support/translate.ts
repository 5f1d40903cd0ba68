/** What a translator of the browser does to a page, as far as it can matter to ours. */
import type { Page } from '@playwright/test';

/**
 * Takes every text out of the page and puts another element with the same words in its place, now and for whatever comes later,
 * but where the page says that it may not be translated. The words stay, so that a page that is not kept up to date differs.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isOurs = (text: Text): boolean => {
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || !(parent instanceof HTMLElement)) return false;
      return parent.translate && !parent.closest('font, script, style, noscript, textarea');
    };
    const replace = (text: Text): void => {
      if (!isOurs(text)) return;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    };
    const replaceIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(replace);
    };
    replaceIn(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) if (node.isConnected) replaceIn(node);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
