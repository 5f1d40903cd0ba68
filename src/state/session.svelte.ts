import type { Engine } from '../engine/types.ts';
import { createLocale } from '../i18n/locale.ts';
import { readAddress, settle, writeAddress, defaultChoice, type Address, type Choice, type Correction } from '../model/link.ts';
import type { AddressBar } from './address-bar.ts';

/**
 * What the user has chosen, which is what the address says. Every choice becomes an entry in the
 * history, so that back and forward undo and redo it; nothing is kept anywhere else.
 */
export class Session {
  readonly #engine: Engine;
  readonly #bar: AddressBar;
  #address: Address = $state.raw({ page: 'front', language: 'da', choice: defaultChoice });
  #corrections: readonly Correction[] = $state.raw([]);
  #readings = $state(0);
  readonly locale = $derived(createLocale(this.#address.language));

  constructor(engine: Engine, bar: AddressBar) {
    this.#engine = engine;
    this.#bar = bar;
    this.#read();
    bar.onChange(() => this.#read());
  }

  get page(): Address['page'] {
    return this.#address.page;
  }

  get choice(): Choice {
    return this.#address.choice;
  }

  /** Grows each time the choices come from elsewhere than the fields: from the address or a reset. */
  get readings(): number {
    return this.#readings;
  }

  /** What was changed without being asked, for the user to see; empty again with the next choice. */
  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  /** Takes over what the user chose; what has become impossible with it is brought to the nearest allowed value. */
  choose(change: Partial<Choice>): void {
    const { choice, corrections } = settle({ ...this.choice, ...change }, this.#engine.limits);
    this.#corrections = corrections;
    this.#go({ ...this.#address, choice });
  }

  reset(): void {
    this.#corrections = [];
    this.#readings += 1;
    this.#go({ ...this.#address, choice: defaultChoice });
  }

  dismissCorrections(): void {
    this.#corrections = [];
  }

  /** The hash of another page or language with all else as it is, for real links. */
  linkTo(change: Partial<Omit<Address, 'choice'>>): string {
    return writeAddress({ ...this.#address, ...change });
  }

  #go(address: Address): void {
    const hash = writeAddress(address);
    if (hash !== writeAddress(this.#address)) this.#bar.push(hash);
    this.#address = address;
  }

  #read(): void {
    const hash = this.#bar.read();
    const { address, corrections } = readAddress(hash, this.#engine.limits);
    const written = writeAddress(address);
    // An empty address is the front page and is left as it is.
    if (hash !== '' && hash !== written) this.#bar.replace(written);
    // The front page says nothing of the choices; they are kept for the way back.
    this.#address =
      address.page === 'front' && !corrections.some(({ kind }) => kind === 'tooLong') ? { ...address, choice: this.choice } : address;
    this.#readings += 1;
    this.#corrections = corrections;
  }
}
