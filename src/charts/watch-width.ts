/**
 * Reports the width of a box in whole CSS pixels, at first and on every change. Uses ResizeObserver, which reports after layout
 * and so forces none.
 */
export function watchWidth(tell: (width: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    const observer = new ResizeObserver(([entry]) => tell(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(box);
    return () => observer.disconnect();
  };
}
