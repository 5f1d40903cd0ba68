import type { Attachment } from 'svelte/attachments';

/** Moves the window and the keyboard to an element as soon as it is the opened one. */
export function bringForth(isOpened: () => boolean): Attachment<HTMLElement> {
  return (element) => {
    if (!isOpened()) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  };
}
