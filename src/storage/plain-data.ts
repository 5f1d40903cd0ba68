/** Comparing and writing plain data, whatever the order of its keys. */

/** Whether two values of plain data say the same. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && sameData((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

/** JSON with the keys of every object in order, so that the same data always give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/**
 * The fingerprint of some text as UTF-8, in 64 hexadecimal digits.
 * @param subtle null where the page is not served securely: then there is none
 */
export async function sha256(subtle: SubtleCrypto | null, text: string): Promise<string | null> {
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
