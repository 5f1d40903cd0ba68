/** Bytes as base64 (RFC 4648, with padding), in pieces, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += piece) text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}

/** @returns null where it is not the base64 that `toBase64` writes */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  // Left-over bits in the last character would give the same bytes twice.
  return toBase64(bytes) === text ? bytes : null;
}
