/**
 * Runs in the page before anything else does; Playwright carries it over as text, so it uses nothing from outside.
 * @param first a selector: the page is usable once something like `pattern` stands in there; a digit says that it is no
 *   shell painted before, since that has no numbers
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
      // A frame later, so that the call is no part of what was measured.
      afterPaint(() => globalThis.reportUsable('now'));
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  // From the moment the browser got the key to the end of the frame that shows what it did. The entries of
  // event timing say the same, but rounded to 8 ms, too coarse for a target of 24.
  addEventListener('keydown', ({ timeStamp }) => afterPaint(() => bench.inputs.push(performance.now() - timeStamp)), { capture: true });

  /** A message sent before a frame is drawn is handled after it, in a task of its own: the main thread is free again. */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  }
}
