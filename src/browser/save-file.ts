/** Starts a download of the content. It is made in the page; nothing is sent. */
export function saveFile(name: string, content: Blob | string | Uint8Array<ArrayBuffer>, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has started reading by then; a longer-lived object URL only holds memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
