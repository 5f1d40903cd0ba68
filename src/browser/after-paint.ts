/** Runs something once the browser has painted what is there now; replaced in tests. */
export type AfterPaint = (then: () => void) => void;

export function afterPaintIn(window: Window): AfterPaint {
  return (then) => {
    window.requestAnimationFrame(() => window.setTimeout(then));
  };
}
