/** Base64 with padding (RFC 4648), in chunks, because a call accepts a limited number of arguments. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += piece) text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}

/** @returns null if it is not canonical base64, as `toBase64` writes it */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  // Non-zero padding bits would decode to the same bytes, so only the canonical form is accepted.
  return toBase64(bytes) === text ? bytes : null;
}
