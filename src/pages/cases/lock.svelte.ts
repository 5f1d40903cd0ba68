import { withoutStrayEnds } from '../../storage/passphrase.ts';

/** Shorter passphrases are guessed by a machine in no time. */
export const shortestPassphrase = 12;

/** Whether a file that is being made is locked, and with what. Kept while the page is open, and nowhere else. */
export class Lock {
  /** Whether this page can lock files at all. */
  readonly isPossible: boolean;
  isWanted = $state(false);
  passphrase = $state('');

  constructor(isPossible: boolean) {
    this.isPossible = isPossible;
  }

  /** Whether a file can be made now. */
  get isReady(): boolean {
    return !this.isWanted || [...withoutStrayEnds(this.passphrase)].length >= shortestPassphrase;
  }

  /** Whether white space or something invisible stands at an end of what was typed; it is not locked with. */
  get hasStrayEnds(): boolean {
    return withoutStrayEnds(this.passphrase) !== this.passphrase;
  }

  /** What the file is locked with; null for a file that anyone can read. */
  get key(): string | null {
    return this.isPossible && this.isWanted ? withoutStrayEnds(this.passphrase) : null;
  }
}
