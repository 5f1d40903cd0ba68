/**
 * Tells the width of a box in whole CSS pixels, at first and whenever it changes: told by the browser after its own
 * layout, rather than asked for one in the middle of ours.
 */
export function watchWidth(tell: (width: number) => void): (box: HTMLElement) => () => void {
  return (box) => {
    const observer = new ResizeObserver(([entry]) => tell(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(box);
    return () => observer.disconnect();
  };
}
