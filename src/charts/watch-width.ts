/**
 * Lengths in drawings, in tenths of a rem: one is a CSS pixel at the browser's usual text size. Letters and marks grow with the
 * text size that a reader has chosen, as the words around the drawing do.
 */
export function rem(tenths: number): string {
  return `${tenths / 10}rem`;
}

/**
 * Reports the width of a box in whole tenths of a rem, at first and on every change. Uses ResizeObserver, which reports after
 * layout and so forces none.
 */
export function watchWidth(tell: (width: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    const observer = new ResizeObserver(([entry]) => {
      const tenth = parseFloat(getComputedStyle(document.documentElement).fontSize) / 10;
      tell(Math.round((entry?.contentRect.width ?? 0) / tenth));
    });
    observer.observe(box);
    return () => observer.disconnect();
  };
}
