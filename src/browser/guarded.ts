/** What the browser gives, or null where it refuses or does not know it; in a sandboxed frame the very question is an error. */
export function guarded<Value>(ask: () => Value | undefined): Value | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
