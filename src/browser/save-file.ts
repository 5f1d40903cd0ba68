/** Hands a file to the browser, which asks where to put it or puts it where downloads go; nothing leaves the machine. */
export function saveFile(name: string, content: Blob | string | Uint8Array<ArrayBuffer>, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; kept longer it would only take up room.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
