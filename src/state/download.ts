/** Hands a text to the user as a file. Nothing leaves the machine. */
export function downloadText(window: Window & typeof globalThis, name: string, type: string, text: string): void {
  const address = window.URL.createObjectURL(new window.Blob([text], { type }));
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next task.
  window.setTimeout(() => window.URL.revokeObjectURL(address));
}
