/** Generators of hostile input: arbitrary data, and valid data with one mutation. */
import fc from 'fast-check';
import { expect, type TestContext } from 'vitest';

/** Number of inputs per reader: a few in `npm test`, over a million in all in `npm run fuzz`. */
export const inputs = process.env['FUZZ'] === 'full' ? 100_000 : 1000;

declare module 'vitest' {
  interface TaskMeta {
    /** How many inputs or rounds a test has tried, for the table in docs/measured.md. */
    times?: number;
  }
}

/** Runs so many times, and tells so in the report of the test. */
export function timesOf({ task }: TestContext, times = inputs): { readonly numRuns: number } {
  task.meta.times = times;
  return { numRuns: times };
}

const keys = fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'cases', 'content', 'version', 'answers', 'b1', '0', '');
/** Any JSON value. */
export const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -0,
    Infinity,
    NaN,
    -1,
    2 ** 53,
    '',
    '\ud800',
    '2026-02-30',
    [],
    {},
    JSON.parse('{"__proto__":{"polluted":1}}'),
    true,
  ),
  fc.jsonValue(),
  fc.dictionary(keys, fc.jsonValue()),
);

/** A mutation: its position, counted through the value, and its kind. */
export type Change = { readonly place: number; readonly how: string; readonly key: string; readonly value: unknown };
export const anyChange: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'double', 'add'),
  key: keys,
  value: strange,
});

/** A copy with one mutation: a part replaced, removed, duplicated, or a key added. */
export function spoil(file: object, { place, how, key, value }: Change): unknown {
  const places: [Record<string, unknown> | unknown[], string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name]);
      visit((node as Record<string, unknown>)[name]);
    }
  };
  const copy = structuredClone(file);
  visit(copy);
  const [node, name] = places[place % places.length] ?? [copy, 'format'];
  const own = node as Record<string, unknown>;
  if (how === 'replace') own[name] = value;
  else if (how === 'remove' && Array.isArray(node)) node.splice(Number(name), 1);
  else if (how === 'remove') Reflect.deleteProperty(own, name);
  else if (how === 'double' && Array.isArray(node)) node.push(structuredClone(node[Number(name)]));
  // As from JSON: arrays have no other keys.
  else if (Array.isArray(node)) node.push(value);
  else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Asserts that `Object.prototype` is unchanged. */
export function untouched(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}
