import { followed, type AddressBar, type CitizenEntry } from '../../src/browser/address-bar.ts';

/** A fake address bar with history. */
export class FakeAddressBar implements AddressBar {
  entries: string[];
  #held: (CitizenEntry | typeof followed | null)[] = [null];
  #at = 0;
  #listener: () => void = () => undefined;

  constructor(hash = '') {
    this.entries = [hash];
  }

  read(): string {
    return this.entries[this.#at] ?? '';
  }

  readEntry(): CitizenEntry | typeof followed | null {
    return this.#held[this.#at] ?? null;
  }

  push(hash: string, entry: CitizenEntry): void {
    this.#enter(hash, entry);
  }

  replace(hash: string, entry: CitizenEntry): void {
    this.entries[this.#at] = hash;
    this.#held[this.#at] = entry;
  }

  absolute(hash: string): string {
    return `https://example.org/traedesten/${hash}`;
  }

  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  /** Whether there is an entry before the current one. */
  get hasPast(): boolean {
    return this.#at > 0;
  }

  back(): void {
    this.#at -= 1;
    this.#listener();
  }

  forward(): void {
    this.#at += 1;
    this.#listener();
  }

  /** Simulates a link on the page. */
  follow(hash: string): void {
    this.#enter(hash, followed);
    this.#listener();
  }

  /** Simulates an address that is typed or pasted. */
  paste(hash: string): void {
    this.#enter(hash, null);
    this.#listener();
  }

  #enter(hash: string, entry: CitizenEntry | typeof followed | null): void {
    this.#at += 1;
    this.entries = [...this.entries.slice(0, this.#at), hash];
    this.#held = [...this.#held.slice(0, this.#at), entry];
  }
}
