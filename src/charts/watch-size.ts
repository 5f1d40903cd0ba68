/** The size of a box in CSS pixels, and its font size, by which a drawing for the wall sets its distances. */
export type BoxSize = { readonly width: number; readonly height: number; readonly em: number };

/** Reports the size of a box, at first and on every change. For drawings that fill a given height or have no letters, all in pixels; unrounded, so that they are drawn at just their size. */
export function watchSize(tell: (size: BoxSize) => void): (box: HTMLElement) => () => void {
  return (box) => {
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      tell({ width, height, em: parseFloat(getComputedStyle(box).fontSize) });
    });
    observer.observe(box);
    return () => observer.disconnect();
  };
}
