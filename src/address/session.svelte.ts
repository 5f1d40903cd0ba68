import { createLocale } from '../ui/locale.ts';
import { defaultChoice, type Choice, type PageParameters } from '../model/choice.ts';
import {
  defaultAddress,
  keepUnused,
  readAddress,
  settle,
  writeAddress,
  type Address,
  type Correction,
  type LinkLimits,
  type LinkedPages,
} from './link.ts';
import type { AddressBar } from '../browser/address-bar.ts';

/** The part of an address that the prognosis answers. */
export type PrognosisQuestion = Pick<Address, 'choice' | 'outcome' | 'pinned' | 'target'>;

/**
 * What the user has chosen, which is what the address says. Every choice becomes an entry in the
 * history, so that back and forward undo and redo it; nothing is kept anywhere else.
 */
export class Session {
  readonly #limits: LinkLimits;
  readonly #bar: AddressBar;
  readonly #pages: LinkedPages;
  #address: Address = $state.raw(defaultAddress);
  #corrections: readonly Correction[] = $state.raw([]);
  #readings = $state(0);
  /** The address as it was last read; null once the notice of what was corrected in it has been closed. */
  #asRead: Address | null = $state.raw(null);
  // Each part by itself, so that only what depends on it is worked out again when another changes.
  readonly page = $derived.by(() => this.#address.page);
  readonly choice: Choice = $derived.by(() => this.#address.choice);
  readonly outcome = $derived.by(() => this.#address.outcome);
  readonly pinned: Choice | null = $derived.by(() => this.#address.pinned);
  readonly target: number | null = $derived.by(() => this.#address.target);
  /** What the pages with questions of their own have been told. */
  readonly own: Address['own'] = $derived.by(() => this.#address.own);
  /** Values that the reader has put in place of published ones, as they are written. */
  readonly replaced: string = $derived.by(() => this.#address.replaced);
  /** What the prognosis is asked for; a new object only when one of its parts changes. */
  readonly asked: PrognosisQuestion = $derived.by(() => ({
    choice: this.choice,
    outcome: this.outcome,
    pinned: this.pinned,
    target: this.target,
  }));
  readonly #language = $derived.by(() => this.#address.language);
  // Depends on the language alone: a new locale makes every text on the page be worked out again.
  readonly locale = $derived.by(() => createLocale(this.#language));

  constructor(limits: LinkLimits, bar: AddressBar, pages: LinkedPages) {
    this.#limits = limits;
    this.#pages = pages;
    this.#bar = bar;
    this.#read();
    bar.onChange(() => this.#read());
  }

  get limits(): LinkLimits {
    return this.#limits;
  }

  /** Grows each time the choices come from elsewhere than the fields: from the address or a reset. */
  get readings(): number {
    return this.#readings;
  }

  /** What was changed without being asked, for the user to see; empty again with the next choice. */
  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  /** Whether a page tells what it left out of its own part of the address: until that is closed, or something is chosen. */
  get tellsOfAddress(): boolean {
    return this.#asRead === this.#address;
  }

  /** Takes over what the user chose; what has become impossible with it is brought to the nearest allowed value. */
  choose(change: Partial<Choice>): void {
    const { choice, corrections } = settle({ ...this.choice, ...change }, this.#limits);
    this.#corrections = corrections;
    this.#go({ ...this.#address, choice });
  }

  /** Takes over a whole choice from elsewhere on the screen, so that the fields follow. */
  adopt(choice: Choice): void {
    this.#readings += 1;
    this.choose(choice);
  }

  /** Takes over what was answered on a page of its own; an empty text leaves the parameter out. */
  answer(page: string, change: PageParameters): void {
    this.#corrections = [];
    const { own } = this.#address;
    const kept = Object.entries({ ...own[page], ...change }).filter(([, value]) => value !== '');
    this.#go({ ...this.#address, own: { ...own, [page]: Object.fromEntries(kept) } });
  }

  /** The same for what is dragged through many values on the way to one, so that it does not fill the history. */
  adjust(page: string, change: PageParameters): void {
    this.#corrections = [];
    const { own } = this.#address;
    const kept = Object.entries({ ...own[page], ...change }).filter(([, value]) => value !== '');
    this.#address = { ...this.#address, own: { ...own, [page]: Object.fromEntries(kept) } };
    this.#bar.replace(writeAddress(this.#address, this.#pages));
  }

  /** Puts values in place of published ones; an empty text brings all published ones back. */
  replace(replaced: string): void {
    this.#corrections = [];
    this.#go({ ...this.#address, replaced });
  }

  showOutcome(outcome: Address['outcome']): void {
    this.#corrections = [];
    this.#go({ ...this.#address, outcome });
  }

  /** A target is dragged through many values on the way to one, so it does not fill the history. */
  aimAt(target: number): void {
    this.#corrections = [];
    this.#address = { ...this.#address, target };
    this.#bar.replace(writeAddress(this.#address, this.#pages));
  }

  /** Holds the present choice fast as A, to compare with what is chosen next. */
  pin(): void {
    this.#corrections = [];
    this.#go({ ...this.#address, pinned: this.choice });
  }

  unpin(): void {
    this.#corrections = [];
    this.#go({ ...this.#address, pinned: null });
  }

  /** A becomes what is chosen, and what was chosen becomes A. */
  swap(): void {
    const { choice, pinned } = this.#address;
    if (!pinned) return;
    this.#corrections = [];
    this.#readings += 1;
    this.#go({ ...this.#address, choice: pinned, pinned: choice });
  }

  /** Clears everything but the page, the language and the values of one's own, which have a way back of their own. */
  reset(): void {
    const { page, language, replaced } = this.#address;
    this.#corrections = [];
    this.#readings += 1;
    this.#go({ ...defaultAddress, page, language, replaced, choice: defaultChoice });
  }

  dismissCorrections(): void {
    this.#corrections = [];
    this.#asRead = null;
  }

  /** The hash of another page or language, or of other answers to a page, with all else as it is, for real links. */
  linkTo(change: Partial<Address>): string {
    return writeAddress({ ...this.#address, ...change }, this.#pages);
  }

  /** The same as a whole address, for a window of its own. */
  addressOf(change: Partial<Address>): string {
    return this.#bar.absolute(this.linkTo(change));
  }

  /** The whole address of what is on the screen, to hand to a colleague. */
  get shareLink(): string {
    return this.#bar.absolute(writeAddress(this.#address, this.#pages));
  }

  #go(address: Address): void {
    const hash = writeAddress(address, this.#pages);
    if (hash !== writeAddress(this.#address, this.#pages)) this.#bar.push(hash);
    this.#address = address;
  }

  #read(): void {
    const hash = this.#bar.read();
    const { address, corrections } = readAddress(hash, this.#limits, this.#pages);
    const written = writeAddress(address, this.#pages);
    // An empty address is the front page and is left as it is.
    if (hash !== '' && hash !== written) this.#bar.replace(written);
    const isUnreadable = corrections.some(({ kind }) => kind === 'tooLong');
    this.#address = isUnreadable ? address : keepUnused(address, this.#address, this.#pages);
    this.#asRead = this.#address;
    this.#readings += 1;
    this.#corrections = corrections;
  }
}
