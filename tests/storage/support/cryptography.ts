import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Cryptography } from '../../../src/storage/envelope.ts';

export const subtle = webcrypto.subtle as SubtleCrypto;

/** The cryptography of this machine, with numbers that count up instead of chance. */
export function cryptography(): Cryptography {
  let next = 0;
  return {
    subtle,
    random: (length) =>
      Uint8Array.from({ length }, () => {
        next += 1;
        return next % 256;
      }),
  };
}

/** A file as a released version wrote it. */
export function aGoldenText(name: string): string {
  return readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');
}
