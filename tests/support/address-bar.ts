import type { AddressBar } from '../../src/browser/address-bar.ts';

/** A fake address bar with history. */
export class FakeAddressBar implements AddressBar {
  entries: string[];
  #at = 0;
  #listener: () => void = () => undefined;

  constructor(hash = '') {
    this.entries = [hash];
  }

  read(): string {
    return this.entries[this.#at] ?? '';
  }

  push(hash: string): void {
    this.#at += 1;
    this.entries = [...this.entries.slice(0, this.#at), hash];
  }

  replace(hash: string): void {
    this.entries[this.#at] = hash;
  }

  absolute(hash: string): string {
    return `https://example.org/traedesten/${hash}`;
  }

  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  back(): void {
    this.#at -= 1;
    this.#listener();
  }

  forward(): void {
    this.#at += 1;
    this.#listener();
  }

  /** Simulates a followed link or a typed address. */
  follow(hash: string): void {
    this.push(hash);
    this.#listener();
  }
}
