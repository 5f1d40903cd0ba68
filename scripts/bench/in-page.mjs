/**
 * Injected into the page before its own scripts. Playwright serializes it, so it must be self-contained.
 * @param first a selector: the page is usable once its text matches `pattern`; a digit distinguishes it from the prerendered
 * page, which has no numbers
 */
export function watchPage({ first, pattern }) {
  const bench = { usable: null, longTasks: [], inputs: [] };
  globalThis.bench = bench;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const observer = new MutationObserver(() => {
    if (!new RegExp(pattern).test(document.querySelector(first)?.textContent ?? '')) return;
    observer.disconnect();
    afterPaint(() => {
      bench.usable = performance.now();
      // One frame later, so that this call is not part of what is measured.
      afterPaint(() => globalThis.reportUsable('now'));
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  // From the key event to the end of the frame that shows its effect. Event Timing rounds to 8 ms, too coarse for a target of
  // 24.
  addEventListener('keydown', ({ timeStamp }) => afterPaint(() => bench.inputs.push(performance.now() - timeStamp)), { capture: true });

  /** A message posted before a frame is handled in its own task after it, when the main thread is idle. */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  }
}
