import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprLike } from '../../src/intake/cpr.ts';
import { makeId } from '../../src/intake/random-id.ts';
import { InputError } from '../../src/model/input-error.ts';
import { recordId } from '../../src/storage/record-schema.ts';

const eightBytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const isKept = (id: string): boolean => recordId.safeParse(id).success;

describe('an own id', () => {
  it('is made of two letters for each byte', () => {
    expect(makeId(Uint8Array.of(0, 1, 16, 255, 0, 0, 0, 0))).toBe('bbbccbvvbbbbbbbb');
  });

  it('is one that the storage keeps, holds nothing like a CPR number, and differs with the bytes', () => {
    fc.assert(
      fc.property(eightBytes, eightBytes, (one, other) => {
        const id = makeId(one);
        expect(isKept(id)).toBe(true);
        expect(findCprLike(id)).toEqual([]);
        expect(makeId(other) === id).toBe(one.every((byte, index) => byte === other[index]));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    'bbbccbvvbbbbbbb',
    'bbbccbvvbbbbbbbbb',
    'bbbccbvvbbbb\u200bbbb',
    'bbbccbvvbbbbbbbb\n',
    '230495-000123045',
    '2304950001bbbbbb',
  ])('is not %j (J-052, J-064)', (text) => expect(isKept(text)).toBe(false));

  it('needs eight bytes', () => {
    expect(() => makeId(new Uint8Array(7))).toThrow(InputError);
    expect(makeId(new Uint8Array(32))).toHaveLength(16);
  });
});
