/** Equality and serialization of plain data, independent of key order. */
import type { Portioned } from '../intake/portions.ts';

/** Deep equality of plain data. */
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

/** JSON with sorted keys, so that equal data give equal text. */
export function canonicalJson(value: unknown): string {
  // What was once written so is in order already: sorting it anew would take most of the time.
  if (isInKeyOrder(value)) return JSON.stringify(value);
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function isInKeyOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInKeyOrder);
  const entries = Object.entries(value);
  return entries.every(([key, part], index) => (index === 0 || (entries[index - 1]?.[0] ?? '') < key) && isInKeyOrder(part));
}

/** The same of lists of records under keys, in portions. Counts records. */
export function* canonicalLists(lists: Readonly<Record<string, readonly unknown[]>>): Portioned<string> {
  const parts: string[] = [];
  let done = 0;
  for (const key of Object.keys(lists).sort()) {
    const texts: string[] = [];
    for (const one of lists[key] ?? []) {
      texts.push(canonicalJson(one));
      yield done++;
    }
    parts.push(`${JSON.stringify(key)}:[${texts.join(',')}]`);
  }
  return `{${parts.join(',')}}`;
}

/**
 * The SHA-256 of a text in UTF-8, as 64 hex digits.
 * @param subtle null outside a secure context; the result is then null
 */
export async function sha256(subtle: SubtleCrypto | null, text: string): Promise<string | null> {
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
