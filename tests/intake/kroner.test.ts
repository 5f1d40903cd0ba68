import { describe, expect, it } from 'vitest';
import { readKroner } from '../../src/intake/kroner.ts';

describe('an amount of kroner as people write it', () => {
  it.each([
    ['140', 140],
    ['21.000', 21000],
    ['21 000,50', 21000.5],
    ['-21.000', -21000],
    ['21.000 kr.', 21000],
    ['21.000\u00a0kr. ', 21000],
    ['21.000kr', 21000],
    ['21.000 Kroner', 21000],
    ['21000 DKK', 21000],
  ])('%j is %d', (text, value) => expect(readKroner(text)).toEqual({ kind: 'number', value }));

  it.each(['', ' ', 'kr.'])('%j is missing, never 0', (text) => expect(readKroner(text)).toEqual({ kind: 'missing' }));

  it.each(['mange', '21.000 kr. om måneden', '21.000 kr. kr.', '21.000 euro', '21 mio. kr.', '1e9'])('%j is refused', (text) =>
    expect(readKroner(text)).toEqual({ kind: 'notANumber' }),
  );
});
