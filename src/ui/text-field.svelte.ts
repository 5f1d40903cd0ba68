import { checkField, type FieldCheck } from './field-check.ts';

/** How many times its limit a field takes: room to shorten what was pasted, and little enough to be checked with each key. */
const roominess = 5;

/** State of a free-text field that is checked on every change: invalid text is neither stored nor passed on. */
export class TextField {
  readonly limit: number;
  /** The most that the field takes, in UTF-16 units. What is pasted beyond it is cut off before anything reads it. */
  readonly longest: number;
  #value = $state('');
  /** The text that the user confirmed to hold no CPR number. */
  #accepted: string | null = $state(null);

  constructor(limit: number) {
    this.limit = limit;
    this.longest = limit * roominess;
  }

  readonly check: FieldCheck = $derived.by(() => checkField(this.#value, this.limit, this.#accepted === this.#value));

  get value(): string {
    return this.#value;
  }

  set value(text: string) {
    text = text.slice(0, this.longest);
    // The confirmation stays while the confirmed text is part of the new text.
    if (this.#accepted !== null && this.#accepted === this.#value && text.includes(this.#accepted)) this.#accepted = text;
    this.#value = text;
  }

  /** Sets a stored text, which counts as confirmed: it was when it was stored. */
  restore(text: string): void {
    this.#value = text;
    this.#accepted = text;
  }

  /** Whether the field takes no more, so that something may have been cut off. */
  get isFull(): boolean {
    return this.#value.length >= this.longest;
  }

  get isFine(): boolean {
    return this.check.kind === 'fine';
  }

  /** The text that may be stored; empty while it is invalid. */
  get text(): string {
    return this.check.kind === 'fine' ? this.check.text.trim() : '';
  }

  /** What a draft may hold: also a text that is too long; of what looks like a CPR number only what was `kept` before. */
  draftText(kept: string): string {
    return this.check.kind === 'cpr' ? kept : this.#value;
  }

  /** The user confirms that no CPR number is in the text. */
  accept(): void {
    this.#accepted = this.#value;
  }

  clear(): void {
    this.#value = '';
    this.#accepted = null;
  }
}
