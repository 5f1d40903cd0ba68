/** Calls back after the browser has painted the next frame; faked in tests. */
export type AfterPaint = (then: () => void) => void;

export function afterPaintIn(window: Window): AfterPaint {
  return (then) => {
    window.requestAnimationFrame(() => window.setTimeout(then));
  };
}
