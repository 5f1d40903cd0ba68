/** Whether the page is in a frame of another origin; access to the parent document then throws. */
export function isInForeignFrame(window: Window): boolean {
  try {
    return window.top !== null && window.top.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
