import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const subtle = webcrypto.subtle as SubtleCrypto;

/** A file as a released version wrote it. */
export function aGoldenText(name: string): string {
  return readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');
}
