import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/intake/read-json.ts';
import { syntax } from './hostile/json.json' with { type: 'json' };
import { limits } from '../../src/intake/text-limits.ts';

const backup = { length: limits.backupBytes, depth: limits.jsonDepth };
const read = (text: string) => readJson(text, backup);
const runs = { numRuns: 2000 };

describe('JSON from outside', () => {
  it('is read as it is written', () => {
    expect(read('{"navn": "Æ😀–", "liste": [1, -2.5e-3, true, null, {}, []], "\\u0061": "\\n"}\n')).toEqual({
      kind: 'fine',
      value: { navn: 'Æ😀–', liste: [1, -0.0025, true, null, {}, []], a: '\n' },
    });
  });

  it.each([
    ['J-012', 'a word that is no value', '{"a": NaN}', 'syntax', 1, 7],
    ['J-067', 'a comma too many', '{\n  "a": 1,\n}', 'syntax', 3, 1],
    ['J-069', 'two documents', '{"a":1}\n{"b":2}', 'syntax', 2, 1],
    ['J-079', 'a web page', '<!doctype html>', 'syntax', 1, 1],
    ['J-014', 'a number that would be infinite', '{"a":1e309}', 'numberOutOfRange', 1, 6],
    ['J-031', 'a version that no one could count to', '{"version":1e99}', 'numberOutOfRange', 1, 12],
    ['J-071', 'a whole number that would come out as another', '[9007199254740993]', 'numberOutOfRange', 1, 2],
    ['J-036', 'a key that JavaScript takes for itself', '{"__proto__":{"polluted":1}}', 'forbiddenKey', 1, 2],
    ['J-037', 'the same further inside', '{"sager":[{"constructor":1}]}', 'forbiddenKey', 1, 12],
    ['J-036', 'the same with escapes', '{"\\u005f_proto__":1}', 'forbiddenKey', 1, 2],
    ['J-022', 'a key twice', '{"id":1,\r\n"id":2}', 'duplicateKey', 2, 1],
    ['J-022', 'a key twice, once with escapes', '{"id":1,"\\u0069d":2}', 'duplicateKey', 1, 9],
    ['L-001', 'lists far inside each other', `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'tooDeep', 1, 25],
  ] as const)('%s: %s is refused with its place', (_id, _what, text, kind, line, column) => {
    expect(read(text)).toEqual({ kind, line, column });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(syntax)('%j is no JSON', (text) => expect(read(text)).toMatchObject({ kind: 'syntax' }));

  it.each(['', '   ', '\n'])('J-004: %j is empty', (text) => expect(read(text)).toEqual({ kind: 'empty' }));

  it('J-034, J-039 and J-072: leaves to the schema what is JSON all the same', () => {
    expect(read('null')).toEqual({ kind: 'fine', value: null });
    expect(read('{"toString":1,"hasOwnProperty":2}')).toEqual({ kind: 'fine', value: { toString: 1, hasOwnProperty: 2 } });
    expect(read('-0')).toEqual({ kind: 'fine', value: -0 });
  });

  it('is allowed just as many levels as it says, and the same key on different levels', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(nested(20))).toMatchObject({ kind: 'fine' });
    expect(read(nested(21))).toMatchObject({ kind: 'tooDeep' });
    expect(read('{"a":{"a":[{"a":1},{"a":2}]}}')).toMatchObject({ kind: 'fine' });
  });

  it('L-011: is not looked at where it is too long', () => {
    const text = `{"a":"${'a'.repeat(limits.configBytes)}"}`;
    expect(readJson(text, { length: limits.configBytes, depth: 20 })).toEqual({ kind: 'tooLarge', limit: 262144, length: text.length });
  });

  it('L-004: a very long text inside is no trouble', () => {
    expect(read(`{"a":"${'a\\n'.repeat(2_000_000)}"}`)).toMatchObject({ kind: 'fine' });
  });
});

describe('whatever the text', () => {
  it('what JSON.stringify writes is read as the same', () => {
    // Whole numbers beyond the safe ones are refused, so that none comes out as another.
    const isHeld = (value: unknown): boolean => !/(?<!["\d.])\d{16,}|e\+/.test(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        if (!isHeld(value)) return;
        const result = read(JSON.stringify(value, null, indent));
        if (result.kind === 'forbiddenKey') return;
        expect(result).toEqual({ kind: 'fine', value: JSON.parse(JSON.stringify(value)) });
      }),
      runs,
    );
  });

  it('it is no JSON just where JSON.parse says so', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'{}[]",:01-.eE\\un tfalsr \n'), maxLength: 12 });
    const mended = fc.tuple(fc.json({ maxDepth: 2 }), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '0')).map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(anyText, mended), (text) => {
        const { kind } = read(text);
        const isJson = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        if (kind === 'fine') expect(isJson).toBe(true);
        if (kind === 'syntax' || kind === 'empty') expect(isJson, text).toBe(false);
      }),
      runs,
    );
  });
});
