/** A value that is fetched when it is first needed. A failed fetch can be repeated. */
export class Lazy<Value> {
  readonly #load: () => Promise<Value>;
  #value: Value | null = $state.raw(null);
  #failed = $state(false);
  #loading: Promise<void> | null = null;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** The value; null until it was fetched. */
  get value(): Value | null {
    return this.#value;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches the value; concurrent calls share one fetch. Never rejects: see `failed`. */
  need(): Promise<void> {
    this.#loading ??= this.#fetch().finally(() => {
      if (this.#failed) this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    this.#failed = false;
    try {
      this.#value = await this.#load();
    } catch {
      this.#failed = true;
    }
  }
}
