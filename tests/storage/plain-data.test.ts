import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sameData, sha256 } from '../../src/storage/plain-data.ts';
import { subtle } from './support/cryptography.ts';

const anyData = fc.jsonValue();
/** Negative zero and zero are one number in JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('plain data', () => {
  it('are the same where another judge says so', () => {
    fc.assert(
      fc.property(anyData, anyData, (one, other) => {
        expect(sameData(one, other)).toBe(isDeepStrictEqual(asJson(one), asJson(other)));
        expect(sameData(one, structuredClone(one))).toBe(true);
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [[], {}],
    [null, {}],
    [7, {}],
    [true, {}],
    ['', {}],
    ['', []],
    ['ab', { 0: 'a', 1: 'b' }],
    [undefined, {}],
    [undefined, null],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [JSON.parse('{"__proto__":1}'), {}],
    [{ toString: 1 }, {}],
    [{ a: 1 }, Object.create({ a: 1 })],
  ])('%j is not %j', (one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });

  it('are the same text whatever the order of their keys, and read back as they were', () => {
    fc.assert(
      fc.property(anyData, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(asJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
    expect(canonicalJson({ b: 1, a: { d: 2, c: [3, { f: 4, e: 5 }] } })).toBe('{"a":{"c":[3,{"e":5,"f":4}],"d":2},"b":1}');
  });

  it('have the fingerprint that FIPS 180 gives for "abc"', async () => {
    expect(await sha256(subtle, 'abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
