/** What locked files of every version have in common. */
import { attemptsWith } from './passphrase.ts';

/** Accepted numbers of PBKDF2 iterations: fewer are too weak, more take too long. New files use the lowest. */
export const allowedRounds = [600_000, 2_000_000] as const;

export function isAllowed(rounds: number): boolean {
  return rounds >= allowedRounds[0] && rounds <= allowedRounds[1];
}

/**
 * `newer`: made by a newer program; `damaged`: truncated or altered; `otherLock`: algorithms that we do not use; `rounds`:
 * iterations out of range.
 */
export type NotUnlocked = { readonly kind: 'refused'; readonly reason: 'newer' | 'damaged' | 'otherLock' | 'rounds' };
export type Opened = { readonly kind: 'opened'; readonly text: string };
/** `isWhole`: a checksum has shown that the file is as it was made; else it may be altered instead. */
export type WrongPassphrase = { readonly kind: 'wrong'; readonly isWhole: boolean };

/** A locked file whose form is sound. */
export type LockedFile = {
  readonly kind: 'locked';
  /** An altered file gives no plaintext at all. */
  readonly open: (passphrase: string) => Promise<Opened | WrongPassphrase | NotUnlocked>;
};

export function notUnlocked(reason: NotUnlocked['reason']): NotUnlocked {
  return { kind: 'refused', reason };
}

/** @param decrypt gives null if authentication fails */
export function lockedFile(decrypt: (passphrase: string) => Promise<BufferSource | null>, isWhole: boolean): LockedFile {
  return {
    kind: 'locked',
    open: async (passphrase) => {
      for (const one of attemptsWith(passphrase)) {
        const plain = await decrypt(one);
        if (plain) return textOf(plain);
      }
      return { kind: 'wrong', isWhole };
    },
  };
}

function textOf(plain: BufferSource): Opened | NotUnlocked {
  try {
    return { kind: 'opened', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return notUnlocked('damaged');
  }
}
