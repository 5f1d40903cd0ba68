/**
 * Reads a JSON text and refuses what `JSON.parse` accepts or reports too late: deep nesting, duplicate keys, keys such as
 * `__proto__`, and numbers that lose precision. One pass over the text, which may be interrupted: `JSON.parse` holds the page
 * for as long as a large file takes.
 */
import type { Portioned } from './portions.ts';

/** What is wrong with a JSON text. The text itself is never repeated. */
export type JsonFault = 'syntax' | 'tooDeep' | 'forbiddenKey' | 'duplicateKey' | 'numberOutOfRange';
export type Parsed =
  | { readonly kind: 'fine'; readonly value: unknown }
  | { readonly kind: JsonFault; /** Index in the text, in UTF-16 units. */ readonly at: number };

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const white = /[ \t\n\r]*/y;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words: ReadonlyMap<string | undefined, readonly [word: string, value: boolean | null]> = new Map([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
]);
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = ' ';
/** After how many UTF-16 units the work may be interrupted. */
const portion = 10_000;

/** The value of a text, or its first fault. Counts in UTF-16 units. @param depth the deepest allowed nesting */
export function* parseJson(text: string, depth: number): Portioned<Parsed> {
  try {
    return { kind: 'fine', value: yield* new JsonScan(text, depth).document() };
  } catch (error) {
    if (error instanceof Fault) return { kind: error.fault, at: error.at };
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
  #interruptedAt = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  *document(): Portioned<unknown> {
    const value = yield* this.#value(0);
    if (this.#at < this.#text.length) throw new Fault('syntax', this.#at);
    return value;
  }

  /** A value with surrounding white space. */
  *#value(depth: number): Portioned<unknown> {
    this.#skip(white);
    const sign = this.#text[this.#at];
    const value =
      sign === '{' ? yield* this.#object(this.#deeper(depth)) : sign === '[' ? yield* this.#list(this.#deeper(depth)) : this.#plain(sign);
    this.#skip(white);
    if (this.#at - this.#interruptedAt < portion) return value;
    this.#interruptedAt = this.#at;
    yield this.#at;
    return value;
  }

  #plain(sign: string | undefined): unknown {
    if (sign === '"') return this.#string();
    const word = words.get(sign);
    if (!word || !this.#text.startsWith(word[0], this.#at)) return this.#number();
    this.#at += word[0].length;
    return word[1];
  }

  *#object(depth: number): Portioned<unknown> {
    const object: Record<string, unknown> = {};
    this.#expect('{');
    this.#skip(white);
    if (this.#take('}')) return object;
    do {
      const key = this.#key(object);
      this.#expect(':');
      object[key] = yield* this.#value(depth);
    } while (this.#take(','));
    this.#expect('}');
    return object;
  }

  *#list(depth: number): Portioned<unknown> {
    const list: unknown[] = [];
    this.#expect('[');
    this.#skip(white);
    if (this.#take(']')) return list;
    do list.push(yield* this.#value(depth));
    while (this.#take(','));
    this.#expect(']');
    return list;
  }

  #key(object: Readonly<Record<string, unknown>>): string {
    this.#skip(white);
    const at = this.#at;
    const key = this.#string();
    if (forbiddenKeys.includes(key)) throw new Fault('forbiddenKey', at);
    if (Object.hasOwn(object, key)) throw new Fault('duplicateKey', at);
    this.#skip(white);
    return key;
  }

  #string(): string {
    const at = this.#at;
    let isPlain = true;
    this.#expect('"');
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === undefined || sign < space) throw new Fault('syntax', this.#at);
      if (sign === '\\' && !this.#skip(escaped)) throw new Fault('syntax', this.#at);
      if (sign === '\\') {
        isPlain = false;
        continue;
      }
      this.#at++;
      if (sign === '"') break;
    }
    return isPlain ? this.#text.slice(at + 1, this.#at - 1) : (JSON.parse(this.#text.slice(at, this.#at)) as string);
  }

  #number(): number {
    const at = this.#at;
    if (!this.#skip(numberForm)) throw new Fault('syntax', at);
    const number = Number(this.#text.slice(at, this.#at));
    const isOff = !Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number));
    if (isOff) throw new Fault('numberOutOfRange', at);
    return number;
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
