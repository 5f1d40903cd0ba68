import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/intake/parse-json.ts';
import { atOnce } from '../../src/intake/portions.ts';

const parse = (text: string, depth: number) => atOnce(parseJson(text, depth));

describe('JSON that is read in portions', () => {
  it('stops at the first fault and tells the index', () => {
    expect(parse('{"a":1,"a":2,}', 2)).toEqual({ kind: 'duplicateKey', at: 7 });
    expect(parse('{"b":[[1]],"a":1,"a":2}', 2)).toEqual({ kind: 'tooDeep', at: 6 });
    expect(parse('["abc', 2)).toEqual({ kind: 'syntax', at: 5 });
    expect(parse('[nul]', 2)).toEqual({ kind: 'syntax', at: 1 });
  });

  it('brackets and keys inside texts are only text', () => {
    const text = '["[[[[", "__proto__", "{\\"a\\":1,\\"a\\":2}"]';
    expect(parse(text, 1)).toEqual({ kind: 'fine', value: JSON.parse(text) });
  });

  it('may be interrupted every few thousand characters, and tells how far it is', () => {
    const text = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => ({ id: index, name: 'æ "citat"' })));
    const reached = [0, ...parseJson(text, 2), text.length];
    const steps = reached.slice(1).map((at, index) => at - (reached[index] ?? 0));
    expect(reached.length).toBeGreaterThan(20);
    expect(Math.max(...steps)).toBeLessThan(11_000);
    expect(parse(text, 2)).toEqual({ kind: 'fine', value: JSON.parse(text) });
  });
});
