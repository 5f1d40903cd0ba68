/**
 * A task of its own for what follows, so that a key press or a tap does not have to wait for all of it. Not a frame: a page in
 * the background paints none.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
