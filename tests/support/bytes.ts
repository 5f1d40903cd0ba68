/** Bytes as other programs write them. */
export type WrittenAs = 'utf-8' | 'utf-8 with mark' | 'utf-16le with mark' | 'utf-16be with mark' | 'windows-1252';

/** The characters of windows-1252 used in tests whose code differs from Unicode. */
const windowsOnly: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['–', 0x96],
]);

export function bytesOf(text: string, as: WrittenAs = 'utf-8'): Uint8Array {
  if (as === 'utf-8') return new TextEncoder().encode(text);
  if (as === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (as === 'windows-1252') return Uint8Array.from(text, (character) => windowsOnly.get(character) ?? character.charCodeAt(0));
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const isLittle = as === 'utf-16le with mark';
  return Uint8Array.from([0xfeff, ...units].flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}
