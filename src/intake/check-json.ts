/**
 * Scans a JSON text before it is parsed, for what `JSON.parse` accepts or reports too late: deep nesting, duplicate keys, keys
 * such as `__proto__`, and numbers that lose precision. One pass over the text.
 */

/** What is wrong with a JSON text. The text itself is never repeated. */
export type JsonFault = 'syntax' | 'tooDeep' | 'forbiddenKey' | 'duplicateKey' | 'numberOutOfRange';
export type FoundFault = { readonly fault: JsonFault; /** Index in the text, in UTF-16 units. */ readonly at: number };

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const white = /[ \t\n\r]*/y;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = ' ';

/** The first fault, or null if `JSON.parse` reads the text as written. @param depth the deepest allowed nesting */
export function findJsonFault(text: string, depth: number): FoundFault | null {
  const scan = new JsonScan(text, depth);
  try {
    scan.document();
    return null;
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, at: error.at };
    throw error;
  }
}

/** Thrown to abort the scan at any depth. */
class Fault extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly at: number,
  ) {
    super(fault);
  }
}

/** A cursor that advances over one production of the JSON grammar at a time. */
class JsonScan {
  readonly #text: string;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  document(): void {
    this.#value(0);
    if (this.#at < this.#text.length) throw new Fault('syntax', this.#at);
  }

  /** A value with surrounding white space. */
  #value(depth: number): void {
    this.#skip(white);
    const sign = this.#text[this.#at];
    if (sign === '{') this.#object(this.#deeper(depth));
    else if (sign === '[') this.#list(this.#deeper(depth));
    else if (sign === '"') this.#string();
    else if (!this.#skip(words)) this.#number();
    this.#skip(white);
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    this.#expect('{');
    this.#skip(white);
    if (this.#take('}')) return;
    do {
      this.#key(keys);
      this.#expect(':');
      this.#value(depth);
    } while (this.#take(','));
    this.#expect('}');
  }

  #list(depth: number): void {
    this.#expect('[');
    this.#skip(white);
    if (this.#take(']')) return;
    do this.#value(depth);
    while (this.#take(','));
    this.#expect(']');
  }

  #key(keys: Set<string>): void {
    this.#skip(white);
    const at = this.#at;
    this.#string();
    // A key may contain escapes; compare its decoded form.
    const key: unknown = JSON.parse(this.#text.slice(at, this.#at));
    if (typeof key !== 'string') throw new Fault('syntax', at);
    if (forbiddenKeys.includes(key)) throw new Fault('forbiddenKey', at);
    if (keys.has(key)) throw new Fault('duplicateKey', at);
    keys.add(key);
    this.#skip(white);
  }

  #string(): void {
    this.#expect('"');
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === undefined || sign < space) throw new Fault('syntax', this.#at);
      if (sign === '\\' && !this.#skip(escaped)) throw new Fault('syntax', this.#at);
      if (sign === '\\') continue;
      this.#at++;
      if (sign === '"') return;
    }
  }

  #number(): void {
    const at = this.#at;
    if (!this.#skip(numberForm)) throw new Fault('syntax', at);
    const number = Number(this.#text.slice(at, this.#at));
    const isOff = !Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number));
    if (isOff) throw new Fault('numberOutOfRange', at);
  }

  #deeper(depth: number): number {
    if (depth === this.#depth) throw new Fault('tooDeep', this.#at);
    return depth + 1;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new Fault('syntax', this.#at);
  }

  #take(sign: string): boolean {
    const isThere = this.#text[this.#at] === sign;
    if (isThere) this.#at++;
    return isThere;
  }

  /** Advances over a match of a sticky pattern; false if it matches nothing or an empty text. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
