/** Whether the page stands in a frame of another site. Such a page does not let itself be looked at, which says that it is one. */
export function isInForeignFrame(window: Window): boolean {
  try {
    return window.top !== null && window.top.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
