import { checkField, type FieldCheck } from './field-check.ts';

/** A field for free text that is looked at while it is written: nothing in it is kept or handed on before it is fine. */
export class TextField {
  readonly limit: number;
  #value = $state('');
  /** The text of which the writer has said that it holds no CPR number. */
  #accepted: string | null = $state(null);

  constructor(limit: number) {
    this.limit = limit;
  }

  readonly check: FieldCheck = $derived.by(() => checkField(this.#value, this.limit, this.#accepted === this.#value));

  get value(): string {
    return this.#value;
  }

  set value(text: string) {
    // Whoever goes on writing after the answer does not have to give it again, as long as what it was about still stands there.
    if (this.#accepted !== null && this.#accepted === this.#value && text.includes(this.#accepted)) this.#accepted = text;
    this.#value = text;
  }

  /** Puts in what was kept before: whoever kept it has said then what there is to say about it. */
  restore(text: string): void {
    this.#value = text;
    this.#accepted = text;
  }

  get isFine(): boolean {
    return this.check.kind === 'fine';
  }

  /** The text as it may be kept; empty while it is not fine. */
  get text(): string {
    return this.check.kind === 'fine' ? this.check.text.trim() : '';
  }

  /** What a draft may hold: also a text that is too long; of what looks like a CPR number only what was `kept` before. */
  draftText(kept: string): string {
    return this.check.kind === 'cpr' ? kept : this.#value;
  }

  /** The writer says that what may be a CPR number is none. */
  accept(): void {
    this.#accepted = this.#value;
  }

  clear(): void {
    this.#value = '';
    this.#accepted = null;
  }
}
