import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/intake/check-json.ts';

describe('a look through JSON before it is parsed', () => {
  it('finds nothing where all is well', () => expect(findJsonFault(' {"a":[1,"\\"]"]} ', 2)).toBeNull());

  it('stops at the first fault and tells the index', () => {
    expect(findJsonFault('{"a":1,"a":2,}', 2)).toEqual({ fault: 'duplicateKey', at: 7 });
    expect(findJsonFault('{"b":[[1]],"a":1,"a":2}', 2)).toEqual({ fault: 'tooDeep', at: 6 });
    expect(findJsonFault('["abc', 2)).toEqual({ fault: 'syntax', at: 5 });
  });

  it('brackets and keys inside texts are only text', () => {
    expect(findJsonFault('["[[[[", "__proto__", "{\\"a\\":1,\\"a\\":2}"]', 1)).toBeNull();
  });
});
