/** The value of a browser API, or null if it is missing or access to it throws, as in a sandboxed frame. */
export function guarded<Value>(ask: () => Value | undefined): Value | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
