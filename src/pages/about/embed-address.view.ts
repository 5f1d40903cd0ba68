/** The address that a frame on another site shows, from the address of the page at hand. */
import type { Language } from '../../ui/locale.ts';

export const shownInFrames = ['understand', 'citizen'] as const;

export type FrameChoice = { readonly shows: (typeof shownInFrames)[number]; readonly language: Language };

/**
 * The height of a frame whose page runs no script of ours, in CSS pixels: either page as a whole on a phone of 360 px, before anything is opened.
 * On a wider screen that leaves room below.
 */
export const heightWithoutScript = 6400;

/** @param here the whole address of the page at hand */
export function embedAddress(here: string, choice: FrameChoice): string {
  const address = new URL('embed.html', here);
  address.search = new URLSearchParams([
    ...(choice.shows === 'citizen' ? [['vis', 'prognose']] : []),
    ...(choice.language === 'en' ? [['sprog', 'en']] : []),
  ]).toString();
  return address.href;
}
